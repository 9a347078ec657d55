using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What a firm gave beside what public sources have, as JSON holds it.</summary>
public sealed record PublicCheckEntry
{
    /// <summary>How far the two may be apart, in per cent of the public figure; absent where that was not said.</summary>
    public decimal? MarginPercent { get; init; }

    /// <summary>The figures, in the order in which they were given.</summary>
    public required IReadOnlyList<PublicFigureEntry> Figures { get; init => field = Frozen.List(value); }
}
