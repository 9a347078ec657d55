using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>
/// A row a measure: its name, its state, and of the amount that decides this what was planned so far and for all years, what
/// is real and where that leads.
/// </summary>
internal sealed class ProgressRows
{
    public const double RowHeight = 62;

    // Beside the bar stands the state.
    private const double StateWidth = 136;

    private const double WidthOfCharacter = 7.6;

    // Free at both ends of a bar, as a mark may stand there.
    private const double HalfMark = 5;

    private readonly PlanProgress _progress;
    private readonly Wording _wording;
    private readonly ProgressMarks _marks;
    private readonly AmountFormat _format;

    public ProgressRows(PlanProgress progress, Wording wording, ProgressMarks marks)
    {
        (_progress, _wording, _marks) = (progress, wording, marks);
        _format = new(wording, progress.Plan.Outline.Currency, progress.Measures.Select(Decisive).SelectMany(Amounts), mostDecimals: 3);
        var half = (progress.Measures.Count + 1) / 2;
        Columns = [[.. progress.Measures.Take(half)], [.. progress.Measures.Skip(half)]];
    }

    /// <summary>What the rows show, with the unit.</summary>
    public string Heading => $"{_wording.Terms.ProgressByMeasure}, {_format.Unit}";

    /// <summary>The measures in two columns, in the order of the ranking: down the first, then down the second.</summary>
    public IReadOnlyList<IReadOnlyList<MeasureProgress>> Columns { get; }

    public IEnumerable<XElement> Draw(IEnumerable<MeasureProgress> measures, double left, double top, double width) =>
        measures.Select((measure, index) => Row(measure, left, top + (RowHeight * index), width));

    /// <summary>The amount that the state rests on; growth where nothing is reported.</summary>
    private static QuantityProgress Decisive(MeasureProgress measure) => measure.Decisive == PlanQuantity.Investment ? measure.Investment : measure.Growth;

    private static IEnumerable<MoneyRange> Amounts(QuantityProgress amount) => new[]
    {
        amount.Planned,
        amount.PlannedTotal,
        amount.Actual is { } actual ? MoneyRange.Of(actual) : null,
        amount.Projected is { } projected ? MoneyRange.Of(projected) : null,
    }.OfType<MoneyRange>();

    private XElement Row(MeasureProgress measure, double left, double top, double width)
    {
        var name = _wording.Text(measure.Measure.Ranked.Measure.Name);
        var amount = Decisive(measure);
        var (state, figures, right) = (ProgressTables.State(measure, _wording), Figures(amount), left + width - StateWidth);
        return Group(
            $"{name}: {state}. {figures} · {ProgressMarks.WithLastYear(_wording.Terms.PlannedUntil, _progress)} {_format.Of(amount.PlannedTotal)}",
            Text(left, top + 14, ShortText.Of(name, (int)(width / WidthOfCharacter)), ("font-size", 13), ("fill", _marks.Palette.Ink)),
            Bar(amount, left, right, top + 20),
            _marks.State(measure.State, right + 16, top + 29),
            Text(right + 27, top + 33, state, ("font-size", 13), ("fill", _marks.Palette.Ink)),
            Text(left, top + 52, figures, ("font-size", FittedText.Size([figures], width, 12)), ("fill", _marks.Palette.Soft)));
    }

    // Of a scale of its own, as one measure may take or yield a hundred times as much as another.
    private XElement Bar(QuantityProgress amount, double left, double right, double top)
    {
        var most = Amounts(amount).Max(range => range.High.Amount);
        var middle = top + 9;
        var bar = Element("g", Line(left, top + 18, right, top + 18, ("stroke", _marks.Palette.Line)));
        bar.Add(_marks.PlannedInAll(X(amount.PlannedTotal.Low), top + 1, Length(amount.PlannedTotal), 16));
        if (amount.Planned is { } planned)
            bar.Add(_marks.Planned(X(planned.Low), top + 1, Length(planned), 16, isRange: true));
        if (amount.Actual is { } actual)
        {
            if (amount.Projected is { } projected)
                bar.Add(_marks.Trend(X(actual), X(projected), middle));
            bar.Add(_marks.Actual(left + HalfMark, middle - 2, X(actual) - left - HalfMark, 4), _marks.Actual(X(actual) - 1.5, top, 3, 18));
        }

        return bar;

        double X(Money of) => left + HalfMark + ((right - left - (2 * HalfMark)) * (most == 0 ? 0 : (double)(of.Amount / most)));

        double Length(MoneyRange range) => Math.Max(X(range.High) - X(range.Low), 1);
    }

    private string Figures(QuantityProgress amount) => string.Join(" · ", new[]
    {
        amount.Planned is { } planned ? $"{_wording.Terms.PlannedSoFar} {_format.Of(planned)}" : null,
        amount.Actual is { } actual ? $"{_wording.Terms.Actual} {_format.Of(MoneyRange.Of(actual))}" : null,
        amount.Projected is { } projected ? $"{_wording.Terms.Trend} {_format.Of(MoneyRange.Of(projected))}" : null,
    }.OfType<string>());
}
