namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What would follow if figures of a firm were others, as JSON holds it.</summary>
/// <param name="Changes">What is changed.</param>
/// <param name="Segment">The growth segment with them changed; absent where figures for it are missing.</param>
/// <param name="Figures">What each indicator comes to with them changed.</param>
/// <param name="Rankings">The measures that are meant for the firm with them changed, by ranking.</param>
public sealed record WhatIfEntry(
    IReadOnlyList<ProfileChangeEntry> Changes, AdviceSegmentEntry? Segment, IReadOnlyList<AdviceFigureEntry> Figures, IReadOnlyList<AdviceMeasuresEntry> Rankings);
