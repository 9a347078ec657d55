using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Shows a plan as tables: by programme, by source of financing and by measure, beside the printed totals.</summary>
public static class PlanTables
{
    /// <summary>The tables of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The language.</param>
    /// <returns>
    /// Investment, growth, value added, what flows back, financing and measures; then, where a budget is given, which of them fit it. What
    /// the collection says to bear in mind with a choice stands below whatever is a choice.
    /// </returns>
    public static IReadOnlyList<ITextTable> Of(InvestmentPlan plan, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        return
        [
            .. OfSums(plan, wording, withCollection: true),
            Measures(plan, wording),
            .. plan.Budgeted is { } budgeted ? [BudgetTable.Of(budgeted, wording)] : Array.Empty<ITextTable>(),
        ];
    }

    /// <summary>Investment, growth, value added, what flows back and financing; titles name the collection where it is not clear already.</summary>
    internal static IReadOnlyList<ITextTable> OfSums(InvestmentPlan plan, Wording wording, bool withCollection)
    {
        var sums = new PlanSums(plan, wording, withCollection);
        return
        [
            sums.ByYear(
                wording.Terms.Investment, wording.Terms.Programme, PlanQuantity.Investment,
                [.. Programmes(plan, wording, PlanQuantity.Investment, figures => figures.Investment, figures => figures.TotalInvestment)],
                note: DifferenceNote(plan, wording)),
            sums.ByYear(
                wording.Terms.Growth,
                wording.Terms.Programme,
                PlanQuantity.Growth,
                [.. Programmes(plan, wording, PlanQuantity.Growth, figures => figures.Growth, figures => figures.TotalGrowth)]),
            sums.ByYear(wording.Terms.ValueAdded, "", PlanQuantity.ValueAdded, [.. Levels(plan, wording)], mostDecimals: 1, ReturnNote(plan, wording)),
            .. ReturnTable.Of(plan, wording, withCollection),
            sums.OfShares(wording.Terms.InvestmentBySource, wording.Terms.SourceOfFinancing, [.. Sources(plan, wording)]),
            .. PeriodTable.Of(plan, wording, withCollection),
        ];
    }

    // Said once, below the first of the tables.
    private static string DifferenceNote(InvestmentPlan plan, Wording wording) =>
        plan.Printed.Any(figure => !figure.Computed.IsCertain) ? wording.Terms.DifferenceNote : "";

    /// <summary>A note, and what to bear in mind where not every measure is planned.</summary>
    internal static string Note(string note, InvestmentPlan plan, Wording wording)
    {
        var isChoice = plan.Budgeted is not null || plan.Measures.Count < plan.Collection.Measures.Count(measure => measure.Plan is not null)
            || plan.Measures.Any(measure => measure.Scale != 1);
        return isChoice && plan.Outline.Caution is { } caution ? $"{note}\n{wording.Text(caution)}" : note;
    }

    internal static string ValueAddedInLastYear(InvestmentPlan plan, Wording wording) => plan.Years.Count == 0
        ? wording.Terms.ValueAdded
        : string.Create(CultureInfo.InvariantCulture, $"{wording.Terms.ValueAddedIn} {plan.Years[^1]}");

    internal static string Name(PlannedMeasure measure, Wording wording) => measure.Scale == 1
        ? wording.MarkedName(measure.Ranked)
        : $"{wording.MarkedName(measure.Ranked)} × {measure.Scale.ToString("0.####", wording.Terms.Numbers)}";

    /// <summary>The unit of the table of investment, such as <c>EUR bn</c>, and how many of the currency it is.</summary>
    internal static (string Name, decimal Size) UnitOf(InvestmentPlan plan, Language language)
    {
        var format = new PlanSums(plan, new Wording(language), withCollection: false).OfInvestment;
        return (format.Unit, format.Size);
    }

