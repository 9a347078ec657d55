using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>A sum of the plan beside the total that the plan's source prints.</summary>
/// <param name="Quantity">What is counted.</param>
/// <param name="Year">The year; <see langword="null"/> for all years.</param>
/// <param name="Programme">The id of a programme, or of a part of one; <see langword="null"/> for all.</param>
/// <param name="Source">The id of a source of financing; <see langword="null"/> for all.</param>
/// <param name="Computed">The sum.</param>
/// <param name="Printed">The printed total.</param>
public sealed record PrintedFigure(PlanQuantity Quantity, int? Year, string? Programme, string? Source, MoneyRange Computed, MoneyRange Printed)
{
    /// <summary>By how much the sum's lower end exceeds the printed one.</summary>
    public Money LowDifference => Computed.Low - Printed.Low;

    /// <summary>By how much the sum's upper end exceeds the printed one.</summary>
    public Money HighDifference => Computed.High - Printed.High;

    /// <summary>Whether the sum lies within the printed range.</summary>
    public bool IsWithin => Printed.Contains(Computed);

    /// <summary>The two figures, such as <c>Investment 2021: EUR 2.4 bn, printed EUR 2-3 bn</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Quantity}{(Year is { } year ? $" {year}" : "")}{((Programme ?? Source) is { } id ? $" {id}" : "")}: {Computed}, printed {Printed}");
}
