using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>
/// An exact fraction of whole numbers of any size, in lowest terms: no comparison, sum or product depends on rounding, and
/// none overflows. Equal fractions are equal values, however they came about. The default value is 0.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<Fraction>))]
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, ISpanFormattable, IParsable<Fraction>
{
    // The denominator is kept less 1, so that the default value has one too. What does not fit is kept beside.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Large? _large;

    /// <summary>Creates a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new ArgumentOutOfRangeException(nameof(denominator), "A fraction has no denominator 0.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        var (above, below) = (numerator / divisor, denominator / divisor);
        if (BigInteger.Abs(above) <= long.MaxValue && below <= long.MaxValue)
            (_numerator, _denominatorLessOne) = ((long)above, (long)below - 1);
        else
            _large = new(above, below);
    }

    /// <summary>Creates a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public Fraction(long numerator, long denominator)
    {
        if (denominator <= 0 || numerator == long.MinValue)
        {
            this = new((BigInteger)numerator, (BigInteger)denominator);
            return;
        }

        var (divisor, rest) = (denominator, Math.Abs(numerator));
        while (rest != 0)
            (divisor, rest) = (rest, divisor % rest);
        (_numerator, _denominatorLessOne) = (numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>Creates a whole number.</summary>
    /// <param name="whole">The number.</param>
    public Fraction(BigInteger whole)
        : this(whole, BigInteger.One)
    {
    }

    /// <summary>0.</summary>
    public static Fraction Zero => default;

    /// <summary>1.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>The numerator, in lowest terms; it has the fraction's sign.</summary>
    public BigInteger Numerator => _large?.Numerator ?? _numerator;

    /// <summary>The denominator, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _large?.Denominator ?? SmallDenominator;

    /// <summary>-1 below zero, 0 at zero, 1 above.</summary>
    public int Sign => _large?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsWhole => Denominator.IsOne;

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    private long SmallDenominator => _denominatorLessOne + 1;

    // Two numbers that doubles hold exactly have the nearest quotient as it is.
    private bool IsExactInDoubles => _large is null && Math.Abs(_numerator) <= 1L << 53 && _denominatorLessOne < 1L << 53;

    /// <summary>A decimal number as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The fraction.</returns>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);

        // Nearly every figure of a file: 18 decimals and 63 bits at most.
        if (value.Scale < PowersOfTen.Length && bits is [_, >= 0, 0, _])
        {
            var small = ((long)bits[1] << 32) | (uint)bits[0];
            return new(decimal.IsNegative(value) ? -small : small, PowersOfTen[value.Scale]);
        }

        BigInteger digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new(decimal.IsNegative(value) ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The distance from zero.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>The fraction without its sign.</returns>
    public static Fraction Abs(Fraction value) => value.Sign < 0 ? -value : value;

    /// <summary>The lesser of two fractions.</summary>
    /// <param name="one">The first fraction.</param>
    /// <param name="other">The second fraction.</param>
    /// <returns>The one that is not more than the other.</returns>
    public static Fraction Min(Fraction one, Fraction other) => one <= other ? one : other;

    /// <summary>Reads a fraction as <see cref="ToString()"/> writes it: <c>11/3</c>, <c>-2</c>.</summary>
    /// <param name="s">The text, of at most 1,000 characters.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="FormatException">The text is not a fraction.</exception>
    public static Fraction Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("A fraction is written as 11/3 or 2.");
    }

    /// <summary>Reads a fraction as <see cref="ToString()"/> writes it: <c>11/3</c>, <c>-2</c>.</summary>
    /// <param name="s">The text, of at most 1,000 characters.</param>
    /// <param name="result">The fraction; 0 where the text is none.</param>
    /// <returns>Whether the text is a fraction; it need not be in lowest terms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Fraction result) =>
        FractionText.TryParse(s, out result);

    static Fraction IParsable<Fraction>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Fraction>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) => TryParse(s, out result);

    /// <summary>Compares with another fraction.</summary>
    /// <param name="other">The other fraction.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(Fraction other) => _large is null && other._large is null
        ? ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && _large == other._large;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _large);

    /// <summary>The double nearest to the fraction; for showing, never for comparing.</summary>
    /// <returns>The number; infinite where it is beyond what a double holds.</returns>
    public double ToDouble() => IsExactInDoubles ? (double)_numerator / SmallDenominator : FractionText.ToDouble(Numerator, Denominator);

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
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The fraction as such or, by a numeric format, as a number rounded once, from its exact value.</summary>
    /// <param name="format">
    /// <c>Q</c> for the fraction, as are <see langword="null"/>, empty and <c>G</c>; otherwise any numeric format, standard or
    /// custom, such as <c>F2</c>, <c>P0</c> or <c>0.00</c>. Halves are rounded away from zero.
    /// </param>
    /// <param name="formatProvider">Whose separators and signs a numeric format takes; <see langword="null"/> for the current culture's.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G" or "g" or "Q" or "q"
        ? ToString()
        : FractionText.Format(this, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FractionText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);
}
