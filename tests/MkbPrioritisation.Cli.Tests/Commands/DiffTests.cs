using System.Text.Json;
using MkbPrioritisation.Tests.Approvals;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class DiffTests : IDisposable
{
    private readonly MeasuresFolder _before = MeasuresFolder.WithMeasures(
        ("steady", Measure("Steady", "100-400-mln")), ("slow", Measure("Slow", "0-100-mln")), ("gone", Measure("Gone", "over-2-bn")));

    private readonly MeasuresFolder _after = MeasuresFolder.WithMeasures(
        ("steady", Measure("Steady", "100-400-mln")), ("slow", Measure("Slow", "400-1000-mln..1-2-bn")), ("fresh", Measure("Fresh", "unknown")));

    [Theory]
    [InlineData("diff.txt", "--language", "en")]
    [InlineData("diff-dutch.txt", "--language", "nl")]
    [InlineData("diff.md", "--format", "markdown")]
    [InlineData("diff.json", "--format", "json")]
    public void Output_is_as_approved(string name, params string[] options)
    {
        _after.Write("other/collection.yaml", MeasuresFolder.Collection.Replace("Test", "Other", StringComparison.Ordinal));
        _after.Write("other/alone.yaml", Measure("Alone", "over-2-bn"));

        var result = Mkb.Run(["diff", _before.Path, _after.Path, .. options]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Approval.Verify(result.Out, name);
    }

    [Theory]
    [InlineData("table", "No measure's rank, scores or cell differ.")]
    [InlineData("markdown", "No measure's rank, scores or cell differ.")]
    [InlineData("json", "\"changes\": []")]
    public void Without_differences_it_says_so(string format, string words)
    {
        var result = Mkb.Run("diff", _before.Path, _before.Path, "--format", format);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(words, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_measures_of_a_collection_on_one_side_only_are_all_added_or_removed()
    {
        _after.Write("other/collection.yaml", MeasuresFolder.Collection);
        _after.Write("other/alone.yaml", Measure("Alone", "over-2-bn"));

        Assert.Equal(["alone added"], Reasons(_before, _after, "--collection", "other"));
        Assert.Equal(["alone removed"], Reasons(_after, _before, "--collection", "other"));
        Assert.Contains("alone added", Reasons(_before, _after, "--together"));
    }

    [Fact]
    public void Criteria_edited_under_the_measures_are_told_from_edited_scores()
    {
        var criteria = File.ReadAllText(Path.Combine(Repository.Measures, "criteria.yaml"));
        _after.Write("criteria.yaml", criteria
            .Replace("score: 5, id: 0-50-mln", "score: 4, id: 0-50-mln", StringComparison.Ordinal)
            .Replace("score: 4, id: 50-200-mln", "score: 5, id: 50-200-mln", StringComparison.Ordinal));

        Assert.Equal(["fresh added", "gone removed", "slow scores bands", "steady bands"], Reasons(_before, _after).Order(StringComparer.Ordinal));
        Assert.Contains("bands: Limited cost 5 → 4", Mkb.Run("diff", _before.Path, _after.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_side_is_ranked_by_its_own_scheme_of_the_name_asked_for()
    {
        const string scheme = "name: { en: S }\ndimensions: { net-impact: [cost], feasibility: [NAME] }\nshortlist: 1\n";
        _before.Write("schemes/mine.yaml", scheme.Replace("NAME", "support", StringComparison.Ordinal));
        _after.Write("schemes/mine.yaml", scheme.Replace("NAME", "feasibility", StringComparison.Ordinal));
        _after.Write("schemes/theirs.yaml", scheme.Replace("NAME", "feasibility", StringComparison.Ordinal));

        Assert.Contains("steady scheme", Reasons(_before, _after, "--scheme", "mine"));
        Assert.Equal(2, Mkb.Run("diff", _before.Path, _after.Path).ExitCode);
        Assert.Equal(2, Mkb.Run("diff", _before.Path, _after.Path, "--scheme", "theirs").ExitCode);
    }

    [Theory]
    [InlineData("en", "renamed: steady → stable")]
    [InlineData("nl", "hernoemd: steady → stable")]
    public void A_file_under_another_name_is_shown_as_renamed(string language, string words)
    {
        using var after = MeasuresFolder.WithMeasures(
            ("stable", Measure("Steady", "100-400-mln")), ("slow", Measure("Slow", "0-100-mln")), ("gone", Measure("Gone", "over-2-bn")));

        Assert.Equal(["stable renamed"], Reasons(_before, after));
        Assert.Contains(words, Mkb.Run("diff", _before.Path, after.Path, "--language", language).Out, StringComparison.Ordinal);
        Assert.Contains("\"formerId\": \"steady\"", Mkb.Run("diff", _before.Path, after.Path, "--format", "json").Out, StringComparison.Ordinal);
        Assert.EndsWith(
            ",renamed,,steady\n", Mkb.Run("diff", _before.Path, after.Path, "--format", "csv").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_either_folder_is_all_told_and_exits_with_1()
    {
        _before.Write("test/slow.yaml", "name: 1");
        _after.Write("test/slow.yaml", "name: [");

        var result = Mkb.Run("diff", _before.Path, _after.Path);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains($"{_before.Path}/test/slow.yaml:1:7: error MKB203", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{_after.Path}/test/slow.yaml:1:7: error MKB101", result.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    private static string Measure(string name, string valueAdded) => MeasuresFolder.Measure
        .Replace("A measure", name, StringComparison.Ordinal).Replace("value-added: 1-2-bn", $"value-added: {valueAdded}", StringComparison.Ordinal);

    private static List<string> Reasons(MeasuresFolder before, MeasuresFolder after, params string[] options)
    {
        using var json = JsonDocument.Parse(Mkb.Run(["diff", before.Path, after.Path, "--format", "json", .. options]).Out);
        return
        [
            .. from comparison in json.RootElement.GetProperty("comparisons").EnumerateArray()
               from change in comparison.GetProperty("changes").EnumerateArray()
               select string.Join(
                   ' ',
                   [change.GetProperty("id").GetString(), .. change.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString())]),
        ];
    }
}
