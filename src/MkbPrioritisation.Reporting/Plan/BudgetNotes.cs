using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What a reader of a budget must know beside its table: what counts as it does for a reason, and what a tie decided.</summary>
internal static class BudgetNotes
{
    public static IEnumerable<string> Of(BudgetedPlan budgeted, AmountFormat format, Wording wording)
    {
        var (plan, terms, years) = (budgeted.Plan, wording.Terms, budgeted.Budget.Select(year => year.Year).ToHashSet());
        var unlimited = plan.Years.Where(year => !years.Contains(year)).ToList();
        if (years.Count > 0 && unlimited.Count > 0 && budgeted.Total is null)
            yield return terms.YearsWithoutBudget(unlimited);
        if (years.Count > 0 && plan.Measures.Where(measure => measure.IsSpread).Select(Name).ToList() is { Count: > 0 } spread)
            yield return terms.TotalsSpread(spread);
        var zeros = plan.Measures.Select(measure => (measure, Years: measure.ZeroYears.Where(years.Contains).ToList())).Where(item => item.Years.Count > 0)
            .Select(item => $"{Name(item.measure)} ({string.Join(", ", item.Years.Select(Year))})").ToList();
        if (zeros.Count > 0)
            yield return terms.CountedAsNothing(zeros);
        foreach (var year in budgeted.Budget.Where(year => AllIn(plan, year.Year) < year.Amount.High))
            yield return terms.BudgetAboveAll(Year(year.Year), format.Of(MoneyRange.Of(AllIn(plan, year.Year))));
        if (budgeted.Total is { } total && plan.Total.TotalInvestment.High < total)
            yield return terms.BudgetAboveAll("", format.Of(MoneyRange.Of(plan.Total.TotalInvestment.High)));
        foreach (var (name, selection) in new[] { (terms.ByRank, budgeted.ByRank), (terms.BestOverall, budgeted.BestOverall),
            (terms.BestValueAdded, budgeted.BestValueAdded) })
        {
            if (selection.Swaps.Count > 0)
                yield return terms.AsGood(name, selection.Swaps.Select(swap => (Name(swap.Other), Name(swap.Chosen))).ToList());
            else if (selection.HasEqual == true)
                yield return terms.OtherSetAsGood(name);
            if (selection.MostMissed is { } missed)
                yield return terms.NotProven(name, selection == budgeted.BestOverall
                    ? wording.Number(missed.Round(2), 2)
                    : $"{format.Of(MoneyRange.Of(new(missed.Round(0), plan.Outline.Currency)))} {format.Unit}");
        }

        string Name(PlannedMeasure measure) => wording.Text(measure.Ranked.Measure.Name);
    }

    private static Money AllIn(InvestmentPlan plan, int year) =>
        plan.Measures.Aggregate(MoneyRange.Zero(plan.Outline.Currency), (sum, measure) => sum + measure.CountedIn(year)).High;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
