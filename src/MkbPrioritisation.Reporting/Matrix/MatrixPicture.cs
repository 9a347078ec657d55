using System.Xml.Linq;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>The picture of one matrix: the title, the plot and the legend.</summary>
internal sealed class MatrixPicture
{
    public const int Width = 1200;

    private static readonly PlotFrame Frame = new(Left: 84, Top: 84, Size: 580);

    private readonly MeasureRanking _ranking;
    private readonly Wording _wording;
    private readonly int _index;
    private readonly IReadOnlyList<(string Key, RankedMeasure Measure)> _measures;
    private readonly CategoryMarkers _markers;
    private readonly MatrixLegend _legend;

    public MatrixPicture(MeasureRanking ranking, Wording wording, int index)
    {
        _ranking = ranking;
        _wording = wording;
        _index = index;
        _measures = MeasureKeys.Of(ranking);
        _markers = new(ranking, wording, SvgPalette.Alone);
        _legend = new(_measures, wording, _markers, Frame.Right + 40, Frame.Top);
    }

    public int Height => (int)Math.Max(Frame.Bottom + 90, _legend.Bottom + 30);

    public XElement Draw()
    {
        var (title, description) = ($"matrix-{_index}-title", $"matrix-{_index}-description");
        var (ink, soft) = (SvgPalette.Alone.Ink, SvgPalette.Alone.Soft);
        return Root(
            Width,
            Height,
            Attributes(("role", "img"), ("aria-labelledby", $"{title} {description}")),
            Element("title", new XAttribute("id", title), $"{_wording.Terms.MatrixTitle}: {_wording.Collections(_ranking.Collections)}"),
            Element(
                "desc",
                new XAttribute("id", description),
                _measures.Count == 0 ? _wording.Terms.ReportNoMeasures : $"{_wording.Terms.MatrixDescription} {Describe()}"),
            Rectangle(0, 0, Width, Height, ("fill", SvgPalette.Alone.Paper)),
            Text(Frame.Left, 36, ShortText.Of(_wording.Collections(_ranking.Collections), 70), ("font-size", 22), ("font-weight", "bold"), ("fill", ink)),
            Text(Frame.Left, 60, ShortText.Of($"{_wording.Terms.MatrixTitle} · {_wording.Text(_ranking.Scheme.Name)}", 110), ("font-size", 14), ("fill", soft)),
            new MatrixPlot(_measures, _wording, _markers, SvgPalette.Alone, Frame).Draw(
                (ranked, sign) => Group(_wording.Point(ranked), sign), (_, extent) => extent),
            _legend.Draw());
    }

    private string Describe() => string.Join("; ", PriorityMatrix.Cells
        .Select(cell => (Cell: cell, Measures: _measures.Where(item => item.Measure.Cell == cell).ToList()))
        .Where(item => item.Measures.Count > 0)
        .Select(item =>
            $"{_wording.Cell(item.Cell)}: {string.Join(", ", item.Measures.Select(measure => _wording.Text(measure.Measure.Measure.Name)))}")) + ".";
}
