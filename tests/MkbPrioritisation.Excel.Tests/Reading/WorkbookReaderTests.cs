using System.IO.Compression;
using System.Text;
using MkbPrioritisation.Importing;

namespace MkbPrioritisation.Excel.Tests.Reading;

/// <summary>Workbooks that others made, by mistake or to do harm.</summary>
public sealed class WorkbookReaderTests
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static readonly byte[] Good = WrittenWorkbook.Of(MeasureCatalogue.BuiltIn);

    [Fact]
    public void A_wrong_cell_is_named_by_its_sheet_and_reference()
    {
        var import = Import(Replaced("xl/worksheets/sheet1.xml", xml => xml.Replace("over-2-bn", "over-3-bn", StringComparison.Ordinal)));

        Assert.Contains(
            import.Diagnostics,
            finding => finding.ToString().StartsWith("t.xlsx:Measures!H", StringComparison.Ordinal) && finding.Code == "MKB301");
    }

    [Fact]
    public void A_cell_that_holds_an_error_is_named()
    {
        var import = Import(
            Sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>id</v></c><c r=\"B1\" t=\"str\"><v>note</v></c></row><row r=\"7\"><c r=\"A7\" " +
                "t=\"str\"><v>targeted-debt-relief</v></c><c r=\"B7\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c></row>"));

        Assert.Equal("t.xlsx:Any!B7: error MKB606: the cell holds the error \"#DIV/0!\"; type the value itself", Assert.Single(import.Diagnostics).ToString());
    }

    [Fact]
    public void Shared_texts_in_runs_and_without_references_are_read()
    {
        var table = MeasureWorkbook.Read(new MemoryStream(Sheet(
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row/><row><c " +
            "t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>not</t></rPh><r><t>-b</t></r></is></c><c><v>3.5</v></c></row>",
            "<si><t>id</t></si><si><r><t>no</t></r><r><t>te</t></r></si>")), "t.xlsx");

        Assert.Equal([["id", "note"], ["a-b", "3.5"]], table.Measures.Rows.Select(row => row.Values.Select(cell => cell.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("<html>")]
    public void What_is_no_workbook_is_refused(string text) =>
        Assert.Equal("MKB601", Assert.Single(Import(Encoding.UTF8.GetBytes(text)).Diagnostics).Code);

    [Fact]
    public void A_damaged_workbook_is_refused_or_read_and_never_ends_the_run()
    {
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var bytes = (byte[])Good.Clone();
            for (var change = 0; change < 8; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            _ = MeasureWorkbook.Read(new MemoryStream(round % 3 == 0 ? bytes[..random.Next(bytes.Length)] : bytes), "t.xlsx");
        }
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_refused_soon()
    {
        var bomb = Replaced(
            "xl/worksheets/sheet1.xml",
            xml => xml.Replace("<x:sheetData>", "<x:sheetData>" + new string(' ', TableGrid.MostBytes), StringComparison.Ordinal));

        Assert.True(bomb.Length < 1_000_000);
        Assert.Contains("too large", Assert.Single(Import(bomb).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_rows_are_refused() => Assert.Contains(
        "100,000 rows",
        Assert.Single(Import(Sheet(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", TableGrid.MostRows + 1)))).Diagnostics).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Too_many_columns_are_refused() => Assert.Contains(
        "1,000 columns", Assert.Single(Import(Sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_and_entities_do_no_harm()
    {
        _ = Import(Sheet(string.Concat(Enumerable.Repeat("<row>", 200_000))));
        _ = Import(Sheet($"<row><c t=\"inlineStr\">{string.Concat(Enumerable.Repeat("<is>", 200_000))}</c></row>"));
        Assert.Equal(
            "MKB601",
            Assert.Single(
                Import(Replaced("xl/worksheets/sheet1.xml", xml => "<!DOCTYPE x [<!ENTITY a \"b\">]>" + xml[xml.IndexOf("<x:", StringComparison.Ordinal)..]))
                    .Diagnostics).Code);
    }

    private static MeasureImport Import(byte[] workbook)
    {
        using var folder = new MeasuresFolderOnDisk();
        MeasuresFolder.Save(MeasureCatalogue.BuiltIn, Path.Combine(folder.Path, "m"));
        return MeasureImport.Of(MeasureWorkbook.Read(new MemoryStream(workbook), "t.xlsx"), Path.Combine(folder.Path, "m"), "recovery-plan-2020");
    }

    private static byte[] Sheet(string rows, string? shared = null)
    {
        var good = Replaced("xl/worksheets/sheet1.xml", _ => $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");
        var workbook = Replaced(
            "xl/workbook.xml",
            _ =>
                $"<workbook {Main}><sheets><sheet name=\"Any\" sheetId=\"1\" r:id=\"rId1\" " +
                $"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets></workbook>",
            good);
        if (shared is null)
            return workbook;
        // The part of styles lends its place to the shared texts.
        workbook = Replaced("xl/styles.xml", _ => $"<sst {Main}>{shared}</sst>", workbook);
        workbook = Replaced(
            "[Content_Types].xml",
            xml => xml.Replace("spreadsheetml.styles+xml", "spreadsheetml.sharedStrings+xml", StringComparison.Ordinal),
            workbook);
        return Replaced(
            "xl/_rels/workbook.xml.rels",
            xml => xml.Replace("relationships/styles", "relationships/sharedStrings", StringComparison.Ordinal),
            workbook);
    }

    private static byte[] Replaced(string part, Func<string, string> change, byte[]? workbook = null)
    {
        var stream = new MemoryStream();
        stream.Write(workbook ?? Good);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(archive.GetEntry(part)!.Open()))
                xml = reader.ReadToEnd();
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(change(xml));
        }

        return stream.ToArray();
    }
}
