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
    private readonly Fraction _own;
    private readonly Func<Peer, decimal?> _of;
    private long _peers;
    private long _below;
    private long _equal;

    private PeerCount(Indicator indicator, Fraction own, Func<Peer, decimal?> of)
    {
        _indicator = indicator;
        _own = own;
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

    public void Add(Peer peer)
    {
        if (_of(peer) is not { } value)
            return;
        var difference = Fraction.FromDecimal(value).CompareTo(_own);
        _peers++;
        _below += difference < 0 ? 1 : 0;
        _equal += difference == 0 ? 1 : 0;
    }
}
