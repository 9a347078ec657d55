using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Quantities;

/// <summary>An amount of money, or a range from one amount to another. Ranges add by their ends.</summary>
[JsonConverter(typeof(MoneyRangeJsonConverter))]
public sealed record MoneyRange : IFormattable
{
    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public MoneyRange(Money low, Money high)
    {
        if (high.Currency != low.Currency)
            throw new ArgumentException($"The lower end is in {low.Currency}, and the upper end in {high.Currency}.", nameof(high));
        if (high < low)
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The upper end is below {low}.");
        Low = low;
        High = high;
    }

    /// <summary>The lower end.</summary>
    public Money Low { get; }

    /// <summary>The upper end; equal to <see cref="Low"/> for a single amount.</summary>
    public Money High { get; }

    /// <summary>The ISO 4217 code.</summary>
    public string Currency => Low.Currency;

    /// <summary>The middle of the two ends.</summary>
    public Money Midpoint => new(Low.Amount + ((High.Amount - Low.Amount) / 2), Currency);

    /// <summary>Whether it is a single amount.</summary>
    public bool IsCertain => Low == High;

    /// <summary>A single amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The range of which both ends are that amount.</returns>
    public static MoneyRange Of(Money amount) => new(amount, amount);

    /// <summary>Reads an amount or a range as measure files write it: <c>EUR 1.2-1.5 bn</c>, <c>EUR 120 mln</c> or <c>EUR 950</c>.</summary>
    /// <param name="text">The text, with decimal points whatever the culture; a word <c>bn</c> or <c>mln</c> counts for both ends.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException">
    /// The text is not such an amount, runs from high to low, or may be read in two ways, as <c>EUR 1.200</c> may be thousands.
    /// </exception>
    public static MoneyRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var range) ? range : throw new FormatException(
            $"{PrintableText.Quote(text)} is no amount; write one as EUR 950, EUR 120 mln or EUR 1.2-1.5 bn: from low to high, with a decimal point, " +
            $"and without anything between thousands.");
    }

    /// <summary>Reads an amount or a range as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, or <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is an amount or a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MoneyRange? range)
    {
        var plain = QuantityText.Plain(text ?? "");
        range = !ThousandsPoint.IsIn(plain) && QuantityText.Parse(plain) is { Currency: { } currency } found && found.Low <= found.High
            ? new(new(found.Low, currency), new(found.High, currency))
            : null;
        return range is not null;
    }

    /// <summary>A single amount, which is a range of one.</summary>
    /// <param name="amount">The amount.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Its other name is Of.")]
    public static implicit operator MoneyRange(Money amount) => Of(amount);

    /// <summary>No money.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <returns>Zero, in that currency.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    public static MoneyRange Zero(string currency) => Of(new(0, currency));

    /// <summary>Adds two ranges in one currency: low to low and high to high.</summary>
    /// <param name="left">The first range.</param>
    /// <param name="right">The second range.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static MoneyRange operator +(MoneyRange left, MoneyRange right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Low + right.Low, left.High + right.High);
    }

    /// <summary>The range so many times.</summary>
    /// <param name="range">The range.</param>
    /// <param name="factor">How many times; not negative.</param>
    /// <returns>The product, which is exact as far as a decimal can hold it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public static MoneyRange operator *(MoneyRange range, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return new(new(range.Low.Amount * factor, range.Currency), new(range.High.Amount * factor, range.Currency));
    }

    /// <summary>Whether another range lies within this one, ends included.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public bool Contains(MoneyRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Low <= other.Low && other.High <= High;
    }

    /// <summary>The range as measure files write it, such as <c>EUR 1.0-1.4 bn</c> or <c>EUR 120 mln</c>.</summary>
    /// <returns>The text; of amounts that files can hold, reading it gives an equal range.</returns>
    public override string ToString() => Say(word => word);

    /// <summary>The currency and both ends in a format of numbers, such as <c>EUR 1,234.50–2,000.00</c> for <c>N2</c>.</summary>
    /// <param name="format">A format of a decimal, in whole units of the currency; none or <c>G</c> for the text as measure files write it.</param>
    /// <param name="formatProvider">The culture of the numbers; <see langword="null"/> for the current one. It does not change <c>G</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for decimals.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format is null or "" or "G" or "g")
            return ToString();
        var high = High.Amount.ToString(format, formatProvider);
        return IsCertain ? $"{Currency} {high}" : $"{Currency} {Low.Amount.ToString(format, formatProvider)}–{high}";
    }

    /// <summary>The range as <see cref="ToString()"/> gives it, with another word for <c>bn</c> or <c>mln</c>.</summary>
    internal string Say(Func<string, string> term)
    {
        var (size, word) = Money.WordFor(Low.Amount, High.Amount);
        var (low, high) = (Money.Written(Low.Amount / size), Money.Written(High.Amount / size));
        var figures = IsCertain
            ? string.Create(CultureInfo.InvariantCulture, $"{Currency} {high}")
            : string.Create(CultureInfo.InvariantCulture, $"{Currency} {low}-{high}");
        return word.Length == 0 ? figures : $"{figures} {term(word)}";
    }
}
