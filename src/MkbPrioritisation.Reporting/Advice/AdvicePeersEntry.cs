using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A firm among its peers, as JSON holds it.</summary>
public sealed record AdvicePeersEntry
{
    /// <summary>How many firms of its sector and size class there are.</summary>
    public required long Count { get; init; }

    /// <summary>Where it stands, by indicator.</summary>
    public required IReadOnlyList<PeerStandingEntry> Standings { get; init => field = Frozen.List(value); }

    /// <summary>The fifth of them with the highest productivity; absent where no productivity is known.</summary>
    public LeadingPeersEntry? Leaders { get; init; }

    /// <summary>What higher productivity would bring; absent where it brings nothing or cannot be told.</summary>
    public SizeOfPrizeEntry? Prize { get; init; }
}
