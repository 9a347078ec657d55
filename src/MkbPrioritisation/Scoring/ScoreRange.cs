using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// A score with what it may be at least and at most. Where every score below it is certain, the three are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextJsonConverter<ScoreRange>))]
public readonly record struct ScoreRange : IFormattable, IParsable<ScoreRange>
{
    private const string To = "..";

    // Low and high have one denominator, so that rankings compare whole numbers, and their middle is exact as well.
    private readonly long _low;
    private readonly long _high;
    private readonly long _denominator;

    /// <summary>Creates a range.</summary>
    /// <param name="low">The lowest that the score may be.</param>
    /// <param name="high">The highest that it may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed, or no denominator below 2^58 serves both.</exception>
    public ScoreRange(Score low, Score high)
    {
        if (high < low)
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The highest score is below the lowest, {low}.");
        if (!TryFit(low, high, out var range))
            throw new ArgumentOutOfRangeException(nameof(high), high, "The ends have no common denominator below 2^58.");
        this = range;
    }

    internal ScoreRange(long low, long high, long denominator)
    {
        _low = low;
        _high = high;
        _denominator = denominator;
    }

    /// <summary>The lowest that the score may be.</summary>
    public Score Low => _denominator == 0 ? default : new(_low, _denominator);

    /// <summary>The highest that the score may be.</summary>
    public Score High => _denominator == 0 ? default : new(_high, _denominator);

    /// <summary>The middle of <see cref="Low"/> and <see cref="High"/>; what counts in rankings and in the matrix.</summary>
    public Score Value => _denominator == 0 ? default : new(_low + _high, 2 * _denominator);

    /// <summary>Whether the score can be only one.</summary>
    public bool IsCertain => _low == _high;

    /// <summary>Low, high and twice the value over a denominator that all measures under a scheme share, to compare them by.</summary>
    internal Numerators Numerators => new(_low, _high);

    /// <summary>The denominator of <see cref="Numerators"/>' ends; twice that, of their sum.</summary>
    internal long Denominator => _denominator;

    /// <summary>Reads a range written in fractions, such as <c>8/3..4</c>, or a certain score, such as <c>11/3</c>.</summary>
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

    /// <summary>Reads a range written in fractions, such as <c>8/3..4</c>, or a certain score, such as <c>11/3</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The range; 1 where the text is none.</param>
    /// <returns>Whether the text is a range on the scale.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ScoreRange result)
    {
        result = default;
        var split = s?.IndexOf(To, StringComparison.Ordinal) ?? -1;
        var (from, to) = split < 0 ? (s, s) : (s![..split], s[(split + To.Length)..]);
        return Score.TryParse(from, out var low) && Score.TryParse(to, out var high)
            && low <= high && TryFit(low, high, out result);
    }

    static ScoreRange IParsable<ScoreRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ScoreRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ScoreRange result) => TryParse(s, out result);

    /// <summary>The value, and the range where it is unsure: <c>3.67</c> or <c>3.33 (2.67–4.00)</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ToString(format: null, CultureInfo.InvariantCulture);

    /// <summary>The value, and the range where it is unsure, each as <see cref="Score.ToString(string, IFormatProvider)"/> gives it.</summary>
    /// <param name="format">A format of a score; <c>Q</c> for the range in fractions, <c>8/3..4</c>, which can be read again.</param>
    /// <param name="formatProvider">As for a score.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for scores.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string Text(Score score) => score.ToString(format, formatProvider);
        if (IsCertain)
            return Text(Value);
        return format is "Q" or "q" ? Text(Low) + To + Text(High) : $"{Text(Value)} ({Text(Low)}–{Text(High)})";
    }

    /// <summary>Whether two ranges have the same ends.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when they have.</returns>
    public bool Equals(ScoreRange other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    // Five times such a denominator, and twice that, still fit.
    private static bool TryFit(Fraction low, Fraction high, out ScoreRange range)
    {
        var denominator = low.Denominator / BigInteger.GreatestCommonDivisor(low.Denominator, high.Denominator) * high.Denominator;
        var fits = denominator < BigInteger.One << 58;
        range = fits ? new((long)(low * new Fraction(denominator)).Numerator, (long)(high * new Fraction(denominator)).Numerator, (long)denominator) : default;
        return fits;
    }
}
