using System.Text.Json;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class RankTests
{
    [Fact]
    public void The_table_fits_a_hundred_columns()
    {
        var result = Mkb.Run("rank");

        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void A_narrow_terminal_gets_a_narrow_table()
    {
        var result = Mkb.RunWith(width: 72, hasColour: false, "rank");

        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 72, line));
    }

    [Fact]
    public void Colour_is_used_on_a_terminal_only()
    {
        Assert.DoesNotContain('\e', Mkb.Run("rank").Out);
        Assert.Contains("\e[", Mkb.RunWith(width: 100, hasColour: true, "rank").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Top_shows_the_best_ranks_and_never_cuts_a_tie()
    {
        using var json = JsonDocument.Parse(Mkb.Run("rank", "--top", "3", "--collection", "recovery-plan-2020", "--format", "json").Out);

        var ranks = json.RootElement.GetProperty("rankings")[0].GetProperty("measures").EnumerateArray()
            .Select(measure => measure.GetProperty("rank").GetInt32());
        Assert.Equal([1, 2, 2], ranks);
    }

    [Fact]
    public void Collections_are_ranked_each_on_their_own_unless_together()
    {
        using var folder = new MeasuresFolder(
            ("one/collection.yaml", MeasuresFolder.Collection), ("one/a.yaml", MeasuresFolder.Measure),
            ("two/collection.yaml", MeasuresFolder.Collection), ("two/a.yaml", MeasuresFolder.Measure));

        Assert.Equal([["one"], ["two"]], Collections("rank", "--measures", folder.Path));
        Assert.Equal([["one", "two"]], Collections("rank", "--measures", folder.Path, "--together"));
        Assert.Equal([["two"]], Collections("rank", "--measures", folder.Path, "--collection", "two"));
        Assert.Equal([["two"], ["one"]], Collections("rank", "--measures", folder.Path, "--collection", "two", "--collection", "one"));
    }

    [Fact]
    public void Names_and_headings_come_in_Dutch_when_asked()
    {
        var result = Mkb.Run("rank", "--language", "nl");

        Assert.Contains("Maatregel", result.Out, StringComparison.Ordinal);
        Assert.Contains("Gericht verlichten van schulden mkb", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_writes_the_result_to_a_file_and_nothing_to_the_terminal()
    {
        using var folder = new MeasuresFolder();
        var path = Path.Combine(folder.Path, "ranking.json");

        var result = Mkb.Run("rank", "--format", "json", "--output", path);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Out, result.Error));
        Assert.Equal(Mkb.Run("rank", "--format", "json").Out, File.ReadAllText(path));
    }

    [Fact]
    public void Warnings_go_to_stderr_and_do_not_disturb_the_result()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: { en: A }\ncategory: c\nscores: { cost: unknown }\n"));

        var result = Mkb.Run("rank", "--measures", folder.Path, "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning MKB401", result.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(result.Out);
    }

    private static List<List<string>> Collections(params string[] arguments)
    {
        using var json = JsonDocument.Parse(Mkb.Run([.. arguments, "--format", "json"]).Out);
        return
        [
            .. json.RootElement.GetProperty("rankings").EnumerateArray().Select(ranking =>
                ranking.GetProperty("collections").EnumerateArray().Select(id => id.GetString()!).ToList()),
        ];
    }

    [Fact]
    public void For_a_Dutch_Excel_CSV_has_its_mark_separators_decimal_commas_and_words()
    {
        var csv = Mkb.Run("rank", "--collection", "recovery-plan-2020", "--top", "2", "--format", "csv", "--dialect", "excel-nl");

        Assert.Equal(0, csv.ExitCode);
        Assert.StartsWith(
            "\uFEFFCollectie;Rang;Beste rang;Slechtste rang;Op de shortlist;Id;Maatregel;Categorie;Netto-impact;Netto-impact: laagste;",
            csv.Out,
            StringComparison.Ordinal);
        Assert.Contains("\r\nHerstel- en groeiplan mkb;1;1;1;ja;innovation-application-scheme;", csv.Out, StringComparison.Ordinal);
        Assert.Contains(";4,666666666666667;", csv.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_semicolons_or_a_formula_stays_one_cell_and_a_text_in_a_Dutch_Excel()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure.Replace("A measure", "\"=1+1;=2+2\"", StringComparison.Ordinal)));

        var csv = Mkb.Run("rank", "--measures", folder.Path, "--format", "csv", "--dialect", "excel-nl");

        Assert.Contains(";\"'=1+1;'=2+2\";", csv.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dialect_without_CSV_is_wrong_usage() => Assert.Equal(2, Mkb.Run("rank", "--dialect", "excel-nl").ExitCode);
}
