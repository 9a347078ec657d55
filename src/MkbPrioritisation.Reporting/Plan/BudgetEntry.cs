namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What fits a budget, as JSON holds it.</summary>
/// <param name="Limits">The most that may be invested, by year, and as <c>total</c> over all years.</param>
/// <param name="Spread">The ids of the measures whose years are all printed as zero, so that their total counts, spread evenly over the years.</param>
/// <param name="ByRank">What fits in the order of the ranking.</param>
/// <param name="BestOverall">The set with the greatest sum of overall scores.</param>
/// <param name="BestValueAdded">The set with the greatest value added in the last year.</param>
public sealed record BudgetEntry(
    IReadOnlyDictionary<string, decimal> Limits, IReadOnlyList<string> Spread, SelectionEntry ByRank, SelectionEntry BestOverall, SelectionEntry BestValueAdded);
