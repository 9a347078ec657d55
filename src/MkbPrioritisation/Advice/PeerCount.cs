using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>Counts peers below a firm, and level with it, on one indicator.</summary>
internal sealed class PeerCount
{
    private static readonly (Indicator Indicator, int Scale, Func<Peer, decimal?> Of)[] Compared =
    [
        (Indicator.LaterProductivity, 1, peer => peer.Productivity),
        (Indicator.ProductivityGrowth, 100, peer => peer.ProductivityGrowth),
        (Indicator.JobGrowth, 100, peer => peer.JobGrowth),
        (Indicator.CashBufferDays, 1, peer => peer.CashBufferDays),
        (Indicator.QuickRatio, 1, peer => peer.QuickRatio),
        (Indicator.Solvency, 100, peer => peer.Solvency),
    ];

    private readonly Indicator _indicator;
    // The own value cut off behind so many decimals: a peer's figure with no more of them is on the same side of both, and
    // comparing decimals takes a tenth of the time.
    private const int Decimals = 16;

    private readonly Fraction _own;
    private readonly decimal? _cut;
    private readonly bool _isCut;
    private readonly Func<Peer, decimal?> _of;
    private long _peers;
    private long _below;
    private long _equal;

    private PeerCount(Indicator indicator, Fraction own, Func<Peer, decimal?> of)
    {
        _indicator = indicator;
        _own = own;
        (_cut, _isCut) = Cut(own);
        _of = of;
    }

    public PeerStanding? Standing => _peers == 0 ? null : new(_indicator, _peers, _below, _equal);

    /// <summary>One for each indicator that the firm has a value for.</summary>
    public static IReadOnlyList<PeerCount> For(FirmAdvice advice) =>
    [
        .. from compared in Compared
           let own = advice[compared.Indicator].Value
           where own is not null
           select new PeerCount(compared.Indicator, own.Value * compared.Scale, compared.Of),
    ];

    private static (decimal? Cut, bool IsCut) Cut(Fraction own)
    {
        var scaled = own * (Fraction)10_000_000_000_000_000;
        var floor = System.Numerics.BigInteger.DivRem(scaled.Numerator, scaled.Denominator, out var remainder) - (remainder.Sign < 0 ? 1 : 0);
        return System.Numerics.BigInteger.Abs(floor) > (System.Numerics.BigInteger)(decimal.MaxValue / 10)
            ? (null, false)
            : ((decimal)floor / 10_000_000_000_000_000m, !remainder.IsZero);
    }

    private int Compare(decimal value)
    {
        if (_cut is not { } cut || value.Scale > Decimals)
            return Fraction.FromDecimal(value).CompareTo(_own);
        var difference = value.CompareTo(cut);
        return difference == 0 && _isCut ? -1 : difference;
    }

    public void Add(Peer peer)
    {
        if (_of(peer) is not { } value)
            return;
        var difference = Compare(value);
        _peers++;
        _below += difference < 0 ? 1 : 0;
        _equal += difference == 0 ? 1 : 0;
    }
}
