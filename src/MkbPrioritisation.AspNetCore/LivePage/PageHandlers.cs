using System.Text;
using Microsoft.AspNetCore.Http;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.LivePage.Sections;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Answers what the page asks for.</summary>
internal sealed class PageHandlers(MeasureHistory history, MkbPrioritisationPageOptions options, CancellationToken stopping)
{
    private const string Html = "text/html; charset=utf-8";

    // Chances and tipping points are counted, not drawn; what is drawn is not shown here.
    private static readonly RobustnessOptions Reckoned = new() { Samples = 1 };

    private readonly PageGuard _guard = new(options);
    private readonly SaveHandler _save = new(history, options);

    /// <summary>All requests that there are: method, path below the page's own, and who answers.</summary>
    public IEnumerable<(string Method, string Path, RequestDelegate Handler)> All =>
    [
        ("GET", "", _guard.Before(context => Send(context, Html, PageDocument.Write(View(context, ""))), isWriting: false)),
        ("GET", "view", _guard.Before(context => Send(context, Html, PageDocument.WriteView(View(context, "view"))), isWriting: false)),
        ("GET", "late", _guard.Before(context => Send(context, MediaForm.Json.ContentType, LateContext.Write(Late(context))), isWriting: false)),
        ("GET", "events", _guard.Before(new EventStream(history, options.MaximumWindows, stopping).Handle, isWriting: false)),
        ("GET", "patch", _guard.Before(Patch, isWriting: false)),
        ("POST", "save", _guard.Before(Save, isWriting: true)),
        .. PageAssets.All.Select(asset => ("GET", asset.Path, _guard.Before(asset.Handler, isWriting: false))),
    ];

    private LateDocument Late(HttpContext context)
    {
        var view = View(context, "late");
        if (view.Scenario.Ranking is not { } ranking)
            return new(new Dictionary<string, string>(StringComparer.Ordinal), "");
        var found = ranking.Robustness(Reckoned, context.RequestAborted);
        return new(
            found.Probabilities.ToDictionary(item => PageView.KeyOf(item.Measure), item => view.Wording.Percent(item.Shortlist), StringComparer.Ordinal),
            HtmlText.WritePart(new TippingSection(view, found).Draw()));
    }

    private Task Patch(HttpContext context)
    {
        var patch = _save.Patch(View(context, "patch"));
        context.Response.Headers.ContentDisposition = "attachment; filename=\"mkb-changes.patch\"";
        return Send(context, "text/x-diff; charset=utf-8", patch);
    }

    private async Task Save(HttpContext context)
    {
        var (status, part) = await _save.Save(View(context, "save"), context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = status;
        await Send(context, Html, part).ConfigureAwait(false);
    }

    private PageView View(HttpContext context, string path)
    {
        var query = PageQuery.Of(context.Request, options);
        var state = history.State;
        var scenario = new ScenarioBuilder(state, query).Build(history.Find(query.SeenVersion), context.RequestAborted);
        return new(scenario, new(Root(context.Request, path), history.Directory is not null, _save.MayWrite));
    }

    // Wherever the page was mapped, what it asks for lies below its own path.
    private static string Root(HttpRequest request, string path)
    {
        var whole = $"{request.PathBase}{request.Path}";
        return $"{whole[..^path.Length].TrimEnd('/')}/";
    }

    private static async Task Send(HttpContext context, string contentType, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
