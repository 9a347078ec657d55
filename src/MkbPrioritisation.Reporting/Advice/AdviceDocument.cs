using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Advice to a firm, as JSON holds it.</summary>
public sealed record AdviceDocument
{
    /// <summary>The id of the scheme that the measures are ranked by.</summary>
    public required string Scheme { get; init; }

    /// <summary>The first two digits of the firm's SBI code; absent where not given.</summary>
    public string? Sector { get; init; }

    /// <summary><c>micro</c>, <c>small</c> or <c>medium</c>, as given or as the headcount tells; absent where neither does.</summary>
    public string? Size { get; init; }

    /// <summary>How many people work there; absent where not given.</summary>
    public int? Headcount { get; init; }

    /// <summary>What productivity counts: <c>gross-margin</c> or <c>gross-margin-and-wages</c>.</summary>
    public required string Productivity { get; init; }

    /// <summary>The growth segment; absent where figures for it are missing.</summary>
    public AdviceSegmentEntry? Segment { get; init; }

    /// <summary>What each indicator comes to.</summary>
    public required IReadOnlyList<AdviceFigureEntry> Figures { get; init => field = Frozen.List(value); }

    /// <summary>The comparison with peers; absent where there was none to compare with.</summary>
    public AdvicePeersEntry? Peers { get; init; }

    /// <summary>The measures that are meant for the firm, by ranking.</summary>
    public required IReadOnlyList<AdviceMeasuresEntry> Rankings { get; init => field = Frozen.List(value); }

    /// <summary>What leading firms do, by aspect; it is tied to no segment.</summary>
    public required IReadOnlyList<PracticeAspectEntry> Practices { get; init => field = Frozen.List(value); }

    /// <summary>What would follow if figures were others; absent where that was not asked.</summary>
    public WhatIfEntry? WhatIf { get; init; }

    /// <summary>What the firm gave beside what public sources have; absent where that was not asked.</summary>
    public PublicCheckEntry? PublicCheck { get; init; }
}
