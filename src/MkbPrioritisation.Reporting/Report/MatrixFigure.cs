using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The matrix of a ranking: a plot whose points lead to the measures, and what its signs mean.</summary>
internal sealed class MatrixFigure(ReportView view, ReportGroup group, MeasureRanking ranking)
{
    // More names than these are no key but a second ranking; then those on the shortlist have to do.
    private const int MostKeys = 40;

    private static readonly PlotFrame Frame = new(Left: 76, Top: 8, Size: 500);

    private readonly CategoryMarkers _markers = new(ranking, view.Wording, SvgPalette.InPage);
    private readonly IReadOnlyList<(string Key, RankedMeasure Measure)> _measures = MeasureKeys.Of(ranking);

    public XElement Draw() => Element(
        "section",
        Element("h3", view.Terms.MatrixTitle),
        Paragraph("note", view.Terms.MatrixDescription),
        Element(
            "figure",
            Attributes(("class", "matrix")),
            Plot(),
            Element(
                "figcaption",
                Element("ul", Attributes(("class", "signs")), _markers.All.Select(item =>
                    Element("li", Sign(item.Marker, isFilled: true), Element("span", item.Name)))),
                Paragraph("note", string.Join(". ", view.Wording.MatrixNotes(ranking)) + "."),
                view.Content.Options.IsSummary ? Keys() : Fold("keys", Element("span", view.Terms.ReportKeys), Keys()))),
        Paragraph("note only-scripted", view.Terms.ReportMatrixNote));

    private XElement Plot() => SvgElements.Element(
        "svg",
        Attributes(
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Frame.Right + 8} {Frame.Bottom + 76}")),
            ("role", "group"),
            ("aria-label", $"{view.Terms.MatrixTitle}: {view.Wording.Collections(ranking.Collections)}")),
        new MatrixPlot(_measures, view.Wording, _markers, SvgPalette.InPage, Frame).Draw(Point, Extent));

    // In a summary there are no scores to lead to.
    private XElement Point(RankedMeasure ranked, XElement[] sign) => SvgElements.Element(
        view.Content.Options.IsSummary ? "g" : "a",
        Attributes(
            ("class", "point"),
            ("role", view.Content.Options.IsSummary ? "img" : null),
            ("href", view.Content.Options.IsSummary ? null : $"#{view.AnchorOf(group, ranked)}")),
        group.Of(ranked),
        SvgElements.Element("title", view.Wording.Point(ranked)),
        sign);

    private XElement Extent(RankedMeasure ranked, XElement rectangle)
    {
        rectangle.Add(Attributes(("class", "extent")), group.Of(ranked));
        return rectangle;
    }

    private XElement Keys() =>
        Element("ol", Attributes(("class", "keys")), _measures.Where(item => _measures.Count <= MostKeys || item.Measure.IsShortlisted).Select(Key));

    private XElement Key((string Key, RankedMeasure Measure) item) => Element(
        "li",
        group.Of(item.Measure),
        Sign(_markers.Of(item.Measure), item.Measure.IsShortlisted),
        Element("b", item.Key),
        Element("span", view.Wording.MarkedName(item.Measure)));

    private static XElement Sign(Marker marker, bool isFilled) => SvgElements.Element(
        "svg",
        Attributes(("class", "sign"), ("viewBox", "-8 -8 16 16"), ("aria-hidden", "true")),
        marker.Draw(0, 0, 5, isFilled));
}
