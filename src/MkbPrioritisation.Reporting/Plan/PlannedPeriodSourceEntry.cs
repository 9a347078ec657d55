namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What a source of financing pays in a period, as JSON holds it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Investment">What it pays in those years.</param>
public sealed record PlannedPeriodSourceEntry(string Id, PeriodFigureEntry Investment);
