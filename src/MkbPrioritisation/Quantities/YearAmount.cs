using System.Globalization;

namespace MkbPrioritisation.Quantities;

/// <summary>An amount of money in a year.</summary>
/// <param name="Year">The year, of four digits.</param>
/// <param name="Amount">The amount, or the range it lies in.</param>
public sealed record YearAmount(int Year, MoneyRange Amount)
{
    /// <summary>The year and the amount, such as <c>2021 EUR 1.4 bn</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year} {Amount}");
}
