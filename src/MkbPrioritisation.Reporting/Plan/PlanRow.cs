using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A row of a table of sums.</summary>
/// <param name="Name">What the sums are of, in printable text.</param>
/// <param name="Years">The sums by year.</param>
/// <param name="Total">The sum of all years.</param>
/// <param name="Printed">The total beside the one that the plan's source prints; <see langword="null"/> where it prints none.</param>
internal sealed record PlanRow(string Name, YearlyAmounts Years, MoneyRange Total, PrintedFigure? Printed);
