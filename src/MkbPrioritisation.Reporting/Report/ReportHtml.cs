using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>
/// Writes a report for those who decide: one page with the matrix, the ranking, the chances of each rank, what tips the
/// shortlist, and the scores of every measure with their reasons and sources.
/// </summary>
/// <remarks>
/// The page is in English and Dutch and holds all that it needs: it works from disk and asks for nothing. It can be read
/// without its script, which switches language and scheme, filters and sorts, but computes nothing.
/// </remarks>
public static class ReportHtml
{
    /// <summary>Writes the report.</summary>
    /// <param name="rankings">
    /// The rankings, and how robust they are. Those of the same collections under several schemes stand in each other's
    /// place; the first one's scheme is shown first.
    /// </param>
    /// <param name="criteria">The criteria that the schemes name.</param>
    /// <param name="options">The language that is shown first; all measures are shown.</param>
    /// <returns>An HTML document; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<RankingRobustness> rankings, IReadOnlyList<Criterion> criteria, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(options);
        var groups = ReportGroup.Of(rankings);
        var shownScheme = groups.Count == 0 ? null : groups[0].Ranking.Scheme.Id;
        Language[] languages = options.Language == Language.Dutch ? [Language.Dutch, Language.English] : [Language.English, Language.Dutch];
        return HtmlPage.Write(
            options.Language,
            Terms.In(options.Language).ReportTitle,
            HtmlPage.Resource("report.css"),
            HtmlPage.Resource("report.js"),
            [
                Languages(options.Language),
                .. languages.Select(language => new ReportBody(new(language, criteria, shownScheme), groups).Draw(isShown: language == options.Language)),
            ]);
    }

    private static XElement Languages(Language shown) => Element(
        "nav",
        Attributes(("class", "languages"), ("aria-label", "Language · Taal"), ("hidden", "")),
        new[] { (Language.English, "English"), (Language.Dutch, "Nederlands") }.Select(item => Element(
            "button",
            Attributes(
                ("type", "button"), ("data-choice", "language"), ("value", HtmlPage.Code(item.Item1)), ("lang", HtmlPage.Code(item.Item1)),
                ("aria-pressed", item.Item1 == shown ? "true" : "false")),
            item.Item2)));
}
