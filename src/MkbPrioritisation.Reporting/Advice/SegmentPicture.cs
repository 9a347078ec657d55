using System.Xml.Linq;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Draws the four segments, with the firm in its own. Colours are the style sheet's.</summary>
internal static class SegmentPicture
{
    private const int Left = 26;
    private const int Side = 180;
    private const int Centre = Left + Side;
    private const int Below = 26;
    private const int LongestName = 24;

    // The firm keeps clear of the edges, and of the lines where it does not stand on them.
    private const double Furthest = Side - 34;
    private const double Nearest = 22;

    public static XElement Draw(FirmAdvice advice, AdviceWording wording)
    {
        const int size = Left + (2 * Side);
        var picture = SvgElements.Root(
            size + 1,
            (2 * Side) + Below,
            SvgElements.Attributes(("role", "img"), ("aria-label", Description(advice, wording)), ("class", "segments")),
            advice.Segments.Select(segment => Quadrant(segment, advice, wording)),
            SvgElements.Line(Centre, 0, Centre, 2 * Side, ("class", "axis")),
            SvgElements.Line(Left, Side, size, Side, ("class", "axis")),
            SvgElements.Text(Centre, (2 * Side) + 18, $"{wording.Terms.Productivity} →", ("class", "axis-name"), ("text-anchor", "middle")),
            SvgElements.Text(16, Side, $"{wording.Terms.Jobs} →", ("class", "axis-name"), ("text-anchor", "middle"), ("transform", $"rotate(-90 16 {Side})")));
        if (advice.Segment is not null)
            picture.Add(Firm(advice));
        return picture;
    }

    private static XElement Quadrant(SegmentDefinition segment, FirmAdvice advice, AdviceWording wording)
    {
        var (isOwn, known) = (advice.Segment?.Segment == segment.Segment, advice.ShareOf(segment));
        var x = segment.Productivity == Trend.Growth ? Centre : Left;
        var y = segment.Jobs == Trend.Growth ? 0 : Side;
        var nameAt = segment.Jobs == Trend.Growth ? y + 22 : y + Side - (known is null ? 12 : 28);
        var quadrant = SvgElements.Element(
            "g",
            SvgElements.Attributes(("class", isOwn ? "quadrant own" : "quadrant"), ("data-segment", EnumId.Of(segment.Segment))),
            SvgElements.Rectangle(x, y, Side, Side),
            SvgElements.Text(x + 10, nameAt, ShortText.Of(wording.Text(segment.Name), LongestName), ("class", "segment-name")));
        if (known is { Percent: var share })
            quadrant.Add(SvgElements.Text(x + 10, nameAt + 17, $"{share}%", ("class", "share")));
        return quadrant;
    }

    private static XElement Firm(FirmAdvice advice)
    {
        var (across, up) = (Size(advice[Indicator.ProductivityGrowth]), Size(advice[Indicator.JobGrowth]));
        var longest = Math.Max(across, up);
        var x = Centre + Offset(advice.Productivity!, across, longest);
        var y = Side - Offset(advice.Jobs!, up, longest);
        return SvgElements.Element(
            "g",
            SvgElements.Attributes(("class", "firm")),
            SvgElements.Element("circle", SvgElements.Attributes(("cx", x), ("cy", y), ("r", 15.0), ("class", "halo"))),
            SvgElements.Element("circle", SvgElements.Attributes(("cx", x), ("cy", y), ("r", 8.0), ("class", "dot"))));
    }

    // Only where in the quadrant the dot stands rests on rounding; in which quadrant it stands does not.
    private static double Offset(AxisGrowth growth, double size, double longest) => growth switch
    {
        { IsOnTheLine: true } => 0,
        { Trend: Trend.Growth } => Distance(size, longest),
        _ => -Distance(size, longest),
    };

    private static double Distance(double size, double longest) =>
        longest <= 0 ? Nearest * 3 : Nearest + ((Furthest - Nearest) * Math.Sqrt(size / longest) * 0.85);

    private static double Size(AdviceFigure growth) => growth.Value is { } value ? (double)decimal.Abs(value.Round(6)) : 0;

    private static string Description(FirmAdvice advice, AdviceWording wording) => advice.Segment is { } segment
        ? $"{wording.Terms.Segment}: {wording.Text(segment.Name)}. {wording.Terms.ProductivityGrowth}: " +
            $"{wording.Value(advice[Indicator.ProductivityGrowth])}; {wording.Terms.JobGrowth}: {wording.Value(advice[Indicator.JobGrowth])}"
        : wording.Terms.NoSegment;
}
