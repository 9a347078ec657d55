using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// An exact score on the scale from 1 to 5: a fraction of whole numbers, so that no comparison depends on rounding.
/// The default value is 1, the least favourable score.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Score : IEquatable<Score>, IComparable<Score>, IFormattable
{
    // Kept as what exceeds 1, and as the denominator less 1, so that the default value lies on the scale too.
    private readonly long _excess;
    private readonly long _denominatorLessOne;

    /// <summary>Creates a score from a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above zero, or the fraction is off the scale.</exception>
    public Score(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, denominator);
        var isBeyond = numerator / denominator >= Scale.Maximum && numerator > Scale.Maximum * denominator;
        if (isBeyond)
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, $"The fraction is above {Scale.Maximum}.");
        var divisor = GreatestCommonDivisor(numerator, denominator);
        _excess = (numerator - denominator) / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public long Numerator => _excess + Denominator;

    /// <summary>The denominator, in lowest terms; at least 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>A whole score.</summary>
    /// <param name="score">The score, 1–5.</param>
    /// <returns>The exact score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is off the scale.</exception>
    public static Score FromWhole(int score) => new(score, 1);

    /// <summary>Whether two scores are equal.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns><see langword="true"/> when they are.</returns>
    public static bool operator ==(Score left, Score right) => left.Equals(right);

    /// <summary>Whether two scores differ.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public static bool operator !=(Score left, Score right) => !left.Equals(right);

    /// <summary>Whether a score is less favourable than another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    /// <summary>Whether a score is more favourable than another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    /// <summary>Whether a score is at most as favourable as another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a score is at least as favourable as another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Score other)
    {
        // Of small numbers, as schemes make them, the products fit; the others need twice the width.
        var areSmall = (_excess | other._excess | _denominatorLessOne | other._denominatorLessOne) < int.MaxValue;
        return areSmall
            ? (_excess * other.Denominator).CompareTo(other._excess * Denominator)
            : CompareWide(other);
    }

    /// <inheritdoc/>
    public bool Equals(Score other) => _excess == other._excess && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_excess, _denominatorLessOne);

    /// <summary>The double nearest to the score; for showing, never for comparing.</summary>
    /// <returns>A number from 1 to 5.</returns>
    public double ToDouble()
    {
        // Two numbers that doubles hold exactly have the nearest quotient as it is.
        const long exact = 1L << 53;
        if (Numerator <= exact && Denominator <= exact)
            return (double)Numerator / Denominator;
        return ToDoubleWide();
    }

    /// <summary>The score as a fraction in lowest terms, such as <c>11/3</c>, or as a whole number.</summary>
    /// <returns>The text.</returns>
    public string ToFraction() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The score with two decimals, halves rounded up, such as <c>3.67</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        const long small = long.MaxValue / 1000;
        var hundredths = Numerator < small ? ((Numerator * 200) + Denominator) / (Denominator * 2) : HundredthsWide();
        return string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}");
    }

    /// <summary>The score as <see cref="ToString()"/> gives it; with format <c>F</c> as a fraction.</summary>
    /// <param name="format"><c>F</c> for a fraction; <see langword="null"/>, empty or <c>G</c> for two decimals.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "F" => ToFraction(),
        _ => throw new FormatException($"A score has no format \"{format}\"; use F for a fraction."),
    };

    private long HundredthsWide() => (long)((((Int128)Numerator * 200) + Denominator) / ((Int128)Denominator * 2));

    private int CompareWide(Score other) =>
        ((Int128)_excess * other.Denominator).CompareTo((Int128)other._excess * Denominator);

    // Rounding a large numerator and then the quotient would be rounding twice. These are at least 61 binary digits of
    // the quotient, and a last one for all that is left, so that the conversion is the only rounding.
    private double ToDoubleWide()
    {
        var (quotient, rest) = Int128.DivRem((Int128)Numerator << 60, Denominator);
        return (double)(long)(rest == 0 ? quotient : quotient | 1) / (1L << 60);
    }

    internal static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
