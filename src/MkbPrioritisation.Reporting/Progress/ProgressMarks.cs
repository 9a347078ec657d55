using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>How what is planned, what is real, the trend and the states look, wherever progress is drawn.</summary>
internal sealed class ProgressMarks(SvgPalette palette)
{
    /// <summary>How wide and high a sign of the legend is.</summary>
    public const double SignSize = 16;

    private const double Radius = 5;

    private static readonly (double X, double Y)[] Diamond = [(0, -1), (1, 0), (0, 1), (-1, 0)];
    private static readonly (double X, double Y)[] Up = [(0, -1.1), (1.1, 0.9), (-1.1, 0.9)];
    private static readonly (double X, double Y)[] Down = [(0, 1.1), (1.1, -0.9), (-1.1, -0.9)];

    public SvgPalette Palette => palette;

    /// <summary>A part of what is planned: up to its low end, or the darker range from there to its high end.</summary>
    public XElement Planned(double x, double y, double width, double height, bool isRange) => Rectangle(
        x,
        y,
        width,
        height,
        ("fill", palette.Categories[0]),
        ("fill-opacity", isRange ? 0.5 : 0.22),
        ("stroke", palette.Categories[0]),
        ("stroke-opacity", isRange ? 1.0 : 0.6));

    /// <summary>The range that is planned for all years.</summary>
    public XElement PlannedInAll(double x, double y, double width, double height) =>
        Rectangle(x, y, width, height, ("fill", "none"), ("stroke", palette.Categories[0]), ("stroke-dasharray", "4 3"));

    public XElement Actual(double x, double y, double width, double height) => Rectangle(x, y, width, height, ("fill", palette.Ink));

    /// <summary>The way from what is real to where it leads.</summary>
    public XElement[] Trend(double from, double to, double y) =>
    [
        Line(from, y, to, y, ("stroke", palette.Ink), ("stroke-dasharray", "2 3")),
        Polygon(Diamond, to, y, ("fill", palette.Paper), ("stroke", palette.Ink), ("stroke-width", 1.5)),
    ];

    /// <summary>A state, told by its shape and its colour.</summary>
    public XElement State(ProgressState state, double x, double y) => state switch
    {
        ProgressState.Ahead => Polygon(Up, x, y, ("fill", palette.Categories[2])),
        ProgressState.OnTrack => Circle(x, y, ("fill", palette.Categories[0])),
        ProgressState.Behind => Polygon(Down, x, y, ("fill", palette.Categories[1])),
        ProgressState.NoData => Circle(x, y, ("fill", palette.Paper), ("stroke", palette.Soft), ("stroke-width", 1.5)),
    };

    /// <summary>What the marks mean, each with its sign at the origin.</summary>
    public IReadOnlyList<(XElement Sign, string Name)> Legend(PlanProgress progress, Wording wording) =>
    [
        (Planned(0.5, 2.5, SignSize - 1, SignSize - 5, isRange: false), wording.Terms.Planned),
        (Planned(0.5, 2.5, SignSize - 1, SignSize - 5, isRange: true), wording.Terms.PlannedRange),
        (Actual(0, 6, SignSize, 4), wording.Terms.Actual),
        (Element("g", Trend(0, 10, SignSize / 2)), WithLastYear(wording.Terms.TrendTo, progress)),
        (PlannedInAll(0.5, 2.5, SignSize - 1, SignSize - 5), WithLastYear(wording.Terms.PlannedUntil, progress)),
    ];

    /// <summary>A term that ends in the last year of the plan, where it has years.</summary>
    public static string WithLastYear(string term, PlanProgress progress) =>
        progress.Plan.Years is [.., var year] ? string.Create(CultureInfo.InvariantCulture, $"{term} {year}") : term;

    private static XElement Circle(double x, double y, params (string Name, object Value)[] look) =>
        Element("circle", Attributes(("cx", x), ("cy", y), ("r", Radius)), Attributes(look));

    private static XElement Polygon((double X, double Y)[] corners, double x, double y, params (string Name, object Value)[] look) => Element(
        "polygon",
        Attributes(("points", string.Join(' ', corners.Select(corner => Point(x + (corner.X * Radius), y + (corner.Y * Radius)))))),
        Attributes(look));

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.##},{y:0.##}");
}
