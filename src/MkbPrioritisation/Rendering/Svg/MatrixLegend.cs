using System.Xml.Linq;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Rendering.Svg.SvgColours;
using static MkbPrioritisation.Rendering.Svg.SvgElements;

namespace MkbPrioritisation.Rendering.Svg;

/// <summary>The legend of a matrix: the measures by rank, the categories and the signs.</summary>
internal sealed class MatrixLegend
{
    private const double RowHeight = 22;
    private const int LongestName = 56;

    private readonly Wording _wording;
    private readonly IReadOnlyList<(string Key, RankedMeasure Measure)> _measures;
    private readonly double _left;
    private readonly double _top;
    private readonly OrderedDictionary<(string Collection, string Category), (Marker Marker, string Name)> _categories = [];
    private readonly IReadOnlyList<string> _notes;

    public MatrixLegend(
        MeasureRanking ranking, Wording wording, IReadOnlyList<(string Key, RankedMeasure Measure)> measures, double left, double top)
    {
        (_wording, _measures, _left, _top) = (wording, measures, left, top);
        foreach (var collection in ranking.Collections)
        {
            foreach (var (id, name) in collection.Categories.Where(category => collection.Measures.Any(measure => measure.Category == category.Key)))
                _categories.Add((collection.Id, id), (new(_categories.Count), wording.Text(name)));
        }

        _notes =
        [
            wording.Term("matrix-legend-shortlist"),
            .. ranking.All(ranked => ranked.Overall.IsCertain) ? Array.Empty<string>() : [wording.Term("matrix-legend-unsure")],
            .. wording.MarkNotes(ranking),
        ];
    }

    public double Bottom => _top + (RowHeight * (_measures.Count + _categories.Count + _notes.Count + 1));

    public Marker MarkerOf(RankedMeasure ranked) => _categories[(ranked.Collection.Id, ranked.Measure.Category)].Marker;

    public XElement Draw()
    {
        var legend = Element("g", Attributes(("font-size", 13), ("fill", Ink)));
        var y = _top + 10;
        foreach (var (key, measure) in _measures)
        {
            legend.Add(
                MarkerOf(measure).Draw(_left, y - 4.5, 5, measure.IsShortlisted),
                Text(_left + 44, y, key, ("font-weight", "bold"), ("text-anchor", "end")),
                Name(_left + 54, y, measure));
            y += RowHeight;
        }

        y += RowHeight / 2;
        foreach (var (marker, name) in _categories.Values)
        {
            legend.Add(marker.Draw(_left, y - 4.5, 5, isFilled: true), Text(_left + 16, y, ShortText.Of(name, LongestName), ("fill", Soft)));
            y += RowHeight;
        }

        foreach (var note in _notes)
        {
            legend.Add(Text(_left - 5, y, note, ("fill", Soft), ("font-style", "italic")));
            y += RowHeight;
        }

        return legend;
    }

    private XElement Name(double x, double y, RankedMeasure measure)
    {
        var shown = _wording.MarkedName(measure, LongestName);
        var text = Text(x, y, shown, ("fill", measure.IsShortlisted ? Ink : Soft));
        var whole = _wording.MarkedName(measure);
        if (shown != whole)
            text.AddFirst(Element("title", whole));
        return text;
    }
}
