namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A programme of a plan, or a part of one, as JSON holds it.</summary>
/// <param name="Id">The programme's id.</param>
/// <param name="Name">The name, by language.</param>
/// <param name="Figures">What its measures take and yield together.</param>
/// <param name="Parts">The parts; mostly none.</param>
public sealed record PlannedProgrammeEntry(
    string Id, IReadOnlyDictionary<string, string> Name, PlanFiguresEntry Figures, IReadOnlyList<PlannedProgrammeEntry> Parts);
