using System.Xml.Linq;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The collections that are ranked together, and what came out under each scheme.</summary>
/// <param name="Number">Its place in the report, from 1.</param>
/// <param name="Rankings">One item a scheme; at least one.</param>
internal sealed record ReportGroup(int Number, IReadOnlyList<RankingRobustness> Rankings)
{
    public IReadOnlyList<MeasureCollection> Collections => Ranking.Collections;

    /// <summary>The ranking that is shown first.</summary>
    public MeasureRanking Ranking => Rankings[0].Ranking;

    /// <summary>What the measures take and yield; <see langword="null"/> where their collection has no plan.</summary>
    public InvestmentPlan? Plan { get; } = Rankings[0].Ranking.Collections is [{ Plan: not null }] ? new InvestmentPlan(Rankings[0].Ranking) : null;

    /// <summary>The plan beside what is reported of its measures; <see langword="null"/> where nothing is.</summary>
    public PlanProgress? Progress(IEnumerable<ActualFigures> actuals)
    {
        if (Plan is null)
            return null;
        var ids = Plan.Measures.Select(measure => measure.Ranked.Measure.Id).ToHashSet(StringComparer.Ordinal);
        return actuals.Where(figures => ids.Contains(figures.Measure)).ToList() is { Count: > 0 } reported ? new(Plan, reported) : null;
    }

    /// <summary>Marks what belongs to a measure: filters hide it, and it lights up with all else of that measure.</summary>
    public IEnumerable<XAttribute> Of(RankedMeasure ranked) => HtmlElements.Attributes(
        ("data-measure", $"{Number}/{ranked.Collection.Id}/{ranked.Measure.Id}"),
        ("data-category", $"{ranked.Collection.Id}/{ranked.Measure.Category}"));

    public static IReadOnlyList<ReportGroup> Of(IEnumerable<RankingRobustness> rankings) =>
    [
        .. rankings
            .GroupBy(item => string.Join(' ', item.Ranking.Collections.Select(collection => collection.Id)), StringComparer.Ordinal)
            .Select((group, index) => new ReportGroup(index + 1, [.. group])),
    ];
}
