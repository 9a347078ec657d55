using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Rankings under one scheme, as JSON holds them.</summary>
public sealed record RankingDocument
{
    /// <summary>The scheme's id.</summary>
    public required string Scheme { get; init; }

    /// <summary>The rankings.</summary>
    public required IReadOnlyList<RankingEntry> Rankings { get; init => field = Frozen.List(value); }
}
