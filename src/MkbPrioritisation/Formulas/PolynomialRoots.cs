using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>Finds where a polynomial is 0, by Sturm's theorem: every value from 0 up, none twice, and none missed.</summary>
internal static class PolynomialRoots
{
    // How narrow an enclosure is, beside its upper end.
    private static readonly Fraction Narrow = new(1, 1_000_000_000_000);

    /// <summary>The values from 0 up at which a polynomial is 0, the lowest first: exact ones as a range of one number, others enclosed.</summary>
    public static IReadOnlyList<FractionRange> NotNegative(Polynomial polynomial)
    {
        if (polynomial.Degree < 1)
            return [];
        var simple = Polynomial.Divide(polynomial, Polynomial.CommonDivisor(polynomial, polynomial.Derivative)).Quotient;
        var found = new List<FractionRange>();
        if (simple.At(Fraction.Zero).Sign == 0)
        {
            found.Add(FractionRange.Of(Fraction.Zero));
            simple = Polynomial.Divide(simple, Polynomial.Variable).Quotient;
        }

        if (simple.Degree >= 1)
            Isolate(simple, Chain(simple), Fraction.Zero, simple.RootBound(), found);
        return found;
    }

    private static void Isolate(Polynomial simple, IReadOnlyList<Polynomial> chain, Fraction low, Fraction high, List<FractionRange> found)
    {
        var count = Changes(chain, low) - Changes(chain, high);
        if (count == 0)
            return;
        if (count == 1)
        {
            found.Add(Refine(simple, chain, low, high));
            return;
        }

        var middle = (low + high) / 2;
        Isolate(simple, chain, low, middle, found);
        Isolate(simple, chain, middle, high, found);
    }

    // The one root above low and up to high.
    private static FractionRange Refine(Polynomial simple, IReadOnlyList<Polynomial> chain, Fraction low, Fraction high)
    {
        if (simple.Degree == 1)
            return FractionRange.Of(-simple.At(Fraction.Zero) / simple.Leading);
        while (high - low > high * Narrow)
        {
            var middle = (low + high) / 2;
            if (Changes(chain, low) - Changes(chain, middle) == 1)
                high = middle;
            else
                low = middle;
        }

        return simple.At(high).Sign == 0 ? FractionRange.Of(high)
            : Simplest(low, high) is var simplest && simple.At(simplest).Sign == 0 ? FractionRange.Of(simplest)
            : new(low, high);
    }

    // The fraction with the smallest denominator in a range of positive numbers: if a root is a fraction that anyone would write, it is that one.
    private static Fraction Simplest(Fraction low, Fraction high)
    {
        var whole = new Fraction(low.Numerator / low.Denominator);
        if (whole == low)
            return low;
        return whole + Fraction.One <= high
            ? whole + Fraction.One
            : whole + (Fraction.One / Simplest(Fraction.One / (high - whole), Fraction.One / (low - whole)));
    }

    private static List<Polynomial> Chain(Polynomial simple)
    {
        List<Polynomial> chain = [simple, simple.Derivative];
        while (Polynomial.Divide(chain[^2], chain[^1]).Remainder is { Degree: >= 0 } rest)
            chain.Add(rest * Polynomial.Of(-1));
        return chain;
    }

    private static int Changes(IReadOnlyList<Polynomial> chain, Fraction value)
    {
        var signs = chain.Select(polynomial => polynomial.At(value).Sign).Where(sign => sign != 0).ToList();
        return signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second);
    }
}
