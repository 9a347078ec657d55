using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>
/// Estimates that a measure file can hold: up to fifteen digits and six decimals, in one word for both ends, and time
/// spans of at most some billions of months.
/// </summary>
public static class ArbitraryEstimate
{
    private static readonly Gen<decimal> Span = Gen.Frequency(
        (5, Gen.Choose(0, 40).Select(whole => (decimal)whole)),
        (3, Gen.Choose(0, 2_000_000_000).Select(whole => (decimal)whole)),
        (3, Gen.Choose(0, 5000).Select(tenths => tenths / 10m)),
        (2, Gen.Choose(0, 2_000_000_000).Select(millionths => millionths / 1_000_000m)));

    private static readonly Gen<decimal> Amount = Gen.Frequency(
        (6, Span),
        (1, from high in Gen.Choose(0, 999_999) from low in Gen.Choose(0, 999_999_999) select (high * 1_000_000_000m) + low),
        (1, from whole in Gen.Choose(0, 999_999_999) from rest in Gen.Choose(0, 999_999) select (whole * 1_000_000m) + (rest / 1_000_000m)));

    /// <summary>Any estimate, in any unit.</summary>
    public static Arbitrary<Estimate> Any { get; } =
        Arb.From(from unit in ArbitraryUnit.Any from estimate in In(unit) select estimate, Smaller);

    /// <summary>An estimate in a unit: one figure or a range.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>A generator of estimates.</returns>
    public static Gen<Estimate> In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return from scale in ArbitraryUnit.ScaleOf(unit)
               let figure = unit.Currency is null ? Span : Amount
               from one in figure
               from other in Gen.OneOf(Gen.Constant(one), figure)
               select new Estimate(Math.Min(one, other) * scale, Math.Max(one, other) * scale, unit);
    }

    /// <summary>Estimates a step smaller, in the same unit.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<Estimate> Smaller(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return Steps();

        IEnumerable<Estimate> Steps()
        {
            var (low, high, unit) = (estimate.Low, estimate.High, estimate.Unit);
            if (low != high)
            {
                yield return new(low, low, unit);
                yield return new(high, high, unit);
                foreach (var smaller in SmallerFigures(low))
                    yield return new(smaller, high, unit);
                foreach (var smaller in SmallerFigures(high).Where(figure => figure >= low))
                    yield return new(low, smaller, unit);
            }
            else
            {
                foreach (var smaller in SmallerFigures(low))
                    yield return new(smaller, smaller, unit);
            }
        }
    }

    private static IEnumerable<decimal> SmallerFigures(decimal figure) =>
        new[] { 0m, 1m, Math.Floor(figure / 10), Math.Floor(figure), figure - 1 }
            .Where(smaller => smaller >= 0 && smaller < figure)
            .Distinct();
}
