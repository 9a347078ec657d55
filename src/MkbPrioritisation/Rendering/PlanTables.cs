using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Rendering;

/// <summary>Shows a plan as tables: by programme, by source of financing and by measure, beside the printed totals.</summary>
public static class PlanTables
{
    /// <summary>The tables of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The language.</param>
    /// <returns>
    /// Investment, growth, value added, financing and measures; then, where a budget is given, which of them fit it. What
    /// the collection says to bear in mind with a choice stands below whatever is a choice.
    /// </returns>
    public static IReadOnlyList<ITextTable> Of(InvestmentPlan plan, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var sums = new PlanSums(plan, wording);
        return
        [
            sums.ByYear("investment", wording.Term("programme"), PlanQuantity.Investment, [.. Programmes(plan, wording, PlanQuantity.Investment, figures => figures.Investment, figures => figures.TotalInvestment)]),
            sums.ByYear("growth", wording.Term("programme"), PlanQuantity.Growth, [.. Programmes(plan, wording, PlanQuantity.Growth, figures => figures.Growth, figures => figures.TotalGrowth)]),
            sums.ByYear("value-added", "", PlanQuantity.ValueAdded, [.. Levels(plan, wording)], mostDecimals: 1, ReturnNote(plan, wording)),
            sums.OfShares("investment-by-source", wording.Term("source-of-financing"), [.. Sources(plan, wording)]),
            Measures(plan, wording),
            .. plan.Budgeted is { } budgeted ? [BudgetTable.Of(budgeted, wording)] : Array.Empty<ITextTable>(),
        ];
    }

    /// <summary>A note, and what to bear in mind where not every measure is planned.</summary>
    internal static string Note(string note, InvestmentPlan plan, Wording wording)
    {
        var isChoice = plan.Budgeted is not null || plan.Measures.Count < plan.Collection.Measures.Count(measure => measure.Plan is not null)
            || plan.Measures.Any(measure => measure.Scale != 1);
        return isChoice && plan.Outline.Caution is { } caution ? $"{note}\n{wording.Text(caution)}" : note;
    }

    internal static string ValueAddedInLastYear(InvestmentPlan plan, Wording wording) => plan.Years.Count == 0
        ? wording.Term("value-added")
        : string.Create(CultureInfo.InvariantCulture, $"{wording.Term("value-added-in")} {plan.Years[^1]}");

    internal static string Name(PlannedMeasure measure, Wording wording) => measure.Scale == 1
        ? wording.MarkedName(measure.Ranked)
        : string.Create(CultureInfo.InvariantCulture, $"{wording.MarkedName(measure.Ranked)} × {measure.Scale}");

    private static IEnumerable<PlanRow> Programmes(
        InvestmentPlan plan, Wording wording, PlanQuantity quantity, Func<PlanFigures, YearlyAmounts> years, Func<PlanFigures, MoneyRange> total)
    {
        foreach (var programme in plan.Programmes)
        {
            yield return Row(programme, "");
            foreach (var part in programme.Parts)
                yield return Row(part, "· ");
        }

        yield return new(wording.Term("total"), years(plan.Total), total(plan.Total), Total(plan, quantity));

        PlanRow Row(PlannedProgramme planned, string mark) =>
            new(
            mark + wording.Text(planned.Programme.Name), years(planned.Figures), total(planned.Figures), plan.PrintedOf(quantity, year: null, planned.Programme.Id, source: null));
    }

    private static IEnumerable<PlanRow> Levels(InvestmentPlan plan, Wording wording)
    {
        yield return new(wording.Term("value-added"), plan.Total.ValueAdded, plan.Total.ValueAdded.Total, Total(plan, PlanQuantity.ValueAdded));
        if (plan.Return is { } back)
            yield return new(wording.Term("return"), back, back.Total, Total(plan, PlanQuantity.Return));
    }

    private static IEnumerable<PlanRow> Sources(InvestmentPlan plan, Wording wording)
    {
        foreach (var source in plan.Sources)
            yield return new(wording.Text(source.Name), source.Investment, source.TotalInvestment, plan.PrintedOf(PlanQuantity.Investment, year: null, programme: null, source.Id));
        yield return new(wording.Term("total"), plan.Total.Investment, plan.Total.TotalInvestment, Total(plan, PlanQuantity.Investment));
    }

    private static PrintedFigure? Total(InvestmentPlan plan, PlanQuantity quantity) => plan.PrintedOf(quantity, year: null, programme: null, source: null);

    private static string ReturnNote(InvestmentPlan plan, Wording wording) => plan.ReturnPercent is { } percent
        ? string.Create(CultureInfo.InvariantCulture, $"{percent} {wording.Term("return-note")}")
        : "";

    private static TextTable Measures(InvestmentPlan plan, Wording wording)
    {
        var format = new AmountFormat(wording, plan.Outline.Currency, plan.Measures.SelectMany(measure => new[] { measure.Figures.TotalInvestment, measure.Figures.TotalGrowth }), mostDecimals: 2);
        var marks = wording.MarkNote(plan.Measures.Select(measure => measure.Ranked));
        return new(
            $"{wording.Text(plan.Collection.Name)} · {wording.Term("measures")}, {format.Unit}",
            [
                new(wording.Term("rank"), IsNumber: true),
                new(wording.Term("measure"), IsNumber: false),
                new(wording.Term("investment"), IsNumber: true),
                new(ValueAddedInLastYear(plan, wording), IsNumber: true),
                new(wording.Term("participants"), IsNumber: false),
                new(wording.Term("reach"), IsNumber: false),
            ],
            [
                .. plan.Measures.Select(measure => new TableRow(measure.Ranked.IsShortlisted,
                [
                    Wording.MarkedRank(measure.Ranked),
                    Name(measure, wording),
                    format.Of(measure.Figures.TotalInvestment),
                    format.Of(measure.Figures.TotalGrowth),
                    measure.Plan.Participants is { } participants ? wording.Text(participants) : "–",
                    measure.Plan.Reach is { } reach ? wording.Text(reach) : "–",
                ])),
            ],
            plan.Budgeted is null ? Note(marks, plan, wording) : marks);
    }
}
