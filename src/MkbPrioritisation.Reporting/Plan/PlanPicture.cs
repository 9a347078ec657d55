using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>The picture of one plan: two charts side by side, and a legend below.</summary>
internal sealed class PlanPicture
{
    public const int Width = 1160;

    private const double Left = 60;
    private const double ChartWidth = 500;
    private const double ChartGap = 60;
    private const double ChartTop = 116;
    private const double LegendTop = ChartTop + PlanChart.Height + 40;
    private const double LegendRow = 24;
    private const int LongestName = 64;

    private static readonly SvgPalette Colours = SvgPalette.Alone;

    private readonly InvestmentPlan _plan;
    private readonly Wording _wording;
    private readonly int _index;
    private readonly IReadOnlyList<PlannedProgramme> _stacked;

    public PlanPicture(InvestmentPlan plan, Wording wording, int index)
    {
        _plan = plan;
        _wording = wording;
        _index = index;
        _stacked = PlanChart.StackOf(plan);
    }

    public int Height => (int)(LegendTop + (LegendRow * ((_stacked.Count + 1) / 2)) + 40);

    public XElement Draw()
    {
        var (title, description) = ($"plan-{_index}-title", $"plan-{_index}-description");
        var name = _wording.Text(_plan.Collection.Name);
        return Root(
            Width,
            Height,
            Attributes(("role", "img"), ("aria-labelledby", $"{title} {description}")),
            Element("title", new XAttribute("id", title), name),
            Element("desc", new XAttribute("id", description), $"{_wording.Terms.PlanDescription} {Describe()}."),
            Rectangle(0, 0, Width, Height, ("fill", Colours.Paper)),
            Text(Left, 36, ShortText.Of(name, 70), ("font-size", 22), ("font-weight", "bold"), ("fill", Colours.Ink)),
            Text(Left, 60, Describe(), ("font-size", 14), ("fill", Colours.Soft)),
            new PlanChart(_plan, _wording, PlanQuantity.Investment, _stacked, Colours).Draw(Left, ChartTop, ChartWidth),
            new PlanChart(_plan, _wording, PlanQuantity.Growth, _stacked, Colours).Draw(Left + ChartWidth + ChartGap, ChartTop, ChartWidth),
            Legend(),
            _plan.Printed.Any(figure => figure.Year is not null)
                ? Text(Left, Height - 16, _wording.Terms.InBrackets, ("font-size", 13), ("font-style", "italic"), ("fill", Colours.Soft))
                : Element("g"));
    }

    // Two columns, read from left to right: the lowest of each bar first.
    private XElement Legend() => Element("g", Attributes(("font-size", 13), ("fill", Colours.Ink)), _stacked.Select((programme, index) =>
    {
        var (x, y) = (Left + ((index % 2) * (ChartWidth + ChartGap)), LegendTop + (LegendRow * (index / 2)));
        var name = _wording.Text(programme.Programme.Name);
        return Group(name, Rectangle(x, y, 14, 14, ("fill", PlanChart.ColourOf(index, Colours))), Text(x + 22, y + 12, ShortText.Of(name, LongestName)));
    }));

    private string Describe()
    {
        var format = new AmountFormat(_wording, _plan.Outline.Currency, [_plan.Total.TotalInvestment, _plan.Total.TotalGrowth], mostDecimals: 1);
        return $"{_wording.Terms.Investment} {format.Of(_plan.Total.TotalInvestment)} · {PlanTables.ValueAddedInLastYear(_plan, _wording)} " +
            $"{format.Of(_plan.Total.TotalGrowth)} · {format.Unit}";
    }
}
