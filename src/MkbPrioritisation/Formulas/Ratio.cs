using System.Numerics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>
/// An exact fraction that is not brought to lowest terms, which takes most of the time of a <see cref="Fraction"/>: for
/// formulas that are reckoned many times, where terms stay small because formulas are short.
/// </summary>
internal readonly record struct Ratio(BigInteger Above, BigInteger Below)
{
    public static Ratio Of(Fraction value) => new(value.Numerator, value.Denominator);

    public static Ratio operator +(Ratio left, Ratio right) => left.Below == right.Below
        ? left with { Above = left.Above + right.Above }
        : new((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);

    public static Ratio operator -(Ratio left, Ratio right) => left + new Ratio(-right.Above, right.Below);

    public static Ratio operator *(Ratio left, Ratio right) => new(left.Above * right.Above, left.Below * right.Below);

    public static Ratio operator /(Ratio left, Ratio right) => right.Above.Sign switch
    {
        0 => throw new DivideByZeroException("What is divided by is 0."),
        var sign => new(left.Above * right.Below * sign, left.Below * right.Above * sign),
    };

    public bool IsAtLeast(Ratio other) => Above * other.Below >= other.Above * Below;
}
