using System.Collections;
using System.Diagnostics;
using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Quantities;

/// <summary>Amounts of money by year, in one currency, the earliest year first.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record YearlyAmounts : IReadOnlyList<YearAmount>
{
    private readonly ValueList<YearAmount> _amounts;

    /// <summary>Creates yearly amounts.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <param name="amounts">The amounts, each year once, in any order.</param>
    /// <exception cref="ArgumentException">A year has no four digits or appears twice, or an amount is in another currency.</exception>
    public YearlyAmounts(string currency, params IEnumerable<YearAmount> amounts)
    {
        Total = MoneyRange.Zero(currency);
        _amounts = ValueList<YearAmount>.Of(ValueList<YearAmount>.Of(amounts, nameof(amounts)).OrderBy(amount => amount.Year), nameof(amounts));
        for (var index = 0; index < _amounts.Count; index++)
        {
            var (year, amount) = _amounts[index];
            if (amount.Currency != currency)
                throw new ArgumentException($"{amount} is not in {currency}.", nameof(amounts));
            if (year is < 1000 or > 9999)
                throw new ArgumentException($"{year} is not a year of four digits.", nameof(amounts));
            if (index > 0 && _amounts[index - 1].Year == year)
                throw new ArgumentException($"{year} appears twice.", nameof(amounts));
            Total += amount;
        }
    }

    /// <summary>The ISO 4217 code of every amount.</summary>
    public string Currency => Total.Currency;

    /// <summary>The sum over the years.</summary>
    public MoneyRange Total { get; }

    /// <summary>How many years there are.</summary>
    public int Count => _amounts.Count;

    /// <summary>A year and its amount.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The year and its amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public YearAmount this[int index] => _amounts[index];

    /// <summary>The amount in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The amount; zero in a year that is not there.</returns>
    public MoneyRange In(int year)
    {
        int from = 0, to = _amounts.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_amounts[middle].Year < year)
                from = middle + 1;
            else
                to = middle;
        }

        return from < _amounts.Count && _amounts[from].Year == year ? _amounts[from].Amount : MoneyRange.Zero(Currency);
    }

    /// <summary>Adds the amounts of each year; a year that one of them lacks counts as zero there.</summary>
    /// <param name="other">The other amounts, in the same currency.</param>
    /// <returns>The sums, for the years of both.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public YearlyAmounts Plus(YearlyAmounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var years = _amounts.Concat(other._amounts).Select(amount => amount.Year).Distinct();
        return new(Currency, years.Select(year => new YearAmount(year, In(year) + other.In(year))));
    }

    /// <summary>Every amount so many times.</summary>
    /// <param name="factor">How many times; not negative.</param>
    /// <returns>The products.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public YearlyAmounts Times(decimal factor) => new(Currency, _amounts.Select(amount => amount with { Amount = amount.Amount * factor }));

    /// <summary>The amounts added up from the first year on: what growth a year makes of a level.</summary>
    /// <returns>For each year the sum of its amount and those before it.</returns>
    public YearlyAmounts Running()
    {
        var sum = MoneyRange.Zero(Currency);
        return new(Currency, _amounts.Select(amount => amount with { Amount = sum += amount.Amount }));
    }

    /// <inheritdoc/>
    public IEnumerator<YearAmount> GetEnumerator() => _amounts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The years and their amounts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", _amounts);
}
