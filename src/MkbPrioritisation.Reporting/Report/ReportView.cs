using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What the parts of a report in one language share: its words, and the marks by which the script finds things.</summary>
internal sealed class ReportView(Language language, ReportContent content)
{
    public Language Language { get; } = language;

    public Wording Wording { get; } = new(language) { IsMarkingJudged = content.IsMixed };

    public ReportContent Content { get; } = content;

    /// <summary>The language's code; ids begin with it, as the page holds both languages.</summary>
    public string Code { get; } = language.Code();

    public IReadOnlyDictionary<string, Criterion> Criteria => Content.Criteria;

    public Terms Terms => Wording.Terms;

    /// <summary>The title that was asked for, or the name of the only collection, or what the page is about.</summary>
    public string Title => Content.Options.Title is { } title && !string.IsNullOrWhiteSpace(title) ? title
        : Content.Groups is [var only] ? Wording.Collections(only.Collections)
        : Terms.ReportTitle;

    /// <summary>Marks what belongs to some schemes; hidden unless the scheme shown first is one of them.</summary>
    public IEnumerable<XAttribute> InSchemes(params IReadOnlyCollection<string> schemes) => Content.Schemes.Count < 2 ? [] : Attributes(
        ("data-scheme", string.Join(' ', schemes)), ("hidden", schemes.Contains(Content.ShownScheme, StringComparer.Ordinal) ? null : ""));

    /// <summary>The id of the place where a measure's scores are.</summary>
    public string AnchorOf(ReportGroup group, RankedMeasure ranked) => $"{Code}-{group.Number}/{ranked.Collection.Id}/{ranked.Measure.Id}";

    /// <summary>A measure's name, which leads to its scores where the report holds them.</summary>
    public XElement Link(ReportGroup group, RankedMeasure ranked)
    {
        var name = Wording.MarkedName(ranked, group.Collections.Count > 1);
        return Content.Options.IsSummary ? Element("span", name) : Element("a", Attributes(("href", $"#{AnchorOf(group, ranked)}")), name);
    }
}
