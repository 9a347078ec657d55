using System.Xml.Linq;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>
/// Writes a report for those who decide. First comes what they need: the shortlist, the matrix, what would change it and
/// what to bear in mind; then the money, the whole ranking, and every measure's scores with their reasons and sources.
/// </summary>
/// <remarks>
/// The page is in English and Dutch and holds all that it needs: it works from disk and asks for nothing. It can be read
/// without its script, which switches language and scheme, filters and sorts, but computes nothing.
/// </remarks>
public static class ReportHtml
{
    /// <summary>Writes the report.</summary>
    /// <param name="rankings">
    /// The rankings, and how robust they are. Those of the same collections under several schemes take each other's
    /// place; the first one's scheme is shown first.
    /// </param>
    /// <param name="catalogue">The catalogue that they are made from: its criteria are named, and its fingerprint is the version of the measures.</param>
    /// <param name="options">The language, the title, the date, and whether the first part is enough.</param>
    /// <param name="cancellationToken">Ends the writing; it is looked at before each element.</param>
    /// <returns>An HTML document; text from files is escaped and cannot become markup.</returns>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static string Write(
        IEnumerable<RankingRobustness> rankings, MeasureCatalogue catalogue, ReportOptions options, CancellationToken cancellationToken = default)
    {
        rankings = Frozen.List(rankings, nameof(rankings));
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        var content = new ReportContent(ReportGroup.Of(rankings), catalogue, options) { Cancellation = cancellationToken };
        var languages = Languages.All.OrderBy(language => language != options.Language);
        return HtmlPage.Write(
            options.Language,
            new ReportView(options.Language, content).Title,
            HtmlPage.Resource("report.css"),
            HtmlPage.Resource("report.js"),
            [
                Choice(options.Language),
                .. languages.Select(language => new ReportBody(new(language, content)).Draw(isShown: language == options.Language)),
            ],
            cancellationToken);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="rankings">
    /// The rankings, and how robust they are. Those of the same collections under several schemes take each other's
    /// place; the first one's scheme is shown first.
    /// </param>
    /// <param name="catalogue">The catalogue that they are made from: its criteria are named, and its fingerprint is the version of the measures.</param>
    /// <param name="options">The language, the title, the date, and whether the first part is enough.</param>
    /// <param name="cancellationToken">Ends the writing; nothing has come out then.</param>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(
        TextWriter output,
        IEnumerable<RankingRobustness> rankings,
        MeasureCatalogue catalogue,
        ReportOptions options,
        CancellationToken cancellationToken = default) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(rankings, catalogue, options, cancellationToken));

    private static XElement Choice(Language shown) => Element(
        "nav",
        Attributes(("class", "languages"), ("aria-label", "Language · Taal"), ("hidden", "")),
        Languages.All.Select(language => Element(
            "button",
            Attributes(
                ("type", "button"), ("data-choice", "language"), ("value", language.Code()), ("lang", language.Code()),
                ("aria-pressed", language == shown ? "true" : "false")),
            language.OwnName())));
}
