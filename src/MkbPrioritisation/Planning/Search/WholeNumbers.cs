using System.Numerics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning.Search;

/// <summary>Fractions as whole numbers over their least common denominator.</summary>
/// <param name="Figures">The whole numbers, in the order of the fractions.</param>
/// <param name="Denominator">What each stands over.</param>
internal sealed record WholeNumbers(BigInteger[] Figures, BigInteger Denominator)
{
    public static WholeNumbers Of(IEnumerable<Fraction> fractions)
    {
        var all = fractions.ToArray();
        var denominator = all.Select(figure => figure.Denominator).Distinct()
            .Aggregate(BigInteger.One, (one, other) => one / BigInteger.GreatestCommonDivisor(one, other) * other);
        return new(Array.ConvertAll(all, figure => figure.Numerator * (denominator / figure.Denominator)), denominator);
    }
}
