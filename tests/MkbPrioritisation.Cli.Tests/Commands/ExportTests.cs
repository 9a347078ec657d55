using System.IO.Compression;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>Measures, criteria and ranking as a workbook.</summary>
public sealed class ExportTests
{
    [Fact]
    public void Export_writes_a_workbook_with_measures_criteria_ranking_and_chances()
    {
        using var folder = new MeasuresFolder();
        var file = Path.Combine(folder.Path, "measures.xlsx");

        Assert.Equal(new(0, "", ""), Mkb.Run("export", file, "--collection", "recovery-plan-2020"));

        Assert.Equal(["Measures", "Criteria", "Categories", "Ranking", "Chances", "Files"], SheetsOf(file));
    }

    [Fact]
    public void Headings_follow_the_language()
    {
        using var folder = new MeasuresFolder();
        var file = Path.Combine(folder.Path, "measures.xlsx");

        Assert.Equal(0, Mkb.Run("export", file, "--language", "nl").ExitCode);

        Assert.Equal(["Maatregelen", "Criteria", "Categorieën", "Rangschikking", "Kansen", "Bestanden"], SheetsOf(file));
    }

    [Fact]
    public void The_same_measures_make_the_same_file()
    {
        using var folder = new MeasuresFolder();
        var (first, second) = (Path.Combine(folder.Path, "a.xlsx"), Path.Combine(folder.Path, "b.xlsx"));

        Assert.Equal(0, Mkb.Run("export", first).ExitCode);
        Assert.Equal(0, Mkb.Run("export", second).ExitCode);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Theory]
    [InlineData("measures.csv")]
    [InlineData("measures")]
    public void A_file_that_is_no_workbook_by_its_name_is_wrong_usage(string file)
    {
        var result = Mkb.Run("export", Path.Combine(Path.GetTempPath(), file));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("ends in .xlsx", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_can_be_a_workbook_by_the_name_of_its_file()
    {
        using var folder = new MeasuresFolder();
        var file = Path.Combine(folder.Path, "ranking.xlsx");

        Assert.Equal(0, Mkb.Run("rank", "--output", file, "--top", "3").ExitCode);

        Assert.Equal(["Ranking"], SheetsOf(file));
    }

    [Fact]
    public void A_workbook_on_a_terminal_is_wrong_usage()
    {
        var result = Mkb.Run("rank", "--format", "xlsx");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains("--output", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_goes_into_a_pipe_as_it_is()
    {
        using var folder = new MeasuresFolder();
        var file = Path.Combine(folder.Path, "ranking.xlsx");
        Mkb.Run("rank", "--output", file);
        using var bytes = new MemoryStream();

        Assert.Equal(
            0, CommandLineApp.Run(["rank", "--format", "xlsx"], new(TextWriter.Null, TextWriter.Null, null, false, IsErrorTerminal: false) { Bytes = bytes }));

        Assert.Equal(File.ReadAllBytes(file), bytes.ToArray());
    }

    private static IEnumerable<string> SheetsOf(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var workbook = archive.GetEntry("xl/workbook.xml")!.Open();
        return [.. System.Xml.Linq.XDocument.Load(workbook).Descendants().Where(element => element.Name.LocalName == "sheet")
            .Select(sheet => sheet.Attribute("name")!.Value)];
    }
}
