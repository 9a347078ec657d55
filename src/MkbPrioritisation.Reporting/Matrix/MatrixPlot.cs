using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Scoring;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>The plot of one matrix: the grid, the axes and the points, without title and legend.</summary>
internal sealed class MatrixPlot(
    IReadOnlyList<(string Key, RankedMeasure Measure)> measures, Wording wording, CategoryMarkers markers, SvgPalette palette, PlotFrame frame)
{
    private const double Radius = 6.5;
    private const double RingStep = 4.5;

    // More labels than these cover each other; then those of the shortlist have to do.
    private const int MostLabelled = 100;

    // Measures at one place share their rank.
    private const int MostSpelledOut = 3;

    // However many measures lie at one place, their signs stay there.
    private const double MostRings = 13.5;

    /// <summary>Draws the plot; what stands round a point's sign or its extent is the caller's.</summary>
    public XElement[] Draw(Func<RankedMeasure, XElement[], XElement> point, Func<RankedMeasure, XElement, XElement> extent) =>
        [Grid(), Axes(), Extents(extent), Points(point)];

    private XElement Grid()
    {
        Score one = Score.FromWhole(1), five = Score.FromWhole(5);
        return Element(
            "g",
            Rectangle(frame.Left, frame.Top, frame.Size, frame.Size, ("fill", palette.Ground)),
            Rectangle(
                frame.X(LevelLimits.High), frame.Top, frame.X(five) - frame.X(LevelLimits.High), frame.Y(LevelLimits.High) - frame.Top, ("fill", palette.Best)),
            new[] { LevelLimits.Medium, LevelLimits.High }.Select(limit => new[]
            {
                Line(frame.X(limit), frame.Top, frame.X(limit), frame.Y(one), ("stroke", palette.Line)),
                Line(frame.Left, frame.Y(limit), frame.X(five), frame.Y(limit), ("stroke", palette.Line)),
            }),
            Rectangle(frame.Left, frame.Top, frame.Size, frame.Size, ("fill", "none"), ("stroke", palette.Frame)));
    }

    private XElement Axes()
    {
        var axes = Element("g", Attributes(("fill", palette.Soft), ("font-size", 13), ("text-anchor", "middle")));
        foreach (var whole in Enumerable.Range(1, 5))
        {
            var score = Score.FromWhole(whole);
            axes.Add(Text(frame.X(score), frame.Bottom + 18, $"{whole}"), Text(frame.Left - 14, frame.Y(score) + 5, $"{whole}"));
        }

        foreach (var (level, middle) in new[] { (Level.Low, new Score(5, 3)), (Level.Medium, new Score(3, 1)), (Level.High, new Score(13, 3)) })
        {
            axes.Add(
                Text(frame.X(middle), frame.Bottom + 40, wording.Level(level), ("font-size", 14)),
                Upright(frame.Left - 36, frame.Y(middle), wording.Level(level), ("font-size", 14)));
        }

        axes.Add(
            Text(
                frame.Left + (frame.Size / 2),
                frame.Bottom + 66,
                $"{wording.Terms.Feasibility} →",
                ("font-size", 16),
                ("font-weight", "bold"),
                ("fill", palette.Ink)),
            Upright(
                frame.Left - 60,
                frame.Top + (frame.Size / 2),
                $"{wording.Terms.NetImpact} →",
                ("font-size", 16),
                ("font-weight", "bold"),
                ("fill", palette.Ink)));
        return axes;
    }

    private static XElement Upright(double x, double y, string text, params (string Name, object Value)[] attributes)
    {
        var element = Text(x, y, text, attributes);
        element.Add(Attributes(("transform", FormattableString.Invariant($"rotate(-90 {x:0.##} {y:0.##})"))));
        return element;
    }

    private XElement Extents(Func<RankedMeasure, XElement, XElement> extent)
    {
        var placement = new ExtentPlacement();
        return Element("g", measures.Where(item => !item.Measure.Overall.IsCertain).Select(item =>
        {
            var (impact, feasibility) = (item.Measure.NetImpact, item.Measure.Feasibility);
            var colour = markers.Of(item.Measure).Colour;
            // Where one dimension is certain the area would be a line, which SVG does not draw: so it is given some width.
            var box = placement.Place(new(frame.X(feasibility.Low) - 1, frame.Y(impact.High) - 1, frame.X(feasibility.High) + 1, frame.Y(impact.Low) + 1));
            return extent(item.Measure, Rectangle(
                box.Left, box.Top, box.Right - box.Left, box.Bottom - box.Top,
                ("rx", 3), ("fill", colour), ("fill-opacity", "0.05"), ("stroke", colour), ("stroke-opacity", "0.22")));
        }));
    }

    private XElement Points(Func<RankedMeasure, XElement[], XElement> point)
    {
        var labels = new LabelPlacement(frame.Left, frame.Top, frame.Right, frame.Bottom);
        var places = measures.GroupBy(item => (item.Measure.Feasibility.Value, item.Measure.NetImpact.Value)).Select(group => group.ToList()).ToList();
        foreach (var place in places)
            labels.Keep(frame.X(place[0].Measure.Feasibility.Value), frame.Y(place[0].Measure.NetImpact.Value), RadiusOf(place.Count - 1, place.Count) + 2);
        return Element("g", places.Select(place => Place(place, labels, point)));
    }

    // Measures at one place stand around each other, the first innermost, so that each keeps its exact coordinates.
    private static double RadiusOf(int ring, int count) => Radius + (ring * Math.Min(RingStep, MostRings / Math.Max(1, count - 1)));

    private XElement Place(IReadOnlyList<(string Key, RankedMeasure Measure)> place, LabelPlacement labels, Func<RankedMeasure, XElement[], XElement> point)
    {
        var (x, y) = (frame.X(place[0].Measure.Feasibility.Value), frame.Y(place[0].Measure.NetImpact.Value));
        var radius = RadiusOf(place.Count - 1, place.Count);
        // Ranks as in the table; which of those that share one is which, the key says.
        var ranks = place.Select(item => item.Measure.Rank.ToString(CultureInfo.InvariantCulture)).ToList();
        var label = ranks.Count <= MostSpelledOut ? string.Join(", ", ranks) : string.Create(CultureInfo.InvariantCulture, $"{ranks[0]} ×{ranks.Count}");
        if (measures.Count > MostLabelled && !place.Any(item => item.Measure.IsShortlisted))
            return Element("g", Signs(place, x, y, point));
        var (labelX, labelY, isFar) = labels.Place(x, y, radius, (label.Length * 7.4) + 4, 15);
        var group = Element("g");
        if (isFar)
            group.Add(Line(x, y, labelX, labelY, ("stroke", palette.Frame), ("stroke-width", "0.8")));
        group.Add(Signs(place, x, y, point));
        group.Add(Text(
            labelX, labelY + 4.5, label, ("font-size", 13), ("font-weight", "bold"), ("text-anchor", "middle"), ("fill", palette.Ink),
            ("stroke", palette.Ground), ("stroke-width", 3), ("paint-order", "stroke")));
        return group;
    }

    // The innermost last, on top of the others.
    private IEnumerable<XElement> Signs(
        IReadOnlyList<(string Key, RankedMeasure Measure)> place, double x, double y, Func<RankedMeasure, XElement[], XElement> point) =>
        place.Index().Reverse().Select(item => point(
            item.Item.Measure,
            markers.Of(item.Item.Measure).DrawFramed(x, y, RadiusOf(item.Index, place.Count), item.Item.Measure.IsShortlisted)));
}
