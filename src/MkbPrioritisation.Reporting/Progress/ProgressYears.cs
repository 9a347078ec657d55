using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>What is planned and what is real of an amount, by year: a wide bar, a narrow one over it, and the figures below.</summary>
internal sealed class ProgressYears
{
    /// <summary>How much room the names of the rows and the figures of the lines take beside the plot.</summary>
    public const double Beside = 76;

    /// <summary>How much room the chart takes below its top.</summary>
    public const double Height = PlotHeight + 102;

    private const double PlotHeight = 220;
    private const double PlannedShare = 0.62;
    private const double ActualShare = 0.22;
    private const int MostLines = 5;
    private const double FigureSize = 12;
    private const double FigureShare = 0.96;

    // Where a range would be written smaller than this, its ends stand on two lines.
    private const double LeastFigureSize = 9;

    private readonly PlanProgress _progress;
    private readonly Wording _wording;
    private readonly PlanQuantity _quantity;
    private readonly ProgressMarks _marks;
    private readonly AmountFormat _format;
    private readonly Axis _axis;

    public ProgressYears(PlanProgress progress, Wording wording, PlanQuantity quantity, ProgressMarks marks)
    {
        (_progress, _wording, _quantity, _marks) = (progress, wording, quantity, marks);
        var amounts = progress.Years.Select(Planned).Concat(progress.Years.Select(Actual).OfType<Money>().Select(MoneyRange.Of)).ToList();
        _format = new(wording, progress.Plan.Outline.Currency, amounts, mostDecimals: 3);
        _axis = new(amounts.Select(amount => amount.High.Amount).DefaultIfEmpty().Max(), MostLines);
    }

    public string Heading => _quantity == PlanQuantity.Investment ? _wording.Terms.Investment : _wording.Terms.Growth;

    public XElement Draw(double left, double top, double width)
    {
        var step = width / Math.Max(_progress.Years.Count, 1);
        return Element(
            "g",
            Text(left - Beside, top - 18, $"{Heading}, {_format.Unit}", ("font-size", 15), ("font-weight", "bold"), ("fill", _marks.Palette.Ink)),
            Lines(left, top, width),
            _progress.Years.Select((year, index) => Bars(year, left + (step * index), top, step)),
            Figures(left, top, step));
    }

    private MoneyRange Planned(YearProgress year) => _quantity == PlanQuantity.Investment ? year.PlannedInvestment : year.PlannedGrowth;

    private Money? Actual(YearProgress year) => _quantity == PlanQuantity.Investment ? year.ActualInvestment : year.ActualGrowth;

    private string ActualText(YearProgress year) => Actual(year) is { } amount ? _format.Of(MoneyRange.Of(amount)) : ProgressTables.NotKnown;

    private double LengthOf(Money amount) => _axis.LengthOf(amount.Amount, PlotHeight);

    private XElement Lines(double left, double top, double width)
    {
        var texts = _axis.Lines.Select(amount => _format.Short(MoneyRange.Of(new(amount, _progress.Plan.Outline.Currency)))).ToList();
        return _axis.Draw(left, top, width, PlotHeight, _marks.Palette, texts, FittedText.Size(texts, Beside - 8, FigureSize));
    }

    private XElement Bars(YearProgress year, double left, double top, double step)
    {
        var (planned, bottom, middle) = (Planned(year), top + PlotHeight, left + (step / 2));
        var (low, high, width) = (LengthOf(planned.Low), LengthOf(planned.High), step * PlannedShare);
        var bars = Group($"{Number(year.Year)}: {_wording.Terms.Planned} {_format.Of(planned)}, {_wording.Terms.Actual} {ActualText(year)}");
        if (planned.Low.Amount > 0)
            bars.Add(_marks.Planned(middle - (width / 2), bottom - low, width, low, isRange: false));
        // A single figure is a range without width: the line at which it stands.
        bars.Add(_marks.Planned(middle - (width / 2), bottom - high, width, high - low, isRange: true));
        if (Actual(year) is { } actual)
            bars.Add(RealBar(Math.Max(LengthOf(actual), 2)));
        return bars;

        XElement RealBar(double length) => _marks.Actual(middle - (step * ActualShare / 2), bottom - length, step * ActualShare, length);
    }

    private XElement Figures(double left, double top, double step) => Element("g", Attributes(("text-anchor", "middle")), Rows(step).Select((row, index) =>
    {
        var size = FittedText.Size(_progress.Years.Select(row.Of), step * FigureShare, FigureSize);
        var y = top + PlotHeight + 20 + (18 * index);
        return new[] { Text(left - 8, y, row.Name, ("font-size", FigureSize), ("text-anchor", "end"), ("fill", row.Look)) }
            .Concat(_progress.Years.Select((year, place) => Text(left + (step * (place + 0.5)), y, row.Of(year), ("font-size", size), ("fill", row.Look))));
    }));

    private IEnumerable<(string Name, Func<YearProgress, string> Of, string Look)> Rows(double step)
    {
        var (ink, soft) = (_marks.Palette.Ink, _marks.Palette.Soft);
        yield return ("", year => Number(year.Year), ink);
        if (FittedText.Size(_progress.Years.Select(year => _format.Of(Planned(year))), step * FigureShare, FigureSize) >= LeastFigureSize)
        {
            yield return (_wording.Terms.Planned, year => _format.Of(Planned(year)), soft);
        }
        else
        {
            yield return (_wording.Terms.Planned, year => _format.Of(MoneyRange.Of(Planned(year).Low)) + (Planned(year).IsCertain ? "" : "–"), soft);
            yield return ("", year => Planned(year).IsCertain ? "" : _format.Of(MoneyRange.Of(Planned(year).High)), soft);
        }

        yield return (_wording.Terms.Actual, ActualText, ink);
        yield return (_wording.Terms.Reported, year => $"{Number(year.Reported)}/{Number(_progress.Measures.Count)}", soft);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
