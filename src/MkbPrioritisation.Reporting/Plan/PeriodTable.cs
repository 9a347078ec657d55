using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Makes the table of who pays in each period, beside what the plan's source prints.</summary>
internal static class PeriodTable
{
    public static IEnumerable<TextTable> Of(InvestmentPlan plan, Wording wording, bool withCollection)
    {
        if (plan.Periods.Count == 0)
            yield break;
        var terms = wording.Terms;
        var figures = plan.Periods.SelectMany(period => period.Sources.Select(source => source.Investment).Append(period.Investment)).ToList();
        var format = new AmountFormat(
            wording,
            plan.Outline.Currency,
            [.. figures.Select(figure => figure.Computed), .. figures.Select(figure => figure.Printed).OfType<MoneyRange>()],
            mostDecimals: 2);
        yield return new(
            $"{(withCollection ? $"{wording.Text(plan.Collection.Name)} · " : "")}{terms.InvestmentByPeriod}, {format.Unit}",
            [
                new(terms.SourceOfFinancing, IsNumber: false),
                .. plan.Periods.SelectMany(period => new[]
                {
                    new TableColumn(Wording.Years(period.FirstYear, period.LastYear), IsNumber: true),
                    new(terms.PrintedShort, IsNumber: true),
                    new(terms.Difference, IsNumber: true),
                }),
            ],
            [
                .. plan.Sources.Select((source, index) => Row(wording.Text(source.Name), period => period.Sources[index].Investment)),
                Row(terms.Total, period => period.Investment),
                .. plan.Return is null ? [] : new[] { Row(PlanTables.NameOfReturn(plan, wording) ?? terms.Return, period => period.Return!) },
            ],
            Note: "");

        TableRow Row(string name, Func<PlannedPeriod, PeriodFigure> of) => new(
            IsShortlisted: false, [name, .. plan.Periods.SelectMany(period => Cells(of(period)))]);

        string[] Cells(PeriodFigure figure) => figure.Printed is { } printed
            ? [format.Of(figure.Computed), format.Short(printed), format.Difference(figure.Computed, printed, terms.Within)]
            : [format.Of(figure.Computed), "", ""];
    }
}
