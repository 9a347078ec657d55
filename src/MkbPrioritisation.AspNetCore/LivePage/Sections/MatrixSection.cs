using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>The matrix; from where a measure moved a line leads to where it is.</summary>
internal sealed class MatrixSection(PageView view, MeasureRanking ranking)
{
    private static readonly PlotFrame Frame = new(Left: 76, Top: 8, Size: 500);

    private readonly CategoryMarkers _markers = new(ranking, view.Wording, SvgPalette.InPage);

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "matrix"), ("aria-labelledby", "matrix-title")),
        Element("h2", Attributes(("id", "matrix-title")), view.Terms.MatrixTitle),
        Element(
            "figure",
            Plot(),
            Element(
                "figcaption",
                Element("ul", Attributes(("class", "signs")), _markers.All.Select(item => Element("li", Sign(item.Marker), Element("span", item.Name)))),
                Paragraph("note", string.Join(". ", view.Wording.MatrixNotes(ranking)) + "."))));

    private XElement Plot() => SvgElements.Element(
        "svg",
        Attributes(
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Frame.Right + 8} {Frame.Bottom + 76}")),
            ("role", "group"),
            ("aria-label", $"{view.Terms.MatrixTitle}: {view.Wording.Collections(ranking.Collections)}")),
        new MatrixPlot(MeasureKeys.Of(ranking), view.Wording, _markers, SvgPalette.InPage, Frame).Draw(Point, Extent));

    private XElement Point(RankedMeasure ranked, XElement[] sign) => SvgElements.Element(
        "g",
        Way(ranked) ?? (object)"",
        SvgElements.Element(
            "g",
            Attributes(("class", IsMoved(ranked) ? "point moved" : "point"), ("role", "img"), ("data-measure", PageView.KeyOf(ranked))),
            SvgElements.Element("title", view.Wording.Point(ranked)),
            sign));

    private XElement? Way(RankedMeasure ranked) => !IsMoved(ranked) || view.Moves.Of(ranked)!.Before is not { } before ? null : SvgElements.Element(
        "g",
        SvgElements.Attributes(("class", "way"), ("stroke", SvgPalette.InPage.Ink)),
        SvgElements.Line(X(before), Y(before), X(ranked), Y(ranked), ("stroke-width", 1.5), ("stroke-dasharray", "4 3")),
        SvgElements.Element("circle", SvgElements.Attributes(("cx", X(before)), ("cy", Y(before)), ("r", 3.5), ("fill", SvgPalette.InPage.Ink))));

    private bool IsMoved(RankedMeasure ranked) => view.Moves.Of(ranked) is { } change
        && (change.Before is not { } before || (X(before), Y(before)) != (X(ranked), Y(ranked)));

    private static double X(RankedMeasure ranked) => Frame.X(ranked.Feasibility.Value);

    private static double Y(RankedMeasure ranked) => Frame.Y(ranked.NetImpact.Value);

    private static XElement Extent(RankedMeasure ranked, XElement rectangle)
    {
        rectangle.Add(Attributes(("class", "extent"), ("data-measure", PageView.KeyOf(ranked))));
        return rectangle;
    }

    private static XElement Sign(Marker marker) => SvgElements.Element(
        "svg",
        Attributes(("class", "sign"), ("viewBox", "-8 -8 16 16"), ("aria-hidden", "true")),
        marker.Draw(0, 0, 5, isFilled: true));
}
