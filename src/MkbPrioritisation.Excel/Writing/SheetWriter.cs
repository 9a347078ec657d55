using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MkbPrioritisation.Excel.Sheets;

namespace MkbPrioritisation.Excel.Writing;

/// <summary>Writes a sheet row by row.</summary>
internal sealed class SheetWriter(Sheets.Sheet sheet)
{
    // Rows that are still to be filled in offer the same lists.
    private const int RowsToFill = 1000;

    private int LastRow => sheet.Rows.Count + 1;

    public void Write(WorksheetPart part, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(View(isFirst));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(sheet.Columns.Select(Width)));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. sheet.Columns.Select(column => (SheetCell)column.Heading)], _ => CellStyles.Heading);
        foreach (var (index, row) in sheet.Rows.Index())
            WriteRow(writer, index + 2, row.Cells, column => CellStyles.Of(sheet.Columns[column].Kind, row.IsHighlighted));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{CellReference.Of(LastRow, sheet.Columns.Count)}" });
        foreach (var (index, column) in sheet.Columns.Index())
        {
            if (column.IsScale && sheet.Rows.Count > 0)
                writer.WriteElement(Scale(index + 1));
        }

        if (sheet.Columns.Any(column => column.Choices is not null))
            writer.WriteElement(Choices());
        writer.WriteEndElement();
    }

    private static Column Width(SheetColumn column, int index) => new()
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = column.Width,
        CustomWidth = true,
        Style = CellStyles.Of(column.Kind, isHighlighted: false),
    };

    private static void WriteRow(OpenXmlWriter writer, int row, IReadOnlyList<SheetCell> cells, Func<int, uint> style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)row });
        foreach (var (index, cell) in cells.Index())
        {
            var written = new Cell { CellReference = CellReference.Of(row, index + 1), StyleIndex = style(index) };
            if (cell.Number is { } number)
            {
                written.CellValue = new(number.ToString("R", CultureInfo.InvariantCulture));
            }
            else if (!cell.IsEmpty)
            {
                // A text within the cell can be nothing but a text; only the element for formulas makes one.
                written.DataType = CellValues.InlineString;
                written.InlineString = new(new Text(CellText.Encode(cell.Text!)) { Space = SpaceProcessingModeValues.Preserve });
            }

            writer.WriteElement(written);
        }

        writer.WriteEndElement();
    }

    private SheetViews View(bool isFirst)
    {
        var corner = CellReference.Of(2, sheet.Frozen + 1);
        var pane = new Pane
        {
            HorizontalSplit = sheet.Frozen == 0 ? null : sheet.Frozen,
            VerticalSplit = 1,
            TopLeftCell = corner,
            ActivePane = sheet.Frozen == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
        return new(new SheetView(pane) { TabSelected = isFirst, WorkbookViewId = 0 });
    }

    private DataValidations Choices() => new(sheet.Columns.Index().Where(column => column.Item.Choices is not null).Select(column =>
        new DataValidation(new Formula1(column.Item.Choices!))
        {
            Type = DataValidationValues.List,
            // What is not in the list may be right as well, such as a range of bands.
            ShowErrorMessage = false,
            AllowBlank = true,
            SequenceOfReferences = new() { InnerText = $"{CellReference.Of(2, column.Index + 1)}:{CellReference.Of(LastRow + RowsToFill, column.Index + 1)}" },
        }));

    private ConditionalFormatting Scale(int column) => new(new ConditionalFormattingRule(new ColorScale(
        Limit(1),
        Limit(3),
        Limit(5),
        new Color { Rgb = "FFF6D5CF" },
        new Color { Rgb = "FFFFF6D6" },
        new Color { Rgb = "FFCFE8D5" }))
    {
        Type = ConditionalFormatValues.ColorScale,
        Priority = column,
    })
    {
        SequenceOfReferences = new() { InnerText = $"{CellReference.Of(2, column)}:{CellReference.Of(LastRow, column)}" },
    };

    private static ConditionalFormatValueObject Limit(int value) =>
        new() { Type = ConditionalFormatValueObjectValues.Number, Val = value.ToString(CultureInfo.InvariantCulture) };
}
