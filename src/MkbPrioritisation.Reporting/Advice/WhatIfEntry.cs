using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What would follow if figures of a firm were others, as JSON holds it.</summary>
public sealed record WhatIfEntry
{
    /// <summary>What is changed.</summary>
    public required IReadOnlyList<ProfileChangeEntry> Changes { get; init => field = Frozen.List(value); }

    /// <summary>The growth segment with them changed; absent where figures for it are missing.</summary>
    public AdviceSegmentEntry? Segment { get; init; }

    /// <summary>What each indicator comes to with them changed.</summary>
    public required IReadOnlyList<AdviceFigureEntry> Figures { get; init => field = Frozen.List(value); }

    /// <summary>The measures that are meant for the firm with them changed, by ranking.</summary>
    public required IReadOnlyList<AdviceMeasuresEntry> Rankings { get; init => field = Frozen.List(value); }
}
