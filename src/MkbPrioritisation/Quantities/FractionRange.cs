using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>Exact numbers from one to another. What is computed with ranges holds every result that numbers in them have.</summary>
[JsonConverter(typeof(TextJsonConverter<FractionRange>))]
public readonly record struct FractionRange : IFormattable, IParsable<FractionRange>
{
    private const string To = "..";

    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed.</exception>
    public FractionRange(Fraction low, Fraction high)
    {
        if (high < low)
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The upper end is below {low}.");
        (Low, High) = (low, high);
    }

    /// <summary>The lower end.</summary>
    public Fraction Low { get; }

    /// <summary>The upper end.</summary>
    public Fraction High { get; }

    /// <summary>The middle of the two ends.</summary>
    public Fraction Midpoint => (Low + High) / 2;

    /// <summary>A range of one number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The range of which both ends are that number.</returns>
    public static FractionRange Of(Fraction value) => new(value, value);

    /// <summary>Adds two ranges.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sums from least to most.</returns>
    public static FractionRange operator +(FractionRange left, FractionRange right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>Takes one range from another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The differences from least to most.</returns>
    public static FractionRange operator -(FractionRange left, FractionRange right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>Multiplies two ranges.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The products from least to most.</returns>
    public static FractionRange operator *(FractionRange left, FractionRange right)
    {
        Fraction[] ends = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new(ends.Min(), ends.Max());
    }

    /// <summary>Divides one range by another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second; it does not hold 0.</param>
    /// <returns>The quotients from least to most.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> holds 0.</exception>
    public static FractionRange operator /(FractionRange left, FractionRange right) => right.Low.Sign <= 0 && right.High.Sign >= 0
        ? throw new DivideByZeroException("What is divided by may be 0.")
        : left * new FractionRange(Fraction.One / right.High, Fraction.One / right.Low);

    /// <summary>Whether a number lies in the range, its ends included.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(Fraction value) => Low <= value && value <= High;

    /// <summary>The ends, such as <c>1/2..3</c>, or one number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(format: null, CultureInfo.InvariantCulture);

    /// <summary>The ends, each as <see cref="Fraction.ToString(string, IFormatProvider)"/> gives it, or one number.</summary>
    /// <param name="format">A format of a fraction; <c>Q</c>, which is the usual one, can be read again.</param>
    /// <param name="formatProvider">As for a fraction.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for fractions.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Low == High
        ? Low.ToString(format, formatProvider)
        : $"{Low.ToString(format, formatProvider)}{To}{High.ToString(format, formatProvider)}";

    /// <summary>Reads a range written in fractions, such as <c>1/2..3</c>, or one number.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">The text is no range from low to high.</exception>
    public static FractionRange Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("A range is written in fractions, from low to high, such as 1/2..3.");
    }

    /// <summary>As <see cref="Parse(string)"/>, for texts that may be something else.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The range; 0 where the text is none.</param>
    /// <returns>Whether the text is a range from low to high.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out FractionRange result)
    {
        result = default;
        if (s?.Split(To) is not { Length: <= 2 } ends || !Fraction.TryParse(ends[0], out var low) || !Fraction.TryParse(ends[^1], out var high) || high < low)
            return false;
        result = new(low, high);
        return true;
    }

    static FractionRange IParsable<FractionRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FractionRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FractionRange result) =>
        TryParse(s, out result);
}
