using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Reading;

/// <summary>Reads the sheets of measures, of categories and of files from a workbook that anybody may have made.</summary>
internal static class WorkbookReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = TableGrid.MostBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static MeasureTable Read(Stream stream, string name)
    {
        var findings = new DiagnosticBag(name);
        var (measures, categories, files) = Open(stream, findings);
        return new(name, measures, categories, findings.Kept) { Files = TableFiles.Of(files) };
    }

    private static (TableGrid Measures, TableGrid Categories, TableGrid Files) Open(Stream stream, DiagnosticBag findings)
    {
        try
        {
            if (BoundedPackage.Read(stream) is not { } bytes)
                return Refused(findings, TableRules.IsTooLarge);
            using var document = SpreadsheetDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = TableGrid.MostBytes });
            return document.WorkbookPart is { } workbook ? Read(workbook, findings) : Refused(findings, TableRules.IsNoWorkbook);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or UnauthorizedAccessException))
        {
            // What the packaging and its readers throw at a damaged file is any exception there is.
            return Refused(findings, TableRules.IsNoWorkbook);
        }
    }

    private static (TableGrid, TableGrid, TableGrid) Refused(DiagnosticBag findings, Finding finding)
    {
        findings.Report(finding);
        return (TableGrid.Empty, TableGrid.Empty, TableGrid.Empty);
    }

    private static (TableGrid, TableGrid, TableGrid) Read(WorkbookPart workbook, DiagnosticBag findings)
    {
        var sheets = Sheets(workbook);
        var texts = workbook.SharedStringTablePart is { } shared ? Read(shared, SheetXml.SharedTexts) : [];
        var measures = Find(sheets, words => words.Measures) ?? sheets.FirstOrDefault();
        if (measures.Name is null)
            return Refused(findings, TableRules.HasNoRows);
        return (Grid(measures), Beside(words => words.Categories), Beside(words => words.Files));

        TableGrid Beside(Func<SheetWords, string> word) => Find(sheets, word) is { } sheet && sheet != measures ? Grid(sheet) : TableGrid.Empty;

        TableGrid Grid((string Name, string Id) sheet)
        {
            if (workbook.GetPartById(sheet.Id) is not WorksheetPart part || Read(part, reader => SheetXml.Rows(reader, texts)) is not { } rows)
            {
                findings.Report(TableRules.IsTooLarge);
                return TableGrid.Empty;
            }

            return new(rows) { NameOf = position => $"{sheet.Name}!{CellReference.Of(position.Line, position.Column)}" };
        }
    }

    private static (string Name, string Id)? Find(List<(string Name, string Id)> sheets, Func<SheetWords, string> word)
    {
        string[] names = [.. Languages.All.Select(language => word(SheetWords.In(language)))];
        var index = sheets.FindIndex(sheet => names.Contains(sheet.Name.Trim(), StringComparer.OrdinalIgnoreCase));
        return index < 0 ? null : sheets[index];
    }

    private static List<(string Name, string Id)> Sheets(WorkbookPart workbook) => Read(workbook, reader =>
    {
        var sheets = new List<(string, string)>();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" }
                && SheetXml.Attribute(reader, "name") is { } name && SheetXml.Attribute(reader, "id") is { } id)
                sheets.Add((name, id));
        }

        return sheets;
    });

    private static T Read<T>(OpenXmlPart part, Func<XmlReader, T> read)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, Settings);
        return read(reader);
    }
}
