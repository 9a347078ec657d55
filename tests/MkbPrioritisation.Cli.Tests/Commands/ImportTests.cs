namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>A table into measure files.</summary>
public sealed class ImportTests
{
    [Fact]
    public void What_was_exported_can_be_read_into_an_empty_folder()
    {
        using var folder = new MeasuresFolder();
        var file = Path.Combine(folder.Path, "measures.xlsx");
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        Mkb.Run("export", file);

        var result = Mkb.Run("import", file, "--measures", empty, "--collection", "recovery-plan-2020");

        Assert.Equal((0, "20 new, 0 changed, 0 as before.\n", ""), (result.ExitCode, result.Out, result.Error));
        Assert.Equal(
            Mkb.Run("rank", "--collection", "recovery-plan-2020", "--format", "csv").Out,
            Mkb.Run("rank", "--measures", empty, "--collection", "recovery-plan-2020", "--format", "csv").Out);
    }

    [Fact]
    public void A_dry_run_shows_what_would_change_in_the_ranking_and_writes_nothing()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("table.csv", "id;cost\na;over-1-bn\n");
        string[] import = ["import", Path.Combine(folder.Path, "table.csv"), "--measures", folder.Path, "--collection", "test"];

        var dry = Mkb.Run([.. import, "--dry-run"]);
        Assert.Equal(0, dry.ExitCode);
        Assert.StartsWith("0 new, 1 changed, 0 as before; nothing was written.\n", dry.Out, StringComparison.Ordinal);
        Assert.Contains("5 → 1", dry.Out, StringComparison.Ordinal);
        Assert.Contains("cost: 0-50-mln", File.ReadAllText(Path.Combine(folder.Path, "test", "a.yaml")), StringComparison.Ordinal);

        Assert.Equal("0 nieuw, 1 gewijzigd, 0 gelijk gebleven.\n", Mkb.Run([.. import, "--language", "nl"]).Out);
        Assert.Contains("cost: over-1-bn", File.ReadAllText(Path.Combine(folder.Path, "test", "a.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_cell_ends_in_1_and_leaves_everything_as_it_was()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("table.csv", "id;cost\na;cheap\n");

        var result = Mkb.Run("import", Path.Combine(folder.Path, "table.csv"), "--measures", folder.Path, "--collection", "test");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("table.csv:2:3: error MKB301", result.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", result.Error, StringComparison.Ordinal);
        Assert.Equal(MeasuresFolder.Measure, File.ReadAllText(Path.Combine(folder.Path, "test", "a.yaml")));
    }

    [Theory]
    [InlineData("none.csv", "test", "There is no file")]
    [InlineData("table.ods", "test", "ends in .xlsx or .csv")]
    [InlineData("table.csv", "My Test", "is not an id")]
    public void What_cannot_be_read_in_is_wrong_usage(string file, string collection, string says)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("table.ods", "");
        folder.Write("table.csv", "id\na\n");

        var result = Mkb.Run("import", Path.Combine(folder.Path, file), "--measures", folder.Path, "--collection", collection);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_invalid_already_is_told_before_anything_is_read_in()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: nonsense\n"));
        folder.Write("table.csv", "id\na\n");

        var result = Mkb.Run("import", Path.Combine(folder.Path, "table.csv"), "--measures", folder.Path, "--collection", "test");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.yaml:1:7: error", result.Error, StringComparison.Ordinal);
    }
}
