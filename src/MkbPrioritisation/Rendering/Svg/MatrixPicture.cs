using System.Xml.Linq;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Rendering.Svg.SvgColours;
using static MkbPrioritisation.Rendering.Svg.SvgElements;

namespace MkbPrioritisation.Rendering.Svg;

/// <summary>The picture of one matrix: the grid, the points and the legend.</summary>
internal sealed class MatrixPicture
{
    public const int Width = 1160;

    private const double PlotLeft = 84;
    private const double PlotTop = 84;
    private const double PlotSize = 580;
    private const double LegendLeft = PlotLeft + PlotSize + 40;
    private const double Radius = 6.5;

    private readonly MeasureRanking _ranking;
    private readonly Wording _wording;
    private readonly int _index;
    private readonly IReadOnlyList<(string Key, RankedMeasure Measure)> _measures;
    private readonly MatrixLegend _legend;

    public MatrixPicture(MeasureRanking ranking, Wording wording, int index)
    {
        _ranking = ranking;
        _wording = wording;
        _index = index;
        _measures = MeasureKeys.Of(ranking);
        _legend = new(ranking, wording, _measures, LegendLeft, PlotTop);
    }

    public int Height => (int)Math.Max(PlotTop + PlotSize + 90, _legend.Bottom + 30);

    public XElement Draw()
    {
        var (title, description) = ($"matrix-{_index}-title", $"matrix-{_index}-description");
        return Root(
            Width,
            Height,
            Attributes(("role", "img"), ("aria-labelledby", $"{title} {description}")),
            Element("title", new XAttribute("id", title), $"{_wording.Term("matrix-title")}: {_wording.Collections(_ranking.Collections)}"),
            Element("desc", new XAttribute("id", description), $"{_wording.Term("matrix-description")} {Describe()}"),
            Rectangle(0, 0, Width, Height, ("fill", "#ffffff")),
            Text(PlotLeft, 36, ShortText.Of(_wording.Collections(_ranking.Collections), 70), ("font-size", 22), ("font-weight", "bold"), ("fill", Ink)),
            Text(PlotLeft, 60, ShortText.Of($"{_wording.Term("matrix-title")} · {_wording.Text(_ranking.Scheme.Name)}", 110), ("font-size", 14), ("fill", Soft)),
            Grid(),
            Axes(),
            Extents(),
            Points(),
            _legend.Draw());
    }

    private static double X(Score score) => PlotLeft + ((score.ToDouble() - 1) / 4 * PlotSize);

    private static double Y(Score score) => PlotTop + PlotSize - ((score.ToDouble() - 1) / 4 * PlotSize);

    private string Describe() => string.Join("; ", PriorityMatrix.Cells
        .Select(cell => (Cell: cell, Measures: _measures.Where(item => item.Measure.Cell == cell).ToList()))
        .Where(item => item.Measures.Count > 0)
        .Select(item => $"{_wording.Cell(item.Cell)}: {string.Join(", ", item.Measures.Select(measure => _wording.Text(measure.Measure.Measure.Name)))}")) + ".";

    private static XElement Grid()
    {
        Score one = Score.FromWhole(1), five = Score.FromWhole(5);
        return Element(
            "g",
            Rectangle(PlotLeft, PlotTop, PlotSize, PlotSize, ("fill", "#f6f8fa")),
            Rectangle(X(LevelLimits.High), PlotTop, X(five) - X(LevelLimits.High), Y(LevelLimits.High) - PlotTop, ("fill", "#e3eef7")),
            new[] { LevelLimits.Medium, LevelLimits.High }.Select(limit => new[]
            {
                Line(X(limit), PlotTop, X(limit), Y(one), ("stroke", "#b8c2cc")),
                Line(PlotLeft, Y(limit), X(five), Y(limit), ("stroke", "#b8c2cc")),
            }),
            Rectangle(PlotLeft, PlotTop, PlotSize, PlotSize, ("fill", "none"), ("stroke", "#8a96a3")));
    }

