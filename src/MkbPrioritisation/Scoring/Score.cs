using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// An exact score: a <see cref="Fraction"/> on the scale from 1 to 5, so that no comparison depends on rounding. The default
/// value is 1, the least favourable score.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<Score>))]
public readonly struct Score : IEquatable<Score>, IComparable<Score>, ISpanFormattable, IParsable<Score>
{
    // The default value, 0, is off the scale, and means the least.
    private readonly Fraction _value;

    /// <summary>Creates a score.</summary>
    /// <param name="value">The value, 1–5.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is off the scale.</exception>
    public Score(Fraction value)
    {
        if (value < Scale.Minimum || value > Scale.Maximum)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"A score is from {Scale.Minimum} to {Scale.Maximum}.");
        _value = value;
    }

    /// <summary>Creates a score from a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero, or the fraction is off the scale.</exception>
    public Score(long numerator, long denominator)
        : this(new Fraction(numerator, denominator))
    {
    }

    /// <summary>A whole score.</summary>
    /// <param name="score">The score, 1–5.</param>
    /// <returns>The exact score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is off the scale.</exception>
    public static Score FromWhole(int score) => new(score);

    /// <summary>The score as a fraction.</summary>
    /// <param name="score">The score.</param>
    public static implicit operator Fraction(Score score) => score.ToFraction();

    /// <summary>How much more favourable a score is than another; below zero where it is less so.</summary>
    /// <param name="left">The score.</param>
    /// <param name="right">The score that it is held against.</param>
    public static Fraction operator -(Score left, Score right) => left.ToFraction() - right.ToFraction();

    /// <summary>Whether two scores are equal.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator ==(Score left, Score right) => left.Equals(right);

    /// <summary>Whether two scores differ.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator !=(Score left, Score right) => !left.Equals(right);

    /// <summary>Whether a score is less favourable than another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    /// <summary>Whether a score is more favourable than another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    /// <summary>Whether a score is at most as favourable as another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a score is at least as favourable as another.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a score written as a fraction, such as <c>11/3</c> or <c>4</c>.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The score.</returns>
    /// <exception cref="FormatException">The text is not a fraction on the scale.</exception>
    public static Score Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result)
            ? result
            : throw new FormatException($"A score is written as a fraction from {Scale.Minimum} to {Scale.Maximum}, such as 11/3.");
    }

    /// <summary>Reads a score written as a fraction, such as <c>11/3</c> or <c>4</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The score; 1 where the text is none.</param>
    /// <returns>Whether the text is a fraction on the scale.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Score result)
    {
        var isScore = Fraction.TryParse(s, out var value) && value >= Scale.Minimum && value <= Scale.Maximum;
        result = isScore ? new(value) : default;
        return isScore;
    }

    static Score IParsable<Score>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Score>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Score result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(Score other) => ToFraction().CompareTo(other.ToFraction());

    /// <inheritdoc/>
    public bool Equals(Score other) => ToFraction() == other.ToFraction();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToFraction().GetHashCode();

    /// <summary>The score as a fraction, to reckon with.</summary>
    /// <returns>A fraction from 1 to 5.</returns>
    public Fraction ToFraction() => _value.Sign == 0 ? Scale.Minimum : _value;

    /// <summary>The double nearest to the score; for showing, never for comparing.</summary>
    /// <returns>A number from 1 to 5.</returns>
    public double ToDouble() => ToFraction().ToDouble();

    /// <summary>The score with two decimals, halves rounded up, such as <c>3.67</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ToFraction().ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>The score as a number, or with format <c>Q</c> as a fraction.</summary>
    /// <param name="format">
    /// <c>Q</c> for the fraction, such as <c>11/3</c>; otherwise any numeric format, standard or custom, such as <c>F1</c> or
    /// <c>0.000</c>, rounded once from the exact value, halves up. <see langword="null"/>, empty or <c>G</c> for two decimals.
    /// </param>
    /// <param name="formatProvider">
    /// Whose decimal separator a numeric format takes; <see langword="null"/> for the current culture's. With neither format nor
    /// provider the text is that of <see cref="ToString()"/>, the same in every culture.
    /// </param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToFraction().ToString("F2", formatProvider ?? CultureInfo.InvariantCulture),
        _ => ToFraction().ToString(format, formatProvider),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        FractionText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
}
