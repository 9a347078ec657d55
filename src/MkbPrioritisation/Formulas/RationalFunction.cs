using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>One polynomial over another, without what divides both: what a formula is of one of its names.</summary>
internal sealed record RationalFunction
{
    public RationalFunction(Polynomial numerator, Polynomial denominator)
    {
        if (denominator.Degree < 0)
            throw new DivideByZeroException("What is divided by is 0.");
        var common = Polynomial.CommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (Polynomial.Divide(numerator, common).Quotient, Polynomial.Divide(denominator, common).Quotient);
    }

    public Polynomial Numerator { get; }

    public Polynomial Denominator { get; }

    /// <summary>What it comes to; <see langword="null"/> where it divides by 0.</summary>
    public Fraction? At(Fraction value) => Denominator.At(value) is { Sign: not 0 } denominator ? Numerator.At(value) / denominator : null;

    /// <summary>The values from 0 up at which it comes to a number, the lowest first.</summary>
    public IReadOnlyList<FractionRange> Reaches(Fraction level) => PolynomialRoots.NotNegative(Numerator - (Denominator * Polynomial.Of(level)));

    /// <summary>The values from 0 up at which it divides by 0, the lowest first.</summary>
    public IReadOnlyList<FractionRange> Poles() => PolynomialRoots.NotNegative(Denominator);
}
