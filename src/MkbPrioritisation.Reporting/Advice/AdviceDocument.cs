
namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Advice to a firm, as JSON holds it.</summary>
/// <param name="Scheme">The id of the scheme that the measures are ranked by.</param>
/// <param name="Sector">The first two digits of the firm's SBI code; absent where not given.</param>
/// <param name="Size"><c>micro</c>, <c>small</c> or <c>medium</c>, as given or as the headcount tells; absent where neither does.</param>
/// <param name="Headcount">How many people work there; absent where not given.</param>
/// <param name="Productivity">What productivity counts: <c>gross-margin</c> or <c>gross-margin-and-wages</c>.</param>
/// <param name="Segment">The growth segment; absent where figures for it are missing.</param>
/// <param name="Figures">What each indicator comes to.</param>
/// <param name="Peers">The comparison with peers; absent where there was none to compare with.</param>
/// <param name="Rankings">The measures that are meant for the firm, by ranking.</param>
/// <param name="Practices">What leading firms do, by aspect; it is tied to no segment.</param>
/// <param name="WhatIf">What would follow if figures were others; absent where that was not asked.</param>
public sealed record AdviceDocument(
    string Scheme,
    string? Sector,
    string? Size,
    int? Headcount,
    string Productivity,
    AdviceSegmentEntry? Segment,
    IReadOnlyList<AdviceFigureEntry> Figures,
    AdvicePeersEntry? Peers,
    IReadOnlyList<AdviceMeasuresEntry> Rankings,
    IReadOnlyList<PracticeAspectEntry> Practices,
    WhatIfEntry? WhatIf)
{
    /// <summary>What the firm gave beside what public sources have; absent where that was not asked.</summary>
    public PublicCheckEntry? PublicCheck { get; init; }
}
