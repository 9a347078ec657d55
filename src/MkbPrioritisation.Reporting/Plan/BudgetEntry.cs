using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What fits a budget, as JSON holds it.</summary>
public sealed record BudgetEntry
{
    /// <summary>The most that may be invested, by year, and as <c>total</c> over all years.</summary>
    public required IReadOnlyDictionary<string, decimal> Limits { get; init => field = Frozen.Map(value); }

    /// <summary>The ids of the measures whose years are all printed as zero, so that their total counts, spread evenly over the years.</summary>
    public required IReadOnlyList<string> Spread { get; init => field = Frozen.List(value); }

    /// <summary>What fits in the order of the ranking.</summary>
    public required SelectionEntry ByRank { get; init; }

    /// <summary>The set with the greatest sum of overall scores.</summary>
    public required SelectionEntry BestOverall { get; init; }

    /// <summary>The set with the greatest value added in the last year.</summary>
    public required SelectionEntry BestValueAdded { get; init; }
}
