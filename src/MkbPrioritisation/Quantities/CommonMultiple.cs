using System.Numerics;

namespace MkbPrioritisation.Quantities;

/// <summary>The least whole number that several divide.</summary>
internal static class CommonMultiple
{
    public static long Of(long one, long other) => one / (long)BigInteger.GreatestCommonDivisor(one, other) * other;

    public static long Of(IEnumerable<long> numbers) => numbers.Aggregate(1L, Of);
}
