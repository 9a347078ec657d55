using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What the parts of a report in one language share: its words, and the marks by which the script finds things.</summary>
internal sealed class ReportView(Language language, IReadOnlyList<Criterion> criteria, string? shownScheme)
{
    public Wording Wording { get; } = new(language);

    /// <summary>The language's code; ids begin with it, as the page holds both languages.</summary>
    public string Code { get; } = HtmlPage.Code(language);

    public IReadOnlyDictionary<string, Criterion> Criteria { get; } = criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    public Terms Terms => Wording.Terms;

    /// <summary>Marks what belongs to some schemes; hidden unless the scheme shown first is one of them.</summary>
    public IEnumerable<XAttribute> InSchemes(params IReadOnlyCollection<string> schemes) =>
        Attributes(("data-scheme", string.Join(' ', schemes)), ("hidden", schemes.Contains(shownScheme, StringComparer.Ordinal) ? null : ""));

    /// <summary>The id of the place where a measure's scores are.</summary>
    public string AnchorOf(ReportGroup group, RankedMeasure ranked) => $"{Code}-{group.Number}/{ranked.Collection.Id}/{ranked.Measure.Id}";

    public XElement Link(ReportGroup group, RankedMeasure ranked) =>
        Element("a", Attributes(("href", $"#{AnchorOf(group, ranked)}")), Wording.MarkedName(ranked, group.Collections.Count > 1));

}
