using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>A firm among its peers: those of the same sector and size class.</summary>
public sealed class PeerComparison
{
    /// <summary>How many percentiles up the prize is looked for, unless asked otherwise.</summary>
    public const int UsualPercentilesUp = 10;

    // One in five.
    private const int LeadingPart = 5;

    private PeerComparison(long peers, IReadOnlyList<PeerStanding> standings, LeadingPeers? leaders, SizeOfPrize? prize)
    {
        Peers = peers;
        Standings = standings;
        Leaders = leaders;
        Prize = prize;
    }

    /// <summary>How many peers there are.</summary>
    public long Peers { get; }

    /// <summary>Where the firm stands, by indicator; without those that the firm or all peers have no value for.</summary>
    public IReadOnlyList<PeerStanding> Standings { get; }

    /// <summary>The fifth of the peers with the highest productivity; <see langword="null"/> where no peer's is known.</summary>
    public LeadingPeers? Leaders { get; }

    /// <summary>What it would bring to be more productive; <see langword="null"/> where no peer up there is, or figures are missing.</summary>
    public SizeOfPrize? Prize { get; }

    /// <summary>Compares a firm with its peers, ten percentiles up for the prize.</summary>
    /// <param name="advice">The firm.</param>
    /// <param name="peers">Firms of any sector and size, gone through once; memory does not grow with their number.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The firm's profile names no sector, or neither a size class nor a headcount that tells it.</exception>
    /// <exception cref="InvalidOperationException">The peers have over 1,000,000 different productivities.</exception>
    public static PeerComparison Of(FirmAdvice advice, IEnumerable<Peer> peers) => Of(advice, peers, UsualPercentilesUp);

    /// <summary>Compares a firm with its peers.</summary>
    /// <param name="advice">The firm.</param>
    /// <param name="peers">Firms of any sector and size, gone through once; memory does not grow with their number.</param>
    /// <param name="percentilesUp">How many percentiles up the prize is looked for, 1–100.</param>
    /// <param name="cancellationToken">Ends the comparison; it is looked at before each peer.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The firm's profile names no sector, or neither a size class nor a headcount that tells it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percentilesUp"/> is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The peers have over 1,000,000 different productivities.</exception>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public static PeerComparison Of(FirmAdvice advice, IEnumerable<Peer> peers, int percentilesUp, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(peers);
        ArgumentOutOfRangeException.ThrowIfLessThan(percentilesUp, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percentilesUp, 100);
        if (advice.Profile is not { Sector: { } sector, KnownSize: { } size })
            throw new ArgumentException("To be compared with peers a profile needs a sector, and a size class or a headcount in one.", nameof(advice));

        var (count, counts, distribution) = (0L, PeerCount.For(advice).ToArray(), new ProductivityCounts());
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var peer in peers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (peer is null)
                throw new ArgumentException("One of the peers is null.", nameof(peers));
            if (peer.Size != size || peer.Sector != sector)
                continue;
            count++;
            foreach (var counter in counts)
                counter.Add(peer);
            distribution.Add(peer.Productivity);
        }

        IReadOnlyList<PeerStanding> standings = [.. counts.Select(counter => counter.Standing).OfType<PeerStanding>()];
        return new(count, standings, LeadersOf(advice, distribution), PrizeOf(advice, standings, distribution, percentilesUp));
    }

    private static LeadingPeers? LeadersOf(FirmAdvice advice, ProductivityCounts distribution) => distribution.Highest(LeadingPart) is var (firms, mean)
        ? new(firms, mean, advice[Indicator.LaterProductivity].Value is { Sign: > 0 } own ? mean / own : null)
        : null;

    private static SizeOfPrize? PrizeOf(FirmAdvice advice, IReadOnlyList<PeerStanding> standings, ProductivityCounts distribution, int percentilesUp)
    {
        var later = advice.Profile.Later;
        if (standings.FirstOrDefault(standing => standing.Indicator == Indicator.LaterProductivity) is not { } standing
            || later is not { Fte: { } fte, GrossMargin: { } margin })
            return null;

        var percentile = Fraction.Min(100, standing.Percentile + percentilesUp);
        var productivity = distribution.At(percentile);
        var gain = (productivity - advice[Indicator.LaterProductivity].Value!.Value) * fte;
        return gain.Sign > 0 ? new(percentilesUp, percentile, productivity, margin + gain, gain) : null;
    }
}
