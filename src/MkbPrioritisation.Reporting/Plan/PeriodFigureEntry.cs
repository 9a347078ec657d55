using MkbPrioritisation.Planning;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A sum over the years of a period beside what is printed for it, as JSON holds it.</summary>
/// <param name="Computed">The sum.</param>
/// <param name="Printed">What is printed; absent where nothing is.</param>
/// <param name="Within">Whether the sum lies within it; absent where nothing is printed.</param>
public sealed record PeriodFigureEntry(AmountEntry Computed, AmountEntry? Printed, bool? Within)
{
    internal static PeriodFigureEntry Of(PeriodFigure figure) =>
        new(AmountEntry.Of(figure.Computed), figure.Printed is { } printed ? AmountEntry.Of(printed) : null, figure.IsWithin);
}