    internal static IEnumerable<PlanRow> Programmes(
        InvestmentPlan plan, Wording wording, PlanQuantity quantity, Func<PlanFigures, YearlyAmounts> years, Func<PlanFigures, MoneyRange> total)
    {
        foreach (var programme in plan.Programmes)
        {
            yield return Row(programme, "");
            foreach (var part in programme.Parts)
                yield return Row(part, "· ");
        }

        yield return new(wording.Terms.Total, years(plan.Total), total(plan.Total), Total(plan, quantity));

        PlanRow Row(PlannedProgramme planned, string mark) =>
            new(
            mark + wording.Text(planned.Programme.Name),
            years(planned.Figures),
            total(planned.Figures),
            plan.PrintedOf(quantity, year: null, planned.Programme.Id, source: null));
    }

    private static IEnumerable<PlanRow> Levels(InvestmentPlan plan, Wording wording)
    {
        yield return new(wording.Terms.ValueAdded, plan.Total.ValueAdded, plan.Total.ValueAdded.Total, Total(plan, PlanQuantity.ValueAdded));
        if (plan.Return is { } back)
            yield return new(NameOfReturn(plan, wording) ?? wording.Terms.Return, back, back.Total, Total(plan, PlanQuantity.Return));
    }

    private static IEnumerable<PlanRow> Sources(InvestmentPlan plan, Wording wording)
    {
        foreach (var source in plan.Sources)
            yield return new(
                wording.Text(source.Name),
                source.Investment,
                source.TotalInvestment,
                plan.PrintedOf(PlanQuantity.Investment, year: null, programme: null, source.Id));
        yield return new(wording.Terms.Total, plan.Total.Investment, plan.Total.TotalInvestment, Total(plan, PlanQuantity.Investment));
    }

    private static PrintedFigure? Total(InvestmentPlan plan, PlanQuantity quantity) => plan.PrintedOf(quantity, year: null, programme: null, source: null);

    /// <summary>What the collection calls that which returns; <see langword="null"/> where it has no name for it.</summary>
    internal static string? NameOfReturn(InvestmentPlan plan, Wording wording) => plan.Outline.ReturnName is { } name ? wording.Text(name) : null;

    private static string ReturnNote(InvestmentPlan plan, Wording wording) => plan.ReturnPercent is { } percent
        ? wording.Terms.ReturnNote(percent, NameOfReturn(plan, wording))
        : "";

    // A measure that is in no table is missed, and nobody can tell why.
    private static IEnumerable<string> NotPlanned(InvestmentPlan plan, Wording wording)
    {
        var names = plan.Ranking.Where(ranked => ranked.Measure.Plan is null).Select(ranked => wording.Text(ranked.Measure.Name)).ToList();
        return names.Count == 0 ? [] : [wording.Terms.NotPlanned(names)];
    }

    /// <summary>What each measure takes and yields.</summary>
    internal static TextTable Measures(InvestmentPlan plan, Wording wording)
    {
        var format = new AmountFormat(
            wording,
            plan.Outline.Currency,
            plan.Measures.SelectMany(measure => new[] { measure.Figures.TotalInvestment, measure.Figures.TotalGrowth }),
            mostDecimals: 2);
        var marks = wording.MarkNote(plan.Measures.Select(measure => measure.Ranked));
        return new(
            $"{wording.Text(plan.Collection.Name)} · {wording.Terms.Measures}, {format.Unit}",
            [
                new(wording.Terms.Rank, IsNumber: true),
                new(wording.Terms.Measure, IsNumber: false),
                new(wording.Terms.Investment, IsNumber: true),
                new(ValueAddedInLastYear(plan, wording), IsNumber: true),
                new(wording.Terms.Participants, IsNumber: false),
                new(wording.Terms.Reach, IsNumber: false),
            ],
            [
                .. plan.Measures.Select(measure => new TableRow(measure.Ranked.IsShortlisted,
                [
                    Wording.MarkedRank(measure.Ranked),
                    Name(measure, wording),
                    format.Of(measure.Figures.TotalInvestment),
                    format.Of(measure.Figures.TotalGrowth),
                    measure.Participants is { } participants ? wording.Participants(participants) : "–",
                    measure.Plan.Reach is { } reach ? wording.Text(reach) : "–",
                ])),
            ],
            string.Join('\n', [plan.Budgeted is null ? Note(marks, plan, wording) : marks, .. NotPlanned(plan, wording)]));
    }
}
