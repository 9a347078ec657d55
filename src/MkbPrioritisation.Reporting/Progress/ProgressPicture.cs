using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>The picture of one plan's progress: two charts by year side by side, what the marks mean, and a row a measure.</summary>
internal sealed class ProgressPicture
{
    public const int Width = 1160;

    private const double Left = 24;
    private const double ColumnWidth = 530;
    private const double ColumnGap = 52;
    private const double ChartTop = 116;
    private const double LegendTop = ChartTop + ProgressYears.Height + 4;
    private const double LegendGap = 32;
    private const double WidthOfCharacter = 7.8;
    private const double RowsTop = LegendTop + 76;

    private static readonly ProgressMarks Marks = new(SvgPalette.Alone);

    private readonly PlanProgress _progress;
    private readonly Wording _wording;
    private readonly int _index;
    private readonly ProgressRows _rows;

    public ProgressPicture(PlanProgress progress, Wording wording, int index)
    {
        (_progress, _wording, _index) = (progress, wording, index);
        _rows = new(progress, wording, Marks);
    }

    public int Height => (int)(RowsTop + (ProgressRows.RowHeight * _rows.Columns[0].Count) + 56);

    /// <summary>Up to which year anything is reported, and how many measures are in which state.</summary>
    public static string Describe(PlanProgress progress, Wording wording) => progress.LastYear is not { } year
        ? wording.Terms.NothingReported
        : string.Join(" · ",
        [
            string.Create(CultureInfo.InvariantCulture, $"{wording.Terms.ReportedUpTo} {year}"),
            .. progress.Measures.CountBy(measure => measure.State).OrderBy(count => count.Key)
                .Select(count => string.Create(CultureInfo.InvariantCulture, $"{wording.Terms.Name(count.Key)} {count.Value}")),
        ]);

    /// <summary>What the signs in the charts and rows mean that the legend does not show.</summary>
    public static IEnumerable<string> Notes(Wording wording) => [wording.Terms.NotKnownNote, wording.Terms.ProgressRowsNote];

    public XElement Draw()
    {
        var (title, description) = ($"progress-{_index}-title", $"progress-{_index}-description");
        var name = $"{_wording.Text(_progress.Plan.Collection.Name)} · {_wording.Terms.ReportProgress}";
        return Root(
            Width,
            Height,
            Attributes(("role", "img"), ("aria-labelledby", $"{title} {description}")),
            Element("title", new XAttribute("id", title), name),
            Element("desc", new XAttribute("id", description), $"{_wording.Terms.ProgressDescription} {Describe(_progress, _wording)}"),
            Rectangle(0, 0, Width, Height, ("fill", Marks.Palette.Paper)),
            Text(Left, 36, ShortText.Of(name, 70), ("font-size", 22), ("font-weight", "bold"), ("fill", Marks.Palette.Ink)),
            Text(Left, 60, Describe(_progress, _wording), ("font-size", 14), ("fill", Marks.Palette.Soft)),
            Chart(PlanQuantity.Investment, Left),
            Chart(PlanQuantity.Growth, Left + ColumnWidth + ColumnGap),
            Legend(),
            Text(Left, RowsTop - 18, _rows.Heading, ("font-size", 15), ("font-weight", "bold"), ("fill", Marks.Palette.Ink)),
            _rows.Columns.SelectMany((measures, column) => _rows.Draw(measures, Left + ((ColumnWidth + ColumnGap) * column), RowsTop, ColumnWidth)),
            Notes(_wording).Select((note, index) =>
                Text(Left, Height - 34 + (18 * index), note, ("font-size", 13), ("font-style", "italic"), ("fill", Marks.Palette.Soft))));
    }

    private XElement Chart(PlanQuantity quantity, double left) =>
        new ProgressYears(_progress, _wording, quantity, Marks).Draw(left + ProgressYears.Beside, ChartTop, ColumnWidth - ProgressYears.Beside);

    private XElement Legend()
    {
        var (legend, x) = (Element("g", Attributes(("font-size", 13), ("fill", Marks.Palette.Ink))), Left);
        foreach (var (sign, name) in Marks.Legend(_progress, _wording))
        {
            legend.Add(Element(
                "g",
                Attributes(("transform", string.Create(CultureInfo.InvariantCulture, $"translate({x:0.##} {LegendTop:0.##})"))),
                sign,
                Text(ProgressMarks.SignSize + 8, 13, name)));
            x += ProgressMarks.SignSize + 8 + (WidthOfCharacter * name.Length) + LegendGap;
        }

        return legend;
    }
}
