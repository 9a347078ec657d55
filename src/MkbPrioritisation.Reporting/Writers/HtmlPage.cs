using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>
/// Writes a page that stands alone: style and script are in it, and it may neither load nor run anything else, which the
/// browser sees to (Content Security Policy).
/// </summary>
internal static class HtmlPage
{
    /// <summary>Writes a page.</summary>
    /// <param name="language">The language that it opens in.</param>
    /// <param name="title">The title.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="script">The script, which runs when the body is there.</param>
    /// <param name="body">What it shows.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static string Write(Language language, string title, string style, string script, IEnumerable<XElement> body, CancellationToken cancellation) =>
        Write(language, title, style, $"style-src {Hash(style)}; script-src {Hash(script)}", [.. body, Element("script", script)], cancellation);

    /// <summary>Writes a page that runs no script at all.</summary>
    /// <param name="language">The language that it opens in.</param>
    /// <param name="title">The title.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="body">What it shows.</param>
    public static string WriteStill(Language language, string title, string style, params IEnumerable<XElement> body) =>
        Write(language, title, style, $"style-src {Hash(style)}", [.. body], CancellationToken.None);

    /// <summary>A style sheet or script that the library holds, by its file's name.</summary>
    public static string Resource(string file)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Write(Language language, string title, string style, string policy, XElement[] body, CancellationToken cancellation) =>
        HtmlText.Write(Element(
        "html",
        Attributes(("lang", language.Code())),
        Element(
            "head",
            Element("meta", Attributes(("charset", "utf-8"))),
            Element(
                "meta",
                Attributes(("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; {policy}; base-uri 'none'; form-action 'none'"))),
            Element("meta", Attributes(("name", "viewport"), ("content", "width=device-width, initial-scale=1"))),
            Element("meta", Attributes(("name", "color-scheme"), ("content", "light dark"))),
            Element("title", title),
            Element("style", style)),
        Element("body", body)), cancellation);

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
