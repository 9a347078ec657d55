using System.Xml.Linq;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>A table that the tool prints as well, with its title above and its note below.</summary>
internal static class TextTableSection
{
    public static IEnumerable<XElement> Draw(ITextTable table) => Draw(table, "h4");

    /// <summary>Draws the table under a heading of a level, such as <c>h3</c>.</summary>
    public static IEnumerable<XElement> Draw(ITextTable table, string level)
    {
        yield return Element(level, Attributes(("class", "block")), table.Title);
        foreach (var part in Content(table))
            yield return part;
    }

    /// <summary>Draws the table as a detail under its title, a heading of a level.</summary>
    public static XElement Fold(string name, ITextTable table, string level) => HtmlElements.Fold(name, Element(level, table.Title), Content(table));

    /// <summary>Draws the table and its note, where a heading says already what it is.</summary>
    public static IEnumerable<XElement> Content(ITextTable table)
    {
        // What names a row is the first column of words, as that before it may hold a rank.
        var name = Math.Max(0, table.Columns.ToList().FindIndex(column => !column.IsNumber));
        yield return Table(
            "sums",
            table.Title,
            table.Columns.Select(column => column.Heading.Length == 0 ? Element("td") : ColumnHeading(Look(column), column.Heading)),
            table.Rows.Select(row => Element("tr", row.Cells.Select((text, index) => index == name ? RowHeading(text) : Cell(table.Columns[index], text)))));
        if (table.Note.Length > 0)
            yield return Paragraph("note", table.Note);
    }

    private static XElement Cell(TableColumn column, string text) => Element(
        "td",
        Attributes(("class", Look(column)), ("data-label", column.Heading)),
        text.Length == 0 ? null : Element("span", text.Split('\n').SelectMany((line, index) => index == 0 ? new object[] { line } : [Element("br"), line])));

    private static string? Look(TableColumn column) => column.IsNumber ? "number" : null;
}
