using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>Shows amounts that stand together in one unit and with the same decimals, so that they can be compared at a glance.</summary>
internal sealed class AmountFormat
{
    private const decimal Billion = 1_000_000_000m;
    private const decimal Million = 1_000_000m;

    private readonly NumberFormatInfo _numbers;
    private readonly int _leastDecimals;
    private readonly int _decimals;

    /// <summary>Creates the form in which amounts can stand together.</summary>
    /// <param name="wording">The language.</param>
    /// <param name="currency">The currency of all amounts.</param>
    /// <param name="amounts">The amounts.</param>
    /// <param name="mostDecimals">How many decimals are shown at most; what has more is rounded, and what is not zero is not rounded to zero.</param>
    /// <param name="unrounded">Those of the amounts that are shown as they are.</param>
    public AmountFormat(Wording wording, string currency, IEnumerable<MoneyRange> amounts, int mostDecimals, params IEnumerable<MoneyRange> unrounded)
    {
        _numbers = wording.Terms.Numbers;
        var all = Ends(amounts);
        var exact = Ends(unrounded);
        var most = all.Count == 0 ? 0 : all.Max();
        Size = new[] { Billion, Million }.FirstOrDefault(
            size => (most == 0 || most >= size)
                && all.TrueForAll(amount => amount == 0 || decimal.Round(amount / size, mostDecimals) != 0)
                && exact.TrueForAll(amount => decimal.Round(amount / size, mostDecimals) == amount / size),
            defaultValue: 1);
        Unit = Size switch
        {
            Billion => $"{wording.Terms.Currency(currency)} {wording.Terms.Bn}",
            Million => $"{wording.Terms.Currency(currency)} {wording.Terms.Mln}",
            _ => wording.Terms.Currency(currency),
        };
        _leastDecimals = Size == Billion ? 1 : 0;
        _decimals = DecimalsOf(all, mostDecimals);
    }

    /// <summary>What the figures count, such as <c>EUR bn</c>.</summary>
    public string Unit { get; }

    /// <summary>How many of the currency the unit is: a billion, a million or one.</summary>
    public decimal Size { get; }

    /// <summary>The amount, or its ends: <c>2.4</c> or <c>8.4–12.0</c>.</summary>
    public string Of(MoneyRange amount) => Of(amount, _decimals);

    /// <summary>The amount with no more decimals than it needs itself, as printed totals have fewer than sums.</summary>
    public string Short(MoneyRange amount) => Of(amount, DecimalsOf([amount.Low.Amount, amount.High.Amount], _decimals));

    /// <summary>How far a sum is from what is printed: of a range at both ends, of a single figure only where it lies outside.</summary>
    public string Difference(MoneyRange computed, MoneyRange printed, string within)
    {
        var (low, high) = (computed.Low - printed.Low, computed.High - printed.High);
        if (!computed.IsCertain || printed.IsCertain)
            return low == high ? Signed(low) : $"{Signed(low)} / {Signed(high)}";
        return printed.Contains(computed) ? within : Signed(low.Amount < 0 ? low : high);
    }

    private static List<decimal> Ends(IEnumerable<MoneyRange> amounts) => [.. amounts.SelectMany(amount => new[] { amount.Low.Amount, amount.High.Amount })];

    private int DecimalsOf(List<decimal> amounts, int most)
    {
        var decimals = _leastDecimals;
        while (decimals < most && amounts.Exists(amount => decimal.Round(amount / Size, decimals) != amount / Size))
            decimals++;
        return decimals;
    }

    private string Of(MoneyRange amount, int decimals) => amount.IsCertain
        ? Figure(amount.High, decimals, "{0}")
        : $"{Figure(amount.Low, decimals, "{0}")}–{Figure(amount.High, decimals, "{0}")}";

    private string Signed(Money amount) => Figure(amount, _decimals, "+{0};−{0};{0}");

    private string Figure(Money amount, int decimals, string pattern)
    {
        var digits = decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
        var rounded = decimal.Round(amount.Amount / Size, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString(pattern.Replace("{0}", digits, StringComparison.Ordinal), _numbers);
    }
}
