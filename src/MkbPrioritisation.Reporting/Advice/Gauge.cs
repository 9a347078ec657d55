using System.Xml.Linq;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Draws a value on a bar, against a mark where it has one. The text beside it says the same.</summary>
internal static class Gauge
{
    private const int Width = 300;
    private const int Height = 26;
    private const int Top = 8;
    private const int Thickness = 10;

    /// <summary>A figure that has a mark, on a bar from zero to beyond the mark.</summary>
    public static XElement Of(AdviceFigure figure)
    {
        // Solvency ends at 100 %, a quick ratio well beyond enough.
        var end = figure.Indicator == Indicator.Solvency ? Fraction.One : 2;
        return Draw(Part(figure.Value!.Value, end), Part(figure.Mark!.Value, end), figure.IsAboveMark == true ? "good" : "short");
    }

    /// <summary>A place among peers, from the lowest to the highest.</summary>
    public static XElement Of(PeerStanding standing) => Draw(Part(standing.Percentile, 100), 0.5, "place");

    /// <summary>An amount as a part of the largest one.</summary>
    public static XElement Of(Fraction amount, Fraction largest, string classes) => Draw(Part(amount, largest), mark: null, classes);

    private static XElement Draw(double part, double? mark, string classes)
    {
        var gauge = SvgElements.Root(
            Width,
            Height,
            SvgElements.Attributes(("class", $"gauge {classes}"), ("aria-hidden", "true"), ("preserveAspectRatio", "none")),
            SvgElements.Rectangle(0, Top, Width, Thickness, ("rx", 5), ("class", "track")),
            SvgElements.Rectangle(0, Top, Math.Max(part * Width, 3), Thickness, ("rx", 5), ("class", "fill")));
        if (mark is { } at)
            gauge.Add(SvgElements.Line(at * Width, 2, at * Width, Height - 2, ("class", "mark")));
        return gauge;
    }

    private static double Part(Fraction value, Fraction end) =>
        end.Sign > 0 ? (double)Math.Clamp((value / end).Round(6), 0m, 1m) : 0;
}
