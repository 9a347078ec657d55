using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Tests.Approvals;
using MkbPrioritisation.Texts;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace MkbPrioritisation.Excel.Tests.Content;

/// <summary>A whole workbook, cell by cell, as it was approved.</summary>
public sealed class WorkbookContentTests
{
    [Theory]
    [InlineData(Language.English, "workbook-en.txt")]
    [InlineData(Language.Dutch, "workbook-nl.txt")]
    public void All_cells_of_a_small_workbook(Language language, string name)
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(Catalogue(), language));

        Approval.Verify(string.Concat(Lines(document)), name);
    }

    private static MeasureCatalogue Catalogue()
    {
        var cost = MeasureCatalogue.BuiltIn.Criteria.Single(criterion => criterion.Id == "cost");
        var support = MeasureCatalogue.BuiltIn.Criteria.Single(criterion => criterion.Id == "support");
        return MeasureCatalogue.Create(
            [cost, support],
            [new ScoringScheme("own", new("Own", "Eigen"), ["cost"], ["support"], 1)],
            [new("region", new("Region", "Regio"), [new("money", new("Money", "Geld"))], [Loan(), Gift()])]);
    }

    private static Measure Loan() => new(
        "loan",
        new("Loan", "Lening"),
        "money",
        [
            new("cost", 5, Basis.Derived) { Estimate = new Estimate(40_000_000, 40_000_000, Unit.MoneyPerYear("EUR")) },
            new("support", 2, 4, Basis.Judgement) { Because = new("=Divided", "=Verdeeld") },
        ])
    { Owner = LocalizedText.Same("Anna"), Note = LocalizedText.Same("@home") };

    private static Measure Gift() => new("gift", new("Gift", "Gift"), "money", [new("cost", 1, Basis.Judgement)]);

    private static IEnumerable<string> Lines(SpreadsheetDocument document) =>
        from sheet in document.WorkbookPart!.Workbook!.Descendants<Sheet>()
        let rows = ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>()
        from line in rows.Select(row => $"{string.Join(" ; ", row.Elements<Cell>().Select(Shown))}\n").Prepend($"# {sheet.Name}\n").Append("\n")
        select line;

    // A number stands bare, a text as it is between its ends.
    private static string Shown(Cell cell) =>
        cell.InlineString is { } text ? $"|{text.InnerText.Replace("\n", "\\n", StringComparison.Ordinal)}|" : cell.InnerText;
}
