
namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A sum beside the printed total, as JSON holds it.</summary>
/// <param name="Quantity">What is counted: <c>investment</c>, <c>growth</c>, <c>valueAdded</c> or <c>return</c>.</param>
/// <param name="Year">The year; absent for all years.</param>
/// <param name="Programme">The id of a programme; absent for all.</param>
/// <param name="Source">The id of a source of financing; absent for all.</param>
/// <param name="Computed">The sum.</param>
/// <param name="Printed">The printed total.</param>
/// <param name="LowDifference">By how much the sum's lower end exceeds the printed one.</param>
/// <param name="HighDifference">By how much the sum's upper end exceeds the printed one.</param>
/// <param name="Within">Whether the sum lies within the printed range.</param>
public sealed record PrintedFigureEntry(
    string Quantity, int? Year, string? Programme, string? Source, AmountEntry Computed, AmountEntry Printed, decimal LowDifference, decimal HighDifference, bool Within);
