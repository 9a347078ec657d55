using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Makes the tables of a plan's sums: years across, and printed totals beside and below.</summary>
internal sealed class PlanSums(InvestmentPlan plan, Wording wording, bool withCollection)
{
    private const int MostDecimals = 2;

    /// <summary>The form of the table of investment.</summary>
    public AmountFormat OfInvestment => Format(
        [.. PlanTables.Programmes(plan, wording, PlanQuantity.Investment, figures => figures.Investment, figures => figures.TotalInvestment)], MostDecimals);

    private string[] PrintedColumns => [wording.Terms.PrintedShort, wording.Terms.Difference];

    /// <summary>A table of sums by programme, with the printed totals of the years below them.</summary>
    public TextTable ByYear(string title, string heading, PlanQuantity quantity, IReadOnlyList<PlanRow> sums, int mostDecimals = MostDecimals, string note = "")
    {
        var printed = plan.Years.Select(year => plan.PrintedOf(quantity, year, programme: null, source: null)).ToList();
        var format = Format(sums, mostDecimals);
        var table = Table(title, heading, sums, format, note);
        return printed.TrueForAll(figure => figure is null) ? table : table with
        {
            Rows =
            [
                .. table.Rows,
                Below(wording.Terms.PrintedInSource, figure => format.Short(figure.Printed)),
                Below(wording.Terms.Difference, figure => Difference(format, figure)),
            ],
        };

        TableRow Below(string name, Func<PrintedFigure, string> text) => Row(
            name,
            printed.Select(figure => figure is null ? "" : text(figure)).Concat(Enumerable.Repeat("", table.Columns.Count - 1 - plan.Years.Count)));
    }

    /// <summary>A table of which the years need no printed totals below them.</summary>
    public TextTable OfShares(string title, string heading, IReadOnlyList<PlanRow> sums) =>
        Table(title, heading, sums, Format(sums, MostDecimals), note: "");

    private TextTable Table(string title, string heading, IReadOnlyList<PlanRow> sums, AmountFormat format, string note)
    {
        var isPrinted = sums.Any(row => row.Printed is not null);
        return new(
            $"{(withCollection ? $"{wording.Text(plan.Collection.Name)} · " : "")}{title}, {format.Unit}",
            [
                new(heading, IsNumber: false),
                .. plan.Years.Select(year => new TableColumn(year.ToString(CultureInfo.InvariantCulture), IsNumber: true)),
                new(wording.Terms.Total, IsNumber: true),
                .. isPrinted ? PrintedColumns.Select(term => new TableColumn(term, IsNumber: true)) : [],
            ],
            [
                .. sums.Select(row => Row(
                    row.Name,
                    [.. row.Years.Select(year => format.Of(year.Amount)), format.Of(row.Total), .. isPrinted ? Beside(row.Printed) : []])),
            ],
            note);

        IEnumerable<string> Beside(PrintedFigure? figure) => figure is null ? ["", ""] : [format.Short(figure.Printed), Difference(format, figure)];
    }

    private AmountFormat Format(IReadOnlyList<PlanRow> sums, int decimals) =>
        new(
            wording,
            plan.Outline.Currency,
            sums.SelectMany(row => row.Years.Select(year => year.Amount).Append(row.Total))
                .Concat(sums.Select(row => row.Printed?.Printed).OfType<MoneyRange>()),
            decimals);

    private string Difference(AmountFormat format, PrintedFigure figure) => format.Difference(figure.Computed, figure.Printed, wording.Terms.Within);

    private static TableRow Row(string name, IEnumerable<string> cells) => new(IsShortlisted: false, [name, .. cells]);
}
