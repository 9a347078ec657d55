using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A bar a year, stacked by programme, with its total above it and the printed total below the year.</summary>
internal sealed class PlanChart
{
    public const double Height = 386;

    private const double HeightWithoutLevels = 324;

    private const double PlotHeight = 280;
    private const double BarShare = 0.62;
    private const double LeastForFigure = 15;
    private const double FigureSize = 12;

    // Above the highest bar stands its total.
    private const decimal Headroom = 1.08m;

    private const int MostLines = 5;

    private readonly InvestmentPlan _plan;
    private readonly Wording _wording;
    private readonly PlanQuantity _quantity;
    private readonly IReadOnlyList<PlannedProgramme> _stacked;
    private readonly SvgPalette _palette;
    private readonly AmountFormat _format;
    private readonly Axis _axis;

    public PlanChart(InvestmentPlan plan, Wording wording, PlanQuantity quantity, IReadOnlyList<PlannedProgramme> stacked, SvgPalette palette)
    {
        _plan = plan;
        _wording = wording;
        _quantity = quantity;
        _stacked = stacked;
        _palette = palette;
        var totals = AmountsOf(plan.Total);
        _format = new(
            wording,
            plan.Outline.Currency,
            totals.Select(year => year.Amount).Concat(stacked.SelectMany(programme => AmountsOf(programme.Figures)).Select(year => year.Amount)),
            mostDecimals: 2);
        _axis = new(totals.Select(year => year.Amount.High.Amount).DefaultIfEmpty().Max() * Headroom, MostLines);
    }

    /// <summary>What is stacked: the parts of a programme, or the programme where it has none.</summary>
    public static IReadOnlyList<PlannedProgramme> StackOf(InvestmentPlan plan) =>
        [.. plan.Programmes.SelectMany(programme => programme.Parts.Count > 0 ? programme.Parts : [programme])];

    // The categories' colours, so that a plan and a matrix look alike.
    public static string ColourOf(int index, SvgPalette palette) => palette.Categories[index % palette.Categories.Count];

    public XElement Draw(double left, double top, double width)
    {
        var step = width / Math.Max(_plan.Years.Count, 1);
        return Element(
            "g",
            Text(left, top - 18, $"{Heading}, {_format.Unit}", ("font-size", 15), ("font-weight", "bold"), ("fill", _palette.Ink)),
            Lines(left, top, width),
            _plan.Years.Select((year, index) => Bar(year, left + (step * index), top, step)),
            Rows(left, top, step));
    }

    /// <summary>How much room the chart takes; only that of growth has the resulting levels below it.</summary>
    public static double HeightOf(PlanQuantity quantity) => quantity == PlanQuantity.Growth ? Height : HeightWithoutLevels;

    private string Heading => _quantity == PlanQuantity.Investment ? _wording.Terms.Investment : _wording.Terms.Growth;

    private YearlyAmounts AmountsOf(PlanFigures figures) => _quantity == PlanQuantity.Investment ? figures.Investment : figures.Growth;

    private XElement Lines(double left, double top, double width)
    {
        var texts = _axis.Lines.Select(amount => _format.Of(MoneyRange.Of(new(amount, _plan.Outline.Currency)))).ToList();
        return _axis.Draw(left, top, width, PlotHeight, _palette, texts, FigureSize);
    }

    // A bar stands as high as the middle of a range.
    private XElement Bar(int year, double left, double top, double step)
    {
        var (width, x, y) = (step * BarShare, left + (step * (1 - BarShare) / 2), top + PlotHeight);
        var bar = Element("g", Attributes(("font-size", 12), ("text-anchor", "middle"), ("fill", _palette.Paper)));
        foreach (var (index, programme) in _stacked.Index())
        {
            var amount = AmountsOf(programme.Figures).In(year);
            var length = _axis.LengthOf(amount.Midpoint.Amount, PlotHeight);
            if (length <= 0)
                continue;
            y -= length;
            var segment = Group(
                $"{_wording.Text(programme.Programme.Name)}, {Year(year)}: {_format.Of(amount)}",
                Rectangle(x, y, width, length, ("fill", ColourOf(index, _palette)), ("stroke", _palette.Paper)));
            if (length >= LeastForFigure)
                segment.Add(Text(x + (width / 2), y + (length / 2) + 4, _format.Of(amount)));
            bar.Add(segment);
        }

        bar.Add(Text(x + (width / 2), y - 7, _format.Of(AmountsOf(_plan.Total).In(year)), ("font-size", 14), ("font-weight", "bold"), ("fill", _palette.Ink)));
        return bar;
    }

    private XElement Rows(double left, double top, double step)
    {
        var rows = Element("g", Attributes(("font-size", 12), ("text-anchor", "middle"), ("fill", _palette.Soft)));
        if (_quantity == PlanQuantity.Growth)
            rows.Add(
                Text(
                    left,
                    top + PlotHeight + 66,
                    $"{_wording.Terms.ValueAdded}, {_format.Unit}",
                    ("font-size", 13),
                    ("font-weight", "bold"),
                    ("fill", _palette.Ink),
                    ("text-anchor", "start")));
        foreach (var (index, year) in _plan.Years.Index())
        {
            var middle = left + (step * (index + 0.5));
            rows.Add(
                Text(middle, top + PlotHeight + 20, Year(year), ("font-size", 13), ("fill", _palette.Ink)),
                PrintedOf(_quantity, year, middle, top + PlotHeight + 38));
            if (_quantity == PlanQuantity.Growth)
            {
                rows.Add(
                    Text(
                        middle,
                        top + PlotHeight + 88,
                        _format.Of(_plan.Total.ValueAdded.In(year)),
                        ("font-size", 14),
                        ("font-weight", "bold"),
                        ("fill", _palette.Ink)),
                    PrintedOf(PlanQuantity.ValueAdded, year, middle, top + PlotHeight + 106));
            }
        }

        return rows;
    }

    private XElement? PrintedOf(PlanQuantity quantity, int year, double x, double y) =>
        _plan.PrintedOf(quantity, year, programme: null, source: null) is { } figure
            ? Text(x, y, $"({_format.Short(figure.Printed)})")
            : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
