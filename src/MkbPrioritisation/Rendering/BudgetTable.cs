using System.Globalization;
using MkbPrioritisation.Planning;

namespace MkbPrioritisation.Rendering;

/// <summary>Makes the table of the sets of measures that fit a budget.</summary>
internal static class BudgetTable
{
    private const string Chosen = "●";

    private static readonly string[] Sets = ["by-rank", "best-overall", "best-value-added"];

    public static TextTable Of(BudgetedPlan budgeted, Wording wording)
    {
        var (plan, budget) = (budgeted.Plan, budgeted.Budget);
        PlanSelection[] selections = [budgeted.ByRank, budgeted.BestOverall, budgeted.BestValueAdded];
        var format = new AmountFormat(
            wording, plan.Outline.Currency, selections.SelectMany(selection => selection.Figures.Investment.Select(year => year.Amount).Append(selection.Figures.TotalGrowth)).Concat(budget.Select(year => year.Amount)), mostDecimals: 2);
        return new(
            $"{wording.Text(plan.Collection.Name)} · {wording.Term("budget")}, {format.Unit}",
            [
                new(wording.Term("rank"), IsNumber: true),
                new(wording.Term("measure"), IsNumber: false),
                .. budget.Select(year => new TableColumn(Year(year.Year), IsNumber: true)),
                .. Sets.Select(term => new TableColumn(wording.Term(term), IsNumber: true)),
            ],
            [
                .. plan.Measures.Select(measure => new TableRow(IsShortlisted: false,
                [
                    Wording.Rank(measure.Ranked),
                    PlanTables.Name(measure, wording),
                    .. budget.Select(year => format.Of(measure.Figures.Investment.In(year.Year))),
                    .. selections.Select(selection => selection.Measures.Contains(measure) ? Chosen : ""),
                ])),
                .. budget.Select(year => Sum(
                    $"{wording.Term("invested-in")} {Year(year.Year)} ({wording.Term("of-budget")} {format.Of(year.Amount)})",
                    selection => format.Of(selection.Figures.Investment.In(year.Year)))),
                Sum(wording.Term("sum-of-overall"), selection => selection.TotalOverall.ToString("0.00", CultureInfo.InvariantCulture)),
                Sum(PlanTables.ValueAddedInLastYear(plan, wording), selection => format.Of(selection.Figures.TotalGrowth)),
            ],
            PlanTables.Note(wording.Term("budget-note"), plan, wording));

        TableRow Sum(string name, Func<PlanSelection, string> text) =>
            new(IsShortlisted: false, ["", name, .. budget.Select(_ => ""), .. selections.Select(text)]);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
