using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What the measures take and yield by year, and who pays: two charts, and the sums beside the printed totals.</summary>
internal sealed class MoneySection(Wording wording, InvestmentPlan plan)
{
    private const double ChartWidth = 430;
    private const double ChartLeft = 44;
    private const double ChartTop = 30;
    private const double BelowChart = 8;

    private readonly IReadOnlyList<PlannedProgramme> _stacked = PlanChart.StackOf(plan);

    public XElement Draw() => Element(
        "section",
        Attributes(("class", "money")),
        Element("h3", wording.Terms.ReportMoney),
        Content());

    /// <summary>The section without its heading.</summary>
    public IEnumerable<XElement> Content() =>
    [
        Element(
            "figure",
            Attributes(("class", "charts")),
            Chart(PlanQuantity.Investment),
            Chart(PlanQuantity.Growth),
            Element("figcaption", Legend(), plan.Printed.Any(figure => figure.Year is not null) ? Paragraph("note", $"{wording.Terms.InBrackets}.") : null)),
        Fold(
            "amounts",
            Element("h4", wording.Terms.ReportAmounts),
            PlanTables.OfSums(plan, wording, withCollection: false).SelectMany(TextTableSection.Draw)),
    ];

    private XElement Chart(PlanQuantity quantity) => SvgElements.Element(
        "svg",
        Attributes(
            ("viewBox", string.Create(
                CultureInfo.InvariantCulture, $"0 0 {ChartLeft + ChartWidth + 4} {ChartTop + PlanChart.HeightOf(quantity) + BelowChart}")),
            ("role", "img"),
            ("aria-label", $"{(quantity == PlanQuantity.Investment ? wording.Terms.Investment : wording.Terms.Growth)}. {wording.Terms.PlanDescription}")),
        new PlanChart(plan, wording, quantity, _stacked, SvgPalette.InPage).Draw(ChartLeft, ChartTop, ChartWidth));

    private XElement Legend() => Element("ul", Attributes(("class", "signs")), _stacked.Select((programme, index) => Element(
        "li",
        SvgElements.Element(
            "svg",
            Attributes(("class", "sign"), ("viewBox", "0 0 14 14"), ("aria-hidden", "true")),
            SvgElements.Rectangle(0, 0, 14, 14, ("fill", PlanChart.ColourOf(index, SvgPalette.InPage)))),
        Element("span", wording.Text(programme.Programme.Name)))));
}
