using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Texts;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace MkbPrioritisation.Excel.Tests;

/// <summary>A workbook of a catalogue, as another program reads it.</summary>
internal static class WrittenWorkbook
{
    public static byte[] Of(MeasureCatalogue catalogue, Language language = Language.English)
    {
        using var stream = new MemoryStream();
        MeasureWorkbook.Write(
            stream,
            catalogue,
            [.. catalogue.Collections.Select(collection => catalogue.Rank(collection.Id, catalogue.Schemes[0].Id))],
            new() { Language = language });
        return stream.ToArray();
    }

    public static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static Worksheet Sheet(this SpreadsheetDocument document, string name)
    {
        var workbook = document.WorkbookPart!;
        var id = workbook.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)workbook.GetPartById(id)).Worksheet!;
    }

    public static string? Text(this Worksheet sheet, string reference) =>
        sheet.Descendants<Cell>().Single(cell => cell.CellReference == reference).InlineString is { } text ? CellText.Decode(text.InnerText) : null;

    public static IEnumerable<string> Headings(this Worksheet sheet) =>
        sheet.Descendants<Row>().First().Descendants<Cell>().Select(cell => cell.InnerText);
}
