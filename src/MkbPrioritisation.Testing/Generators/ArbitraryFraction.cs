using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Exact scores: the fractions that schemes give, and fractions as large as a score can hold.</summary>
public static class ArbitraryFraction
{
    private static readonly Gen<long> Denominator = Gen.OneOf(
        Gen.Elements(1L, 2L, 3L, 6L, 12L, 24L),
        Gen.Choose(1, 400).Select(whole => (long)whole),
        from bits in Gen.Choose(1, 62) from nearby in Gen.Choose(-1, 1) select Math.Max(1, (1L << bits) + nearby),
        from high in Gen.Choose(0, int.MaxValue) from low in Gen.Choose(1, int.MaxValue) select ((long)high << 31) + low,
        Gen.Choose(0, 3).Select(less => long.MaxValue - less));

    private static readonly Gen<Score> Fraction =
        from denominator in Denominator
        from share in Gen.OneOf(Gen.Constant(0L), Gen.Constant(1L << 62), Gen.Choose(0, 24).Select(part => (1L << 62) / 24 * part), Share)
        let above = BigInteger.Min(4 * (BigInteger)denominator, long.MaxValue - denominator)
        select new Score(denominator + (long)(above * share / (BigInteger.One << 62)), denominator);

    /// <summary>Any score.</summary>
    public static Arbitrary<Score> Any { get; } = Arb.From(Fraction, Smaller);

    private static Gen<long> Share =>
        from high in Gen.Choose(0, int.MaxValue) from low in Gen.Choose(0, int.MaxValue) select ((long)high << 31) + low;

    private static IEnumerable<Score> Smaller(Score score)
    {
        var (numerator, denominator) = (score.ToFraction().Numerator, score.ToFraction().Denominator);
        return new[] { 1, 2, denominator / 2, denominator - 1 }
            .Where(smaller => smaller >= 1 && smaller < denominator)
            .Select(
                smaller => new Score(new Quantities.Fraction(BigInteger.Clamp(numerator * smaller / denominator, smaller, Scale.Maximum * smaller), smaller)));
    }
}
