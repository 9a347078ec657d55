using System.Collections.ObjectModel;
using System.Diagnostics;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Planning;

/// <summary>
/// What the shortlists of two rankings of the same measures take and yield, and which measures make the difference. The plans are
/// those in the files: they do not follow from scores.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ShortlistPlans
{
    private ShortlistPlans(MeasureRanking before, MeasureRanking after)
    {
        (Before, After) = (Planned(before), Planned(after));
        (Enters, Leaves) = (Without(after, before), Without(before, after));
    }

    /// <summary>The plan of the measures that are on the first shortlist.</summary>
    public InvestmentPlan Before { get; }

    /// <summary>The plan of the measures that are on the second shortlist.</summary>
    public InvestmentPlan After { get; }

    /// <summary>The measures that are on the second shortlist only, in its order; some may have no plan.</summary>
    public IReadOnlyList<RankedMeasure> Enters { get; }

    /// <summary>The measures that are on the first shortlist only, in its order; some may have no plan.</summary>
    public IReadOnlyList<RankedMeasure> Leaves { get; }

    /// <summary>Sets the plans of two shortlists beside each other.</summary>
    /// <param name="before">The first ranking.</param>
    /// <param name="after">The second, of the same collections.</param>
    /// <returns>The plans; <see langword="null"/> where the rankings are not of one collection that has a plan.</returns>
    public static ShortlistPlans? Of(MeasureRanking before, MeasureRanking after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Collections is [{ Plan: not null }] && after.Collections is [{ Plan: not null }] ? new(before, after) : null;
    }

    /// <summary>How many enter and leave.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Enters.Count} enter, {Leaves.Count} leave";

    private static InvestmentPlan Planned(MeasureRanking ranking) => new(
        ranking,
        new() { Only = [.. ranking.Shortlist.Where(ranked => ranked.Measure.Plan is not null).Select(ranked => ranked.Measure.Id)] });

    private static ReadOnlyCollection<RankedMeasure> Without(MeasureRanking ranking, MeasureRanking other)
    {
        var listed = other.Shortlist.Select(ranked => ranked.Measure.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. ranking.Shortlist.Where(ranked => !listed.Contains(ranked.Measure.Id))]);
    }
}
