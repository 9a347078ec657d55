namespace MkbPrioritisation.Planning;

/// <summary>What a source of financing pays in a period.</summary>
/// <param name="Source">The source.</param>
/// <param name="Investment">What it pays in those years: its share of each measure's investment.</param>
public sealed record PlannedPeriodSource(PlannedSource Source, PeriodFigure Investment);
