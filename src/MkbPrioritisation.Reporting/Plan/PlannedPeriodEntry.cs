namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Who pays in some years together, as JSON holds it.</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last year.</param>
/// <param name="Investment">What is invested in those years.</param>
/// <param name="Return">What flows back in those years; absent where nothing is assumed.</param>
/// <param name="Sources">What each source of financing pays; together the investment.</param>
public sealed record PlannedPeriodEntry(
    int FirstYear, int LastYear, PeriodFigureEntry Investment, PeriodFigureEntry? Return, IReadOnlyList<PlannedPeriodSourceEntry> Sources);