    private XElement Axes()
    {
        var axes = Element("g", Attributes(("fill", Soft), ("font-size", 13), ("text-anchor", "middle")));
        foreach (var whole in Enumerable.Range(1, 5))
        {
            var score = Score.FromWhole(whole);
            axes.Add(Text(X(score), PlotTop + PlotSize + 18, $"{whole}"), Text(PlotLeft - 14, Y(score) + 5, $"{whole}"));
        }

        foreach (var (level, middle) in new[] { (Level.Low, new Score(5, 3)), (Level.Medium, new Score(3, 1)), (Level.High, new Score(13, 3)) })
        {
            axes.Add(
                Text(X(middle), PlotTop + PlotSize + 40, _wording.Level(level), ("font-size", 14)),
                Upright(PlotLeft - 36, Y(middle), _wording.Level(level), ("font-size", 14)));
        }

        axes.Add(
            Text(PlotLeft + (PlotSize / 2), PlotTop + PlotSize + 66, $"{_wording.Term("feasibility")} →", ("font-size", 16), ("font-weight", "bold"), ("fill", Ink)),
            Upright(PlotLeft - 60, PlotTop + (PlotSize / 2), $"{_wording.Term("net-impact")} →", ("font-size", 16), ("font-weight", "bold"), ("fill", Ink)));
        return axes;
    }

    private static XElement Upright(double x, double y, string text, params (string Name, object Value)[] attributes)
    {
        var element = Text(x, y, text, attributes);
        element.Add(Attributes(("transform", FormattableString.Invariant($"rotate(-90 {x:0.##} {y:0.##})"))));
        return element;
    }

    private XElement Extents() => Element("g", _measures.Where(item => !item.Measure.Overall.IsCertain).Select(item =>
    {
        var (impact, feasibility) = (item.Measure.NetImpact, item.Measure.Feasibility);
        var colour = _legend.MarkerOf(item.Measure).Colour;
        // Where one dimension is certain the area would be a line, which SVG does not draw: so it is given some width.
        return Rectangle(
            X(feasibility.Low) - 1, Y(impact.High) - 1, X(feasibility.High) - X(feasibility.Low) + 2, Y(impact.Low) - Y(impact.High) + 2,
            ("rx", 3), ("fill", colour), ("fill-opacity", "0.05"), ("stroke", colour), ("stroke-opacity", "0.22"));
    }));

    private XElement Points()
    {
        var labels = new LabelPlacement(PlotLeft, PlotTop, PlotLeft + PlotSize, PlotTop + PlotSize);
        var places = _measures.GroupBy(item => (item.Measure.Feasibility.Value, item.Measure.NetImpact.Value)).Select(group => group.ToList()).ToList();
        foreach (var place in places)
            labels.Keep(X(place[0].Measure.Feasibility.Value), Y(place[0].Measure.NetImpact.Value), RadiusOf(place.Count - 1) + 2);
        return Element("g", places.Select(place => Place(place, labels)));
    }

    // Measures at one place stand around each other, the first innermost, so that each keeps its exact coordinates.
    private static double RadiusOf(int ring) => Radius + (ring * 4.5);

    private XElement Place(IReadOnlyList<(string Key, RankedMeasure Measure)> measures, LabelPlacement labels)
    {
        var (x, y) = (X(measures[0].Measure.Feasibility.Value), Y(measures[0].Measure.NetImpact.Value));
        var radius = RadiusOf(measures.Count - 1);
        var label = ShortText.Of(string.Join(", ", measures.Select(item => item.Key)), 24);
        var (labelX, labelY, isFar) = labels.Place(x, y, radius, (label.Length * 7.4) + 4, 15);
        var group = Element("g");
        if (isFar)
            group.Add(Line(x, y, labelX, labelY, ("stroke", "#8a96a3"), ("stroke-width", "0.8")));
        foreach (var (ring, item) in measures.Index().Reverse())
            group.Add(Group(Describe(item.Measure), _legend.MarkerOf(item.Measure).DrawFramed(x, y, RadiusOf(ring), item.Measure.IsShortlisted)));
        group.Add(Text(
            labelX, labelY + 4.5, label, ("font-size", 13), ("font-weight", "bold"), ("text-anchor", "middle"), ("fill", Ink),
            ("stroke", "#f6f8fa"), ("stroke-width", 3), ("paint-order", "stroke")));
        return group;
    }

    private string Describe(RankedMeasure ranked) =>
        $"{Wording.Rank(ranked)}. {_wording.Text(ranked.Measure.Name)} — {_wording.Term("net-impact")} {ranked.NetImpact}, {_wording.Term("feasibility")} {ranked.Feasibility}";
}
