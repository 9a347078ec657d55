using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Who pays in some years together, as JSON holds it.</summary>
public sealed record PlannedPeriodEntry
{
    /// <summary>The first year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last year.</summary>
    public required int LastYear { get; init; }

    /// <summary>What is invested in those years.</summary>
    public required PeriodFigureEntry Investment { get; init; }

    /// <summary>What flows back in those years; absent where nothing is assumed.</summary>
    public PeriodFigureEntry? Return { get; init; }

    /// <summary>What each source of financing pays; together the investment.</summary>
    public required IReadOnlyList<PlannedPeriodSourceEntry> Sources { get; init => field = Frozen.List(value); }
}
