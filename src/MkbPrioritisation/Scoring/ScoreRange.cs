using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// A score with what it may be at least and at most. Where every score below it is certain, the three are equal. The value is
/// the middle of the two, but where several assessors scored.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<ScoreRange>))]
public readonly record struct ScoreRange : IFormattable, IParsable<ScoreRange>
{
    private const string To = "..";

    // Low, high and half of twice the value have one denominator, so that rankings compare whole numbers.
    private readonly Numerators _numerators;
    private readonly long _denominator;

    /// <summary>Creates a range whose value is the middle.</summary>
    /// <param name="low">The lowest that the score may be.</param>
    /// <param name="high">The highest that it may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed, or no denominator below 2^58 serves both.</exception>
    public ScoreRange(Score low, Score high)
    {
        if (high < low)
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The highest score is below the lowest, {low}.");
        this = Fit(low, Middle(low, high), high)
            ?? throw new ArgumentOutOfRangeException(nameof(high), high, "The ends have no common denominator below 2^58.");
    }

    /// <summary>Creates a range whose value is anywhere in it.</summary>
    /// <param name="low">The lowest that the score may be.</param>
    /// <param name="value">What counts.</param>
    /// <param name="high">The highest that the score may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scores do not ascend, or no denominator below 2^58 serves all three.</exception>
    public ScoreRange(Score low, Score value, Score high)
    {
        if (value < low || high < value)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not between the lowest score, {low}, and the highest, {high}.");
        this = Fit(low, value, high) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "The scores have no common denominator below 2^58.");
    }

    internal ScoreRange(Numerators numerators, long denominator)
    {
        _numerators = numerators;
        _denominator = denominator;
    }

    /// <summary>The lowest that the score may be.</summary>
    public Score Low => _denominator == 0 ? default : new(_numerators.Low, _denominator);

    /// <summary>The highest that the score may be.</summary>
    public Score High => _denominator == 0 ? default : new(_numerators.High, _denominator);

    /// <summary>
    /// What counts in rankings and in the matrix: the middle of <see cref="Low"/> and <see cref="High"/>, or the mean of what
    /// several assessors scored, which lies between them.
    /// </summary>
    public Score Value => _denominator == 0 ? default : new(_numerators.TwiceValue, 2 * _denominator);

    /// <summary>Whether the score can be only one.</summary>
    public bool IsCertain => _numerators.Low == _numerators.High;

    /// <summary>Low, high and twice the value over a denominator that all measures under a scheme share, to compare them by.</summary>
    internal Numerators Numerators => _numerators;

    /// <summary>The denominator of <see cref="Numerators"/>' ends; twice that, of twice the value.</summary>
    internal long Denominator => _denominator;

    /// <summary>
    /// Reads a range written in fractions, such as <c>8/3..4</c>, or <c>8/3..3..4</c> where the value is not the middle, or a
    /// certain score, such as <c>11/3</c>.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is not a range on the scale.</exception>
    public static ScoreRange Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result)
            ? result
            : throw new FormatException("A range of scores is written in fractions, from low to high, such as 8/3..4.");
    }

    /// <summary>As <see cref="Parse(string)"/>, for texts that may be something else.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The range; 1 where the text is none.</param>
    /// <returns>Whether the text is a range on the scale.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ScoreRange result)
    {
        result = default;
        if (s?.Split(To) is not { Length: <= 3 } parts || !Score.TryParse(parts[0], out var low) || !Score.TryParse(parts[^1], out var high) || high < low)
            return false;
        var middle = Middle(low, high);
        var value = middle;
        if (parts.Length == 3 && !(Score.TryParse(parts[1], out value) && low <= value && value <= high && value != middle))
            return false;
        var range = Fit(low, value, high);
        result = range ?? default;
        return range is not null;
    }

    static ScoreRange IParsable<ScoreRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ScoreRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ScoreRange result) => TryParse(s, out result);

    /// <summary>The value, and the range where it is unsure: <c>3.67</c> or <c>3.33 (2.67–4.00)</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ToString(format: null, CultureInfo.InvariantCulture);

    /// <summary>The value, and the range where it is unsure, each as <see cref="Score.ToString(string, IFormatProvider)"/> gives it.</summary>
    /// <param name="format">
    /// A format of a score; <c>Q</c> for the range in fractions, <c>8/3..4</c>, or with the value in between where that is not
    /// the middle, which can be read again.
    /// </param>
    /// <param name="formatProvider">As for a score.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for scores.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string Text(Score score) => score.ToString(format, formatProvider);
        if (IsCertain)
            return Text(Value);
        if (format is not ("Q" or "q"))
            return $"{Text(Value)} ({Text(Low)}–{Text(High)})";
        return Text(Low) + To + (Value == Middle(Low, High) ? "" : Text(Value) + To) + Text(High);
    }

    /// <summary>Whether two ranges have the same ends and the same value.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when they have.</returns>
    public bool Equals(ScoreRange other) => Low == other.Low && High == other.High && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High, Value);

    private static Score Middle(Fraction low, Fraction high) => new((low + high) / 2);

    // Five times such a denominator, and twice that, still fit.
    private static ScoreRange? Fit(Fraction low, Fraction value, Fraction high)
    {
        var twiceValue = value * 2;
        var denominator = new[] { low, twiceValue, high }.Aggregate(
            BigInteger.One, (common, end) => common / BigInteger.GreatestCommonDivisor(common, end.Denominator) * end.Denominator);
        return denominator < BigInteger.One << 58
            ? new(new(Over(low), Over(high), Over(twiceValue)), (long)denominator)
            : null;

        long Over(Fraction fraction) => (long)(fraction * new Fraction(denominator)).Numerator;
    }
}
