using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>What the chosen items weigh together is at most a figure. Weights may be negative.</summary>
/// <param name="Weights">The weights of the items that have any, each item once.</param>
/// <param name="Most">The most that the chosen ones may weigh together.</param>
internal sealed record LinearLimit((int Item, BigInteger Weight)[] Weights, BigInteger Most)
{
    /// <summary>The limit by which what each item weighs is at most a figure together.</summary>
    public static LinearLimit AtMost(BigInteger[] weights, BigInteger most) =>
        new([.. weights.Select((weight, item) => (item, weight)).Where(entry => !entry.weight.IsZero)], most);

    /// <summary>The limit by which what each item weighs is at least a figure together.</summary>
    public static LinearLimit AtLeast(BigInteger[] weights, BigInteger least) => AtMost(Array.ConvertAll(weights, BigInteger.Negate), -least);

    /// <summary>The limit by which two items are not chosen together.</summary>
    public static LinearLimit NotBoth(int one, int other) => new([(one, BigInteger.One), (other, BigInteger.One)], BigInteger.One);

    /// <summary>The limit by which an item is chosen only together with another.</summary>
    public static LinearLimit OnlyWith(int item, int other) => new([(item, BigInteger.One), (other, BigInteger.MinusOne)], BigInteger.Zero);

    /// <summary>
    /// How far the limit is from being passed, and what each decision takes off that: choosing an item its weight, leaving
    /// one out what a negative weight would have won back.
    /// </summary>
    public Slack ToSlack()
    {
        var divisor = Weights.Aggregate(BigInteger.Zero, (common, entry) => BigInteger.GreatestCommonDivisor(common, entry.Weight));
        if (divisor.IsZero)
            divisor = BigInteger.One;
        var weights = Array.ConvertAll(Weights, entry => (entry.Item, Weight: entry.Weight / divisor));
        var won = weights.Where(entry => entry.Weight.Sign < 0).Aggregate(BigInteger.Zero, (sum, entry) => sum - entry.Weight);
        return Slack.Of(Floor(Most, divisor) + won, weights);
    }

    internal static BigInteger Floor(BigInteger figure, BigInteger divisor)
    {
        var (quotient, remainder) = BigInteger.DivRem(figure, divisor);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
