using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>Shows a plan beside what is reported of it as tables: by year, by measure, and what should have happened by now.</summary>
public static class ProgressTables
{
    internal const string NotKnown = "–";
    private const string ByInvestment = "*";

    /// <summary>The tables of a plan's progress.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="options">The language.</param>
    /// <returns>Years, growth, investment and participants by measure; then, where there are any, the steps and decisions that were due.</returns>
    public static IReadOnlyList<ITextTable> Of(PlanProgress progress, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        return
        [
            Years(progress, wording),
            Growth(progress, wording),
            Investment(progress, wording),
            .. ParticipantsTable.Of(progress, wording),
            .. progress.Steps.Count + progress.Gates.Count > 0 ? [Due(progress, wording)] : Array.Empty<ITextTable>(),
        ];
    }

    private static TextTable Years(PlanProgress progress, Wording wording)
    {
        var terms = wording.Terms;
        var format = Format(
            progress,
            wording,
            progress.Years.SelectMany(year => Known(year.PlannedInvestment, year.ActualInvestment).Concat(Known(year.PlannedGrowth, year.ActualGrowth))));
        return new(
            $"{wording.Text(progress.Plan.Collection.Name)} · {terms.ProgressByYear}, {format.Unit}",
            [
                new(terms.YearOfPlan, IsNumber: false),
                new(terms.InvestmentPlanned, IsNumber: true),
                new(terms.InvestmentActual, IsNumber: true),
                new(terms.GrowthPlanned, IsNumber: true),
                new(terms.GrowthActual, IsNumber: true),
                new(terms.Participants, IsNumber: true),
                new(terms.MeasuresReported, IsNumber: true),
            ],
            [
                .. progress.Years.Select(year => new TableRow(IsShortlisted: false,
                [
                    Text(year.Year),
                    format.Of(year.PlannedInvestment),
                    Amount(year.ActualInvestment, format),
                    format.Of(year.PlannedGrowth),
                    Amount(year.ActualGrowth, format),
                    year.Participants?.ToString("#,##0", terms.Numbers) ?? NotKnown,
                    $"{Text(year.Reported)}/{Text(progress.Measures.Count)}",
                ])),
            ],
            terms.NotKnownNote);
    }

    private static TextTable Growth(PlanProgress progress, Wording wording) => Measures(
        progress,
        wording,
        wording.Terms.Growth,
        measure => measure.Growth,
        (wording.Terms.State, measure => State(measure, wording)),
        wording.Terms.ProgressNote);

    private static TextTable Investment(PlanProgress progress, Wording wording) => Measures(
        progress,
        wording,
        wording.Terms.Investment,
        measure => measure.Investment,
        (wording.Terms.State, measure => wording.Terms.Name(measure.Investment.State)),
        note: "");

    private static TextTable Measures(
        PlanProgress progress,
        Wording wording,
        string title,
        Func<MeasureProgress, QuantityProgress> quantity,
        (string Heading, Func<MeasureProgress, string> Cell) last,
        string note)
    {
        var all = progress.Measures.Select(quantity).ToList();
        var format = Format(
            progress, wording, all.SelectMany(amount => Known(amount.Planned, amount.Actual).Concat(Known(amount.PlannedTotal, amount.Projected))));
        return new(
            $"{title}, {format.Unit}",
            [
                new(wording.Terms.Measure, IsNumber: false),
                new(wording.Terms.PlannedSoFar, IsNumber: true),
                new(wording.Terms.Actual, IsNumber: true),
                new(wording.Terms.Trend, IsNumber: true),
                new(progress.Plan.Years is [.., var year] ? $"{wording.Terms.PlannedUntil} {Text(year)}" : wording.Terms.PlannedUntil, IsNumber: true),
                new(last.Heading, IsNumber: false),
            ],
            [
                .. progress.Measures.Zip(all, (measure, amount) => new TableRow(measure.Measure.Ranked.IsShortlisted,
                [
                    wording.Text(measure.Measure.Ranked.Measure.Name),
                    amount.Planned is { } planned ? format.Of(planned) : NotKnown,
                    Amount(amount.Actual, format),
                    Amount(amount.Projected, format),
                    format.Of(amount.PlannedTotal),
                    last.Cell(measure),
                ])),
            ],
            note);
    }

    private static TextTable Due(PlanProgress progress, Wording wording)
    {
        var terms = wording.Terms;
        var gates = progress.Gates.Select(phase =>
            (Date: phase.To!.Value, Cells: (string[])[$"{phase.To}", $"{wording.Text(phase.Name)}. {wording.Text(phase.Gate!)}", "", terms.ToDecide]));
        var steps = progress.Steps.Select(due => (Date: due.Step.By!.Value, Cells: (string[])
        [
            $"{due.Step.By}",
            due.Step.Actor is { } actor && progress.Plan.Collection.Actors.TryGetValue(actor, out var name)
                ? $"{wording.Text(due.Step.Name)} ({wording.Text(name)})"
                : wording.Text(due.Step.Name),
            wording.Text(due.Measure.Measure.Ranked.Measure.Name),
            due.IsLate ? terms.Late : terms.TakenAsDone,
        ]));
        return new(
            $"{terms.DueByEndOf} {Text(progress.LastYear!.Value)}",
            [new(terms.When, IsNumber: false), new(terms.What, IsNumber: false), new(terms.Measure, IsNumber: false), new(terms.State, IsNumber: false)],
            [.. steps.Concat(gates).OrderBy(due => due.Date).Select(due => new TableRow(IsShortlisted: false, due.Cells))],
            progress.Steps.Count > 0 ? terms.LateNote : "");
    }

    internal static string State(MeasureProgress measure, Wording wording) =>
        wording.Terms.Name(measure.State) + (measure.Decisive is PlanQuantity.Investment ? ByInvestment : "");

    private static AmountFormat Format(PlanProgress progress, Wording wording, IEnumerable<MoneyRange> amounts) =>
        new(wording, progress.Plan.Outline.Currency, amounts, mostDecimals: 3);

    private static IEnumerable<MoneyRange> Known(MoneyRange? range, Money? amount)
    {
        if (range is not null)
            yield return range;
        if (amount is { } known)
            yield return MoneyRange.Of(known);
    }

    private static string Amount(Money? amount, AmountFormat format) => amount is { } known ? format.Of(MoneyRange.Of(known)) : NotKnown;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
