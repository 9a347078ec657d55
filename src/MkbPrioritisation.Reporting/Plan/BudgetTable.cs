using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Makes the table of the sets of measures that fit a budget.</summary>
internal static class BudgetTable
{
    private const string Chosen = "●";

    public static TextTable Of(BudgetedPlan budgeted, Wording wording)
    {
        var (plan, budget) = (budgeted.Plan, budgeted.Budget);
        PlanSelection[] selections = [budgeted.ByRank, budgeted.BestOverall, budgeted.BestValueAdded];
        MoneyRange[] limits = [.. budget.Select(year => year.Amount), .. budgeted.Total is { } most ? [MoneyRange.Of(most)] : Array.Empty<MoneyRange>()];
        var format = new AmountFormat(
            wording,
            plan.Outline.Currency,
            [
                .. plan.Measures.SelectMany(measure => budget.Select(year => measure.CountedIn(year.Year))),
                .. selections.Select(selection => selection.Figures.TotalGrowth),
                .. limits,
            ],
            mostDecimals: 2,
            limits);
        return new(
            $"{wording.Text(plan.Collection.Name)} · {wording.Terms.Budget}, {format.Unit}",
            [
                new(wording.Terms.Rank, IsNumber: true),
                new(wording.Terms.Measure, IsNumber: false),
                .. budget.Select(year => new TableColumn(Year(year.Year), IsNumber: true)),
                .. budgeted.Total is null ? [] : new[] { new TableColumn(wording.Terms.Total, IsNumber: true) },
                .. new[] { wording.Terms.ByRank, wording.Terms.BestOverall, wording.Terms.BestValueAdded }.Select(
                    term => new TableColumn(term, IsNumber: true)),
            ],
            [
                .. plan.Measures.Select(measure => new TableRow(IsShortlisted: false,
                [
                    Wording.Rank(measure.Ranked),
                    PlanTables.Name(measure, wording),
                    .. budget.Select(year => format.Of(measure.CountedIn(year.Year))),
                    .. budgeted.Total is null ? [] : new[] { format.Of(measure.Figures.TotalInvestment) },
                    .. selections.Select(selection => selection.Measures.Contains(measure) ? Chosen : ""),
                ])),
                .. budget.Select(year => Sum(
                    $"{wording.Terms.InvestedIn} {Year(year.Year)} ({wording.Terms.OfBudget} {format.Of(year.Amount)})",
                    selection => format.Of(selection.CountedIn(year.Year)))),
                .. budgeted.Total is not { } total ? [] : new[]
                {
                    Sum(
                        $"{wording.Terms.InvestedInAll} ({wording.Terms.OfBudget} {format.Of(MoneyRange.Of(total))})",
                        selection => format.Of(selection.Figures.TotalInvestment)),
                },
                Sum(wording.Terms.SumOfOverall, selection => wording.Number((decimal)selection.TotalOverall, 2)),
                Sum(PlanTables.ValueAddedInLastYear(plan, wording), selection => format.Of(selection.Figures.TotalGrowth)),
            ],
            PlanTables.Note(string.Join('\n', [wording.Terms.BudgetNote, .. BudgetNotes.Of(budgeted, format, wording)]), plan, wording));

        TableRow Sum(string name, Func<PlanSelection, string> text) =>
            new(IsShortlisted: false, ["", name, .. limits.Select(_ => ""), .. selections.Select(text)]);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
