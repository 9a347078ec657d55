using System.Globalization;

namespace MkbPrioritisation.Quantities;

/// <summary>A whole number, or a range of them, in a year.</summary>
/// <param name="Year">The year, of four digits.</param>
/// <param name="Count">The number, or the range it lies in.</param>
public sealed record YearCount(int Year, CountRange Count)
{
    /// <summary>The year and the number, such as <c>2021 500-1250</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year} {Count}");
}
