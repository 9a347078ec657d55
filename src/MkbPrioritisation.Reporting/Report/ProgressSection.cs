using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Progress;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The plan beside what is reported of it: by year and by measure as a picture, and then in figures.</summary>
internal sealed class ProgressSection(ReportView view, PlanProgress progress, Language language)
{
    private const double Width = 478;
    private const double ChartTop = 30;

    // Room for half of a line at the edges.
    private const double Edge = 2;

    private static readonly ProgressMarks Marks = new(SvgPalette.InPage);

    private readonly ProgressRows _rows = new(progress, view.Wording, Marks);

    public XElement Draw() => Element(
        "section",
        Attributes(("class", "progress")),
        Element("h3", view.Terms.ReportProgress),
        Paragraph("note", ProgressPicture.Describe(progress, view.Wording)),
        Element(
            "figure",
            Attributes(("class", "charts")),
            Chart(PlanQuantity.Investment),
            Chart(PlanQuantity.Growth),
            Element("h4", _rows.Heading),
            _rows.Columns.Where(measures => measures.Count > 0).Select(Rows),
            Element("figcaption", Legend(), Paragraph("note", view.Terms.ProgressRowsNote))),
        ProgressTables.Of(progress, new() { Language = language }).SelectMany(TextTableSection.Draw));

    private XElement Chart(PlanQuantity quantity)
    {
        var chart = new ProgressYears(progress, view.Wording, quantity, Marks);
        return Picture(
            $"{chart.Heading}. {view.Terms.ProgressDescription}",
            ChartTop + ProgressYears.Height,
            chart.Draw(ProgressYears.Beside, ChartTop, Width - ProgressYears.Beside));
    }

    private XElement Rows(IReadOnlyList<MeasureProgress> measures) =>
        Picture(_rows.Heading, ProgressRows.RowHeight * measures.Count, _rows.Draw(measures, 0, 0, Width));

    private static XElement Picture(string name, double height, params object[] content) => SvgElements.Element(
        "svg",
        [
            .. Attributes(
                ("viewBox", string.Create(CultureInfo.InvariantCulture, $"{-Edge} 0 {Width + (2 * Edge)} {height}")),
                ("role", "img"),
                ("aria-label", name)),
            .. content,
        ]);

    private XElement Legend() => Element("ul", Attributes(("class", "signs")), Marks.Legend(progress, view.Wording).Select(item => Element(
        "li",
        SvgElements.Element(
            "svg",
            Attributes(("class", "sign"), ("viewBox", $"0 0 {ProgressMarks.SignSize} {ProgressMarks.SignSize}"), ("aria-hidden", "true")),
            item.Sign),
        Element("span", item.Name))));
}
