using System.Globalization;
using System.Numerics;

namespace MkbPrioritisation.Quantities;

/// <summary>A whole number, or the range that it lies in. Two are equal when both ends are.</summary>
public sealed record CountRange
{
    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end; not negative.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or reversed.</exception>
    public CountRange(long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        (Low, High) = (low, high);
    }

    /// <summary>The lower end.</summary>
    public long Low { get; }

    /// <summary>The upper end; equal to <see cref="Low"/> for a single number.</summary>
    public long High { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsCertain => Low == High;

    /// <summary>Adds two ranges by their ends.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sums from least to most.</returns>
    public static CountRange operator +(CountRange left, CountRange right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(checked(left.Low + right.Low), checked(left.High + right.High));
    }

    /// <summary>The number or the range as files write it, such as <c>500-1250</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}{(IsCertain ? "" : "-")}{(IsCertain ? null : (long?)High)}");

    /// <summary>So many times a fraction of it, rounded outwards to whole numbers.</summary>
    internal CountRange Times(Fraction factor)
    {
        return new(Divided(factor.Numerator * Low), Divided((factor.Numerator * High) + factor.Denominator - 1));

        long Divided(BigInteger number) => (long)BigInteger.Divide(number, factor.Denominator);
    }
}
