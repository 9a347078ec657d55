namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A set of measures that fits a budget, as JSON holds it.</summary>
/// <param name="Measures">The ids of the measures, in the order of the ranking.</param>
/// <param name="TotalOverall">The sum of their overall scores: the double nearest to it.</param>
/// <param name="Figures">What they take and yield together.</param>
public sealed record SelectionEntry(IReadOnlyList<string> Measures, double TotalOverall, PlanFiguresEntry Figures);
