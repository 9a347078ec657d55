using System.Globalization;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>
/// An amount in a currency. Amounts in different currencies are never added or compared. Kept to the shape of
/// NodaMoney's type of the same name, so that it can take this one's place.
/// </summary>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly record struct Money : IComparable<Money>, IFormattable
{
    private const int MostDecimals = 6;
    private const string NoCurrency = "XXX";

    private readonly string? _currency;

    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount, in whole units of the currency.</param>
    /// <param name="currency">The ISO 4217 code: three capital letters.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    public Money(decimal amount, string currency)
    {
        if (!IsCurrency(currency))
            throw new ArgumentException("A currency is an ISO 4217 code of three capital letters.", nameof(currency));
        Amount = amount;
        _currency = currency == NoCurrency ? null : currency;
    }

    /// <summary>The amount, in whole units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code; <c>XXX</c>, no currency, for the default value.</summary>
    public string Currency => _currency ?? NoCurrency;

    /// <summary>Adds two amounts in one currency.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) =>
        new(left.Amount + right.RequireCurrency(left).Amount, left.Currency);

    /// <summary>Subtracts an amount from another in the same currency.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) =>
        new(left.Amount - right.RequireCurrency(left).Amount, left.Currency);

    /// <summary>Whether an amount is less than another in the same currency.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when it is less.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether an amount is more than another in the same currency.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when it is more.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether an amount is at most another in the same currency.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when it is not more.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether an amount is at least another in the same currency.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns><see langword="true"/> when it is not less.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Compares with another amount in the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.RequireCurrency(this).Amount);

    /// <summary>The currency and the amount, such as <c>EUR 120 mln</c> or <c>EUR 1.4 bn</c>.</summary>
    /// <returns>The text as measure files write it.</returns>
    public override string ToString() => MoneyRange.Of(this).ToString();

    /// <summary>The currency and the amount in a format of numbers, such as <c>EUR 1,234.50</c> for <c>N2</c>.</summary>
    /// <param name="format">A format of a decimal, in whole units of the currency; none or <c>G</c> for the text as measure files write it.</param>
    /// <param name="formatProvider">The culture of the number; <see langword="null"/> for the current one. It does not change <c>G</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is none for decimals.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => MoneyRange.Of(this).ToString(format, formatProvider);

    internal static bool IsCurrency(string? text) => text is { Length: 3 } && CurrencyCodes.Contains(text);

    /// <summary>The largest of bn, mln and no word that leaves the higher amount at least 1 and both with the decimals that files may have.</summary>
    internal static (decimal Size, string Word) WordFor(decimal low, decimal high)
    {
        foreach (var (size, word) in new[] { (1_000_000_000m, "bn"), (1_000_000m, "mln") })
        {
            if (Math.Abs(high) >= size && HasFewDecimals(low / size) && HasFewDecimals(high / size))
                return (size, word);
        }

        return (1, "");
    }

    // Dividing by one with many decimals is the documented way to drop a decimal's trailing zeros.
    internal static decimal Plain(decimal amount) => amount / 1.000000000000000000000000000000000m;

    // Exactly three decimals behind one to three digits could be taken for thousands; a fourth says that they are not.
    internal static string Written(decimal figure)
    {
        var text = Plain(figure).ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point is 1 or 2 or 3 && text.Length == point + 4 && text[0] != '0' ? $"{text}0" : text;
    }

    private static bool HasFewDecimals(decimal figure) => decimal.Round(figure, MostDecimals) == figure;

    private Money RequireCurrency(Money other) => Currency == other.Currency
        ? this
        : throw new InvalidOperationException($"{other.Currency} and {Currency} cannot be added or compared.");
}
