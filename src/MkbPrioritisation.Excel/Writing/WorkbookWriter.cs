using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetEntry = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace MkbPrioritisation.Excel.Writing;

/// <summary>Writes workbooks: the same sheets make the same bytes.</summary>
internal static class WorkbookWriter
{
    // The first time that an archive can hold: when it was written is nobody's business.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, IReadOnlyList<Sheets.Sheet> sheets, CancellationToken cancellation)
    {
        using var package = new MemoryStream();
        WritePackage(package, sheets, cancellation);
        package.Position = 0;
        using var timed = new ZipArchive(package, ZipArchiveMode.Read);
        using var archived = new MemoryStream();
        using (var archive = new ZipArchive(archived, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in timed.Entries)
            {
                cancellation.ThrowIfCancellationRequested();
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        archived.WriteTo(stream);
    }

    private static void WritePackage(Stream stream, IReadOnlyList<Sheets.Sheet> sheets, CancellationToken cancellation)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        var entries = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        foreach (var (index, sheet) in sheets.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            var part = workbook.AddNewPart<WorksheetPart>($"rId{index + 1}");
            new SheetWriter(sheet).Write(part, isFirst: index == 0);
            entries.AppendChild(new SheetEntry { Name = sheet.Name, SheetId = (uint)index + 1, Id = $"rId{index + 1}" });
        }

        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CellStyles.Sheet();
        workbook.Workbook = new(new BookViews(new WorkbookView()), entries);
    }
}
