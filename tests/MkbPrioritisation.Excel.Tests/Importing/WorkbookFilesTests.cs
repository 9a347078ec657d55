using MkbPrioritisation.Criteria;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Tests.Importing;

/// <summary>The files that a workbook brings along, beside what its rows say.</summary>
public sealed class WorkbookFilesTests
{
    private static readonly Criterion Reach = new(
        "reach", LocalizedText.Same("Reach"), unit: null, [.. Enumerable.Range(1, 5).Select(score => new Band(score, $"step-{score}"))]);

    private static readonly ScoringScheme Scheme = new("own", LocalizedText.Same("Own"), ["reach"], ["reach"], 1);

    private static readonly Measure Loan = new("loan", LocalizedText.Same("Loan"), "money", [new("reach", 4, Basis.Judgement)])
    {
        Labels = new Dictionary<string, string> { ["plan"] = "1" },
    };

    private static readonly Measure Gift = new("gift", LocalizedText.Same("Gift"), "money", [new("reach", 2, Basis.Judgement)]);

    private static readonly MeasureCollection Region = new("region", LocalizedText.Same("Region"), [new("money", LocalizedText.Same("Money"))], [Loan, Gift])
    {
        Caution = LocalizedText.Same("Only a first look."),
        Assessments = [new("anna", [new("loan", [new("reach", 5, Basis.Judgement)])])],
    };

    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.Create([Reach], [Scheme], [Region]);

    [Fact]
    public void An_empty_folder_gets_the_criteria_and_all_that_no_row_can_say()
    {
        using var folder = new MeasuresFolderOnDisk();
        folder.Import(Table(Catalogue), "region").Apply();

        var read = MeasureCatalogue.Load(folder.Path);
        Assert.Equal(Region, read.GetCollection("region"));
        Assert.Equal(Reach, Assert.Single(read.Criteria));
    }

    [Fact]
    public void What_a_cell_says_goes_before_the_file_that_came_with_it()
    {
        var owned = new MeasureCollection("region", Region.Name, Region.Categories, [Loan with { Owner = LocalizedText.Same("Anna") }, Gift]);
        var other = Table(MeasureCatalogue.Create([Reach], [Scheme], [owned])).Measures;
        using var folder = new MeasuresFolderOnDisk();
        folder.Import(new(Table(Catalogue).Name, other, TableGrid.Empty, []) { Files = Table(Catalogue).Files }, "region").Apply();

        var read = MeasureCatalogue.Load(folder.Path).GetCollection("region").Measures.Single(measure => measure.Id == "loan");
        Assert.Equal("Anna", read.Owner!.ToString());
        Assert.Equal("1", read.Labels["plan"]);
    }

    [Fact]
    public void A_measure_whose_row_was_deleted_stays_out()
    {
        var table = Table(Catalogue);
        var rows = table.Measures with { Rows = [.. table.Measures.Rows.Where(row => !row.Values.Any(cell => cell.Text == "gift"))] };
        using var folder = new MeasuresFolderOnDisk();
        folder.Import(new(table.Name, rows, TableGrid.Empty, []) { Files = table.Files }, "region").Apply();

        Assert.Equal(["loan"], MeasureCatalogue.Load(folder.Path).GetCollection("region").Measures.Select(measure => measure.Id));
    }

    [Fact]
    public void Files_that_do_not_fit_the_folders_own_criteria_are_named_and_left_out()
    {
        using var folder = new MeasuresFolderOnDisk(
            ("criteria.yaml", "criteria:\n  reach:\n    name: { en: Reach }\n    bands:\n      - { score: 5, id: a }\n      - { score: 4, id: step-4 }\n"
                + "      - { score: 3, id: c }\n      - { score: 2, id: step-2 }\n      - { score: 1, id: e }\n"),
            ("schemes/own.yaml", "name: { en: Own }\ndimensions: { net-impact: [reach], feasibility: [reach] }\nshortlist: 1\n"));

        var import = folder.Import(Table(Catalogue), "region");

        var warning = Assert.Single(import.Diagnostics);
        Assert.Equal("MKB441", warning.Code);
        Assert.Contains("region/assessments/anna.yaml: \"reach\" has no band \"step-5\"", warning.Message, StringComparison.Ordinal);
        Assert.Equal(["gift", "loan"], import.Added);
        Assert.Empty(import.After!.GetCollection("region").Assessments);
    }

    [Fact]
    public void A_folder_that_has_the_collection_keeps_its_files()
    {
        using var folder = new MeasuresFolderOnDisk();
        folder.Import(Table(Catalogue), "region").Apply();
        File.AppendAllText(Path.Combine(folder.Path, "region", "loan.yaml"), "note: Ours\n");

        var import = folder.Import(Table(Catalogue), "region");

        Assert.Equal(["loan"], import.Changed);
        Assert.Equal(["gift"], import.Unchanged);
    }

    private static MeasureTable Table(MeasureCatalogue catalogue) => MeasureWorkbook.Read(new MemoryStream(WrittenWorkbook.Of(catalogue)), "t.xlsx");
}
