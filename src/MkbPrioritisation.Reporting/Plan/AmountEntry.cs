using System.Collections.ObjectModel;
using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>An amount of money or a range, as JSON holds it: exact, in whole units of the currency.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; equal to the lower one for a single amount.</param>
public sealed record AmountEntry(decimal Low, decimal High)
{
    internal static AmountEntry Of(MoneyRange amount) => new(Plain(amount.Low), Plain(amount.High));

    internal static ReadOnlyDictionary<string, AmountEntry> Of(YearlyAmounts amounts) => new(new OrderedDictionary<string, AmountEntry>(
        amounts.Select(year => KeyValuePair.Create(year.Year.ToString(CultureInfo.InvariantCulture), Of(year.Amount))), StringComparer.Ordinal));

    internal static decimal Plain(Money amount) => Money.Plain(amount.Amount);
}
