using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// Something that a choice must never have less than nothing of: room under a limit, or the distance between what may still
/// be reached and what must be. Decisions take some of it, and none gives back.
/// </summary>
/// <param name="Start">What there is before any decision.</param>
/// <param name="Takes">What choosing an item takes, or, where it is negative, what leaving the item out takes.</param>
internal sealed record Slack(Int128 Start, (int Item, Int128 Taken)[] Takes)
{
    /// <summary>A slack of which the figures may be of any size, as long as the start is within bounds.</summary>
    /// <exception cref="OverflowException">The start is too great.</exception>
    public static Slack Of(BigInteger start, (int Item, BigInteger Taken)[] takes)
    {
        // Whatever takes more than all there is takes too much: how much more makes no difference.
        var most = BigInteger.Max(start, BigInteger.Zero) + 1;
        return new(checked((Int128)start), Array.ConvertAll(takes, take => (take.Item, checked((Int128)BigInteger.Clamp(take.Taken, -most, most)))));
    }
}
