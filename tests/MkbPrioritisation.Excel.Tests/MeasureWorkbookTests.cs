using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Tests;

/// <summary>What an analyst finds in the workbook.</summary>
public sealed class MeasureWorkbookTests
{
    private const string Hostile = "=HYPERLINK(\"http://evil\",\"x\")";

    private static readonly MeasureCatalogue BuiltIn = MeasureCatalogue.BuiltIn;

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Dutch)]
    public void The_workbook_is_valid_by_the_rules_of_its_format(Language language)
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(BuiltIn, language));

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_same_measures_make_the_same_bytes()
    {
        var first = WrittenWorkbook.Of(BuiltIn);
        Thread.Sleep(2100);

        Assert.Equal(first, WrittenWorkbook.Of(BuiltIn));
    }

    [Fact]
    public void A_measure_is_a_row_with_its_bands_estimates_and_reasons()
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(BuiltIn));
        var sheet = document.Sheet("Measures");

        Assert.Equal(
            [
                "Collection",
                "Id",
                "Name (nl)",
                "Name (en)",
                "Summary (nl)",
                "Summary (en)",
                "Category",
                "Contribution to value added",
                "Contribution to value added: score",
                "Contribution to value added: estimate",
            ],
            sheet.Headings().Take(10));
        Assert.Equal(1 + BuiltIn.Collections.Sum(collection => collection.Measures.Count), sheet.Descendants<Row>().Count());
        Assert.Equal(
            ["eu-sme-strategy-2020", "recovery-plan-2020"],
            sheet.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().First().InnerText).Distinct().Order());
    }

    [Fact]
    public void Bands_and_categories_are_chosen_from_lists()
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(BuiltIn));
        var lists = document.Sheet("Measures").Descendants<DataValidation>().Select(list => list.Formula1!.Text).ToList();

        Assert.Equal(1 + (2 * BuiltIn.Criteria.Count), lists.Count);
        Assert.Contains("'Criteria'!$E$2:$E$7", lists);
        var criteria = document.Sheet("Criteria");
        Assert.Equal("over-2-bn", criteria.Text("E2"));
        Assert.Equal("unknown", criteria.Text("E7"));
    }

    [Fact]
    public void Results_are_numbers_to_reckon_with()
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(BuiltIn));
        var first = document.Sheet("Ranking").Descendants<Row>().Skip(1).First().Elements<Cell>().ToList();

        Assert.All(first.Skip(1).Take(3).Concat(first.Skip(8).Take(9)), cell =>
        {
            Assert.Null(cell.DataType);
            Assert.True(double.TryParse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture, out _));
        });
    }

    [Fact]
    public void Chances_are_those_of_robustness_as_numbers_shown_as_percentages()
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(BuiltIn));
        var sheet = document.Sheet("Chances");
        var rows = sheet.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().ToList()).ToList();
        var found = new[] { "recovery-plan-2020", "eu-sme-strategy-2020" }
            .SelectMany(collection => BuiltIn.Rank(collection, BuiltIn.Schemes[0].Id).Robustness(new() { Samples = 1 }).Probabilities)
                .ToDictionary(item => item.Measure.Measure.Id);

        Assert.Equal(53, rows.Count);
        Assert.Equal(["Chance of rank 1", "Chance of rank 33", "Scheme"], new[] { 9, 41, 42 }.Select(column => sheet.Headings().ElementAt(column)));
        Assert.All(rows, row =>
        {
            var item = found[row[3].InnerText];
            Assert.Equal((item.Shortlist, item.MostLikelyRank), (Number(row[5]), Number(row[6])));
            Assert.Equal(item.RanksWithin(0.9), ((int)Number(row[7]), (int)Number(row[8])));
            Assert.Equal(Enumerable.Range(1, item.Ranks.Measures).Select(item.Ranks.Of), row.Skip(9).Take(item.Ranks.Measures).Select(Number));
            Assert.Equal(1, row.Skip(9).Take(item.Ranks.Measures).Sum(Number), 1e-9);
            Assert.Equal(10u, Format(document, row[5]));
            Assert.Equal(10u, Format(document, row[9]));
        });
    }

    [Fact]
    public void Of_many_measures_the_likeliest_ranks_are_given_and_of_very_many_none()
    {
        using var many = WrittenWorkbook.Open(WrittenWorkbook.Of(Many(61)));
        using var more = WrittenWorkbook.Open(WrittenWorkbook.Of(Many(1_001), Language.Dutch));

        var headings = many.Sheet("Chances").Headings().ToList();
        Assert.Equal(["Likely rank 1", "Likely rank 1: chance", "Likely rank 2"], headings.Skip(9).Take(3));
        Assert.Equal(61, many.Sheet("Chances").Descendants<Row>().Count() - 1);
        Assert.Equal(
            ("c", "weggelaten: 1.001 maatregelen, en kansen zijn er voor ten hoogste 1.000; mkb robustness geeft ze"),
            (more.Sheet("Kansen").Text("A2"), more.Sheet("Kansen").Text("C2")));
        Assert.Equal(2, more.Sheet("Kansen").Descendants<Row>().Count());
    }

    [Fact]
    public void The_heading_stays_in_sight()
    {
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(BuiltIn));

        Assert.All(
            ["Measures", "Criteria", "Categories", "Ranking", "Chances"],
            name =>
                Assert.Equal(
                    (1, PaneStateValues.Frozen),
                    (document.Sheet(name).Descendants<Pane>().Single().VerticalSplit!.Value, document.Sheet(name).Descendants<Pane>().Single().State!.Value)));
    }

    [Fact]
    public void Text_from_files_is_never_a_formula()
    {
        var catalogue = MeasureCatalogue.Load(
        [
            new("c/collection.yaml", "name: { en: C }\ncategories: { k: { en: K } }\n"),
            new("c/m.yaml", $"name: {{ en: '{Hostile}' }}\nsummary: {{ en: '{Hostile}' }}\ncategory: k\nscores: {{ cost: 0-50-mln }}\nnote: '{Hostile}'\n"),
        ]);
        using var document = WrittenWorkbook.Open(WrittenWorkbook.Of(catalogue));

        Assert.All(document.WorkbookPart!.WorksheetParts, part => Assert.Empty(part.Worksheet!.Descendants<CellFormula>()));
        Assert.Equal(Hostile, document.Sheet("Measures").Text("D2"));
    }

    private static double Number(Cell cell)
    {
        Assert.Null(cell.DataType);
        return double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static uint Format(DocumentFormat.OpenXml.Packaging.SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;

    private static MeasureCatalogue Many(int count) => MeasureCatalogue.Load(
    [
        new("c/collection.yaml", "name: { en: C }\ncategories: { k: { en: K } }\n"),
        .. Enumerable.Range(0, count).Select(number => new MeasureFile(
            $"c/m{number}.yaml",
            $"name: {{ en: M{number} }}\ncategory: k\nscores: {{ cost: {{ score: {1 + (number % 5)} }}, value-added: {{ score: {1 + (number % 3)} }}, " +
            $"support: high }}\n")),
    ]);
}
