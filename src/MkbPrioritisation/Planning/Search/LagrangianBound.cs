using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// The most that a choice can be worth when limits may be passed at a price: a Lagrangian relaxation of the knapsack.
/// Whatever the prices, no choice that keeps to the limits is worth more. So the prices may be sought in floating point;
/// the bound itself is reckoned in whole numbers, and exact.
/// </summary>
internal sealed class LagrangianBound
{
    private const int MostBits = 110;

    private readonly BigInteger _scale;
    private readonly BigInteger[] _gains;
    private readonly BigInteger _most;

    /// <summary>Reckons the bound.</summary>
    /// <param name="aim">What each item is worth.</param>
    /// <param name="limits">The limits that may be passed at a price; others are disregarded.</param>
    /// <param name="known">A worth that is known to be reached, which helps to find the prices.</param>
    /// <param name="cancellation">Ends the search for the prices.</param>
    public LagrangianBound(BigInteger[] aim, IReadOnlyList<LinearLimit> limits, BigInteger known, CancellationToken cancellation)
    {
        var all = aim.Aggregate(BigInteger.One, (sum, worth) => sum + BigInteger.Abs(worth));
        _scale = BigInteger.One << Math.Max(1, MostBits - (int)all.GetBitLength());
        var found = LagrangianPrices.Find(aim, limits, known, cancellation);
        var prices = Array.ConvertAll(found, price => new BigInteger(Math.Round(price * (double)_scale)));
        _gains = Array.ConvertAll(aim, worth => worth * _scale);
        for (var limit = 0; limit < prices.Length; limit++)
        {
            _most += prices[limit] * limits[limit].Most;
            foreach (var (item, weight) in limits[limit].Weights)
                _gains[item] -= prices[limit] * weight;
        }

        foreach (var gain in _gains)
            _most += BigInteger.Max(gain, BigInteger.Zero);
    }

    /// <summary>The most that a choice can be worth.</summary>
    public BigInteger Most => LinearLimit.Floor(_most, _scale);

    /// <summary>What choosing each item adds to the bound, less its price: where it is far from zero, the best choice mostly follows its sign.</summary>
    public IReadOnlyList<BigInteger> Gains => _gains;

    /// <summary>How far the bound is above a worth that must be reached, and what each decision takes off it.</summary>
    public Slack ToSlack(BigInteger least) => Slack.Of(_most - (least * _scale), [.. _gains.Select((gain, item) => (item, -gain))]);

    /// <summary>What must be taken off the slack when so much more must be reached.</summary>
    public Int128 Scaled(BigInteger more) => (Int128)BigInteger.Min(more * _scale, Int128.MaxValue / 4);
}
