using System.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>What is invested in some years together, and who pays it, beside what the plan's source prints for them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedPeriod
{
    private PlannedPeriod(InvestmentPlan plan, PrintedPeriod printed)
    {
        (FirstYear, LastYear) = (printed.FirstYear, printed.LastYear);
        Investment = new(Sum(plan.Total.Investment), printed.Investment);
        Return = plan.Return is { } back ? new(Sum(back), printed.Return) : null;
        Sources =
            [.. plan.Sources.Select(source => new PlannedPeriodSource(source, new(Sum(source.Investment), printed.Sources.GetValueOrDefault(source.Id))))];
    }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>The last year; the first one itself, or a later one.</summary>
    public int LastYear { get; }

    /// <summary>What is invested in those years: the sum of the years, as the measures give them.</summary>
    public PeriodFigure Investment { get; }

    /// <summary>What flows back to the public purse in those years; <see langword="null"/> where nothing is assumed.</summary>
    public PeriodFigure? Return { get; }

    /// <summary>The sources of financing with what they pay in those years, in the order of the file; together the investment.</summary>
    public IReadOnlyList<PlannedPeriodSource> Sources { get; }

    /// <summary>The years and what is invested in them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PeriodText.Of(FirstYear, LastYear)}: {Investment}";

    internal static IEnumerable<PlannedPeriod> Of(InvestmentPlan plan) => plan.Outline.Printed.Periods.Select(printed => new PlannedPeriod(plan, printed));

    private MoneyRange Sum(YearlyAmounts amounts) => amounts.Where(year => year.Year >= FirstYear && year.Year <= LastYear)
        .Aggregate(MoneyRange.Zero(amounts.Currency), (sum, year) => sum + year.Amount);
}
