using System.Xml.Linq;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>The legend of a matrix: the measures by rank, the categories and the signs.</summary>
internal sealed class MatrixLegend
{
    private const double RowHeight = 22;
    private const int LongestName = 62;

    private static readonly (string Ink, string Soft) Colours = (SvgPalette.Alone.Ink, SvgPalette.Alone.Soft);

    private readonly IReadOnlyList<(string Key, RankedMeasure Measure)> _measures;
    private readonly Wording _wording;
    private readonly CategoryMarkers _markers;
    private readonly double _left;
    private readonly double _top;
    private readonly IReadOnlyList<string> _notes;

    public MatrixLegend(
        IReadOnlyList<(string Key, RankedMeasure Measure)> measures, Wording wording, CategoryMarkers markers, double left, double top)
    {
        (_measures, _wording, _markers, _left, _top) = (measures, wording, markers, left, top);
        _notes = [.. wording.MatrixNotes([.. measures.Select(item => item.Measure)])];
    }

    public double Bottom => _top + (RowHeight * (_measures.Count + _markers.All.Count + _notes.Count + 1));

    public XElement Draw()
    {
        var legend = Element("g", Attributes(("font-size", 13), ("fill", Colours.Ink)));
        var y = _top + 10;
        foreach (var (key, measure) in _measures)
        {
            legend.Add(
                _markers.Of(measure).Draw(_left, y - 4.5, 5, measure.IsShortlisted),
                Text(_left + 44, y, key, ("font-weight", "bold"), ("text-anchor", "end")),
                Name(_left + 54, y, measure));
            y += RowHeight;
        }

        y += RowHeight / 2;
        foreach (var (marker, name) in _markers.All)
        {
            legend.Add(marker.Draw(_left, y - 4.5, 5, isFilled: true), Text(_left + 16, y, ShortText.Of(name, LongestName), ("fill", Colours.Soft)));
            y += RowHeight;
        }

        foreach (var note in _notes)
        {
            legend.Add(Text(_left - 5, y, note, ("fill", Colours.Soft), ("font-style", "italic")));
            y += RowHeight;
        }

        return legend;
    }

    private XElement Name(double x, double y, RankedMeasure measure)
    {
        var shown = _wording.MarkedName(measure, LongestName);
        var text = Text(x, y, shown, ("fill", measure.IsShortlisted ? Colours.Ink : Colours.Soft));
        var whole = _wording.MarkedName(measure);
        if (shown != whole)
            text.AddFirst(Element("title", whole));
        return text;
    }
}
