using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace MkbPrioritisation.Advice;

/// <summary>An exact fraction, so that no segment, mark or place among peers depends on rounding. The default value is 0.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Ratio : IComparable<Ratio>
{
    // Kept less 1, so that the default value has a denominator too.
    private readonly BigInteger _denominatorLessOne;

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>-1 below zero, 0 at zero, 1 above.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>A decimal number as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The fraction.</returns>
    public static Ratio Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        BigInteger digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new(decimal.IsNegative(value) ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Whether a fraction is less than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether a fraction is more than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether a fraction is at most another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a fraction is at least another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares with another fraction, by cross-multiplication.</summary>
    /// <param name="other">The other fraction.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The number with some decimals, halves rounded away from zero; for showing, never for comparing.</summary>
    /// <param name="decimals">How many decimals, 0–10.</param>
    /// <returns>The number, the largest or least decimal where it is beyond that.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of bounds.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        var scale = BigInteger.Pow(10, decimals);
        var units = ((BigInteger.Abs(Numerator) * scale * 2) + Denominator) / (Denominator * 2);
        var largest = new BigInteger(decimal.MaxValue);
        return (decimal)BigInteger.Min(units, largest) * Sign / (decimal)scale;
    }

    /// <summary>The fraction in lowest terms, such as <c>482500/29</c>, or a whole number.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    internal static Ratio Of(long numerator, long denominator) => new(numerator, denominator);

    internal Ratio Plus(Ratio other) => new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    internal Ratio Minus(Ratio other) => new((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    internal Ratio Times(Ratio other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>The quotient; <see langword="null"/> where the other is zero.</summary>
    internal Ratio? Over(Ratio other) => other.Sign == 0 ? null : new(Numerator * other.Denominator, Denominator * other.Numerator);
}
