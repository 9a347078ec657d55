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
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, ISpanFormattable, IParsable<Fraction>
{
    // Kept less 1, so that the default value has a denominator too.
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Creates a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new ArgumentOutOfRangeException(nameof(denominator), "A fraction has no denominator 0.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Creates a whole number.</summary>
    /// <param name="whole">The number.</param>
    public Fraction(BigInteger whole) => Numerator = whole;

    /// <summary>0.</summary>
    public static Fraction Zero => default;

    /// <summary>1.</summary>
    public static Fraction One => new(1);

    /// <summary>The numerator, in lowest terms; it has the fraction's sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>-1 below zero, 0 at zero, 1 above.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="whole">The number.</param>
    public static implicit operator Fraction(long whole) => new(whole);

    /// <summary>A decimal number as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>The sum.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The opposite.</summary>
    /// <param name="value">The fraction.</param>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">What it is divided by.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => right.Sign == 0
        ? throw new DivideByZeroException("A fraction cannot be divided by zero.")
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether two fractions are equal.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two fractions differ.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether a fraction is less than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether a fraction is more than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether a fraction is at most another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a fraction is at least another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>A decimal number as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The fraction.</returns>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
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
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>The double nearest to the fraction; for showing, never for comparing.</summary>
    /// <returns>The number; infinite where it is beyond what a double holds.</returns>
    public double ToDouble() => FractionText.ToDouble(Numerator, Denominator);

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
}
