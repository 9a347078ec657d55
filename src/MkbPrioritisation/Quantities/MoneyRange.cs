using System.Globalization;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>An amount of money, or a range from one amount to another. Ranges add by their ends.</summary>
[JsonConverter(typeof(MoneyRangeJsonConverter))]
public sealed record MoneyRange
{
    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed.</exception>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public MoneyRange(Money low, Money high)
    {
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

    /// <summary>The range as <see cref="ToString"/> gives it, with another word for <c>bn</c> or <c>mln</c>.</summary>
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
