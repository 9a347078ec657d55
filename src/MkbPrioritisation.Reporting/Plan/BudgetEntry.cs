namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What fits a budget, as JSON holds it.</summary>
/// <param name="Limits">The most that may be invested, by year.</param>
/// <param name="ByRank">What fits in the order of the ranking.</param>
/// <param name="BestOverall">The set with the greatest sum of overall scores.</param>
/// <param name="BestValueAdded">The set with the greatest value added in the last year.</param>
public sealed record BudgetEntry(
    IReadOnlyDictionary<string, decimal> Limits, SelectionEntry ByRank, SelectionEntry BestOverall, SelectionEntry BestValueAdded);
