namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A set of measures that fits a budget, as JSON holds it.</summary>
/// <param name="Measures">The ids of the measures, in the order of the ranking.</param>
/// <param name="TotalOverall">The sum of their overall scores: the double nearest to it.</param>
/// <param name="Figures">What they take and yield together.</param>
/// <param name="HasEqual">Whether another set is as good; absent where that was not found out.</param>
/// <param name="Swaps">What is as good in place of a chosen measure.</param>
/// <param name="MostMissed">By how much a better set exceeds this one at most, in overall scores or money; absent where this one is proven to be the best.</param>
public sealed record SelectionEntry(
    IReadOnlyList<string> Measures, double TotalOverall, PlanFiguresEntry Figures, bool? HasEqual, IReadOnlyList<SwapEntry> Swaps, double? MostMissed);
