using System.Reflection;
using Microsoft.AspNetCore.Http;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>The style sheets, the script and the icon of the page.</summary>
internal static class PageAssets
{
    private static readonly MediaForm Css = new("css", "text/css", "text/css; charset=utf-8");
    private static readonly MediaForm Script = new("js", "text/javascript", "text/javascript; charset=utf-8");

    public static IEnumerable<(string Path, RequestDelegate Handler)> All =>
    [
        ("report.css", Handler(Css, () => System.Text.Encoding.UTF8.GetBytes(HtmlPage.Resource("report.css")))),
        ("page.css", Handler(Css, () => Resource("page.css"))),
        ("page.js", Handler(Script, () => Resource("page.js"))),
        ("icon.svg", Handler(MediaForm.Svg, () => Resource("icon.svg"))),
    ];

    private static RequestDelegate Handler(MediaForm form, Func<byte[]> content)
    {
        var answer = new Lazy<Answer>(() => content() is var bytes ? new(form, Answer.TagOf(bytes), bytes) : null!);
        return context =>
        {
            if (!Answer.IsKnown(context.Request, answer.Value.Tag))
                return answer.Value.Send(context.Response);
            Answer.SendNotModified(context.Response, answer.Value.Tag);
            return Task.CompletedTask;
        };
    }

    private static byte[] Resource(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
