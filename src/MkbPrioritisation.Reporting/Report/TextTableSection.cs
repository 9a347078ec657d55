using System.Xml.Linq;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>A table that the tool prints as well, with its title above and its note below.</summary>
internal static class TextTableSection
{
    public static IEnumerable<XElement> Draw(ITextTable table)
    {
        var (name, rest) = (table.Columns[0], table.Columns.Skip(1).ToList());
        yield return Element("h4", Attributes(("class", "block")), table.Title);
        yield return Table(
            "sums",
            table.Title,
            [
                name.Heading.Length == 0 ? Element("td") : ColumnHeading(null, name.Heading),
                .. rest.Select(column => ColumnHeading(Look(column), column.Heading)),
            ],
            table.Rows.Select(row => Element("tr", RowHeading(row.Cells[0]), rest.Zip(row.Cells.Skip(1), Cell))));
        if (table.Note.Length > 0)
            yield return Paragraph("note", table.Note);
    }

    private static XElement Cell(TableColumn column, string text) => Element(
        "td",
        Attributes(("class", Look(column)), ("data-label", column.Heading)),
        Element("span", text.Split('\n').SelectMany((line, index) => index == 0 ? new object[] { line } : [Element("br"), line])));

    private static string? Look(TableColumn column) => column.IsNumber ? "number" : null;
}
