using System.Text.Json;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>Several assessors on the command line.</summary>
public sealed class AssessorTests : IDisposable
{
    private readonly MeasuresFolder _folder = new(
        ("c/collection.yaml", "name: { en: Collection }\ncategories: { k: { en: K } }"),
        ("c/loan.yaml", Measure("Loan", "high")),
        ("c/voucher.yaml", Measure("Voucher", "medium")),
        ("c/assessments/anna.yaml", "name: { en: Anna }\nscores: { loan: { support: low }, voucher: { support: high } }"),
        ("c/assessments/bert.yaml", "scores: { loan: { support: high } }"));

    [Fact]
    public void By_one_assessor_alone_the_table_shows_the_common_rank_beside()
    {
        var result = Mkb.Run("rank", "--measures", _folder.Path, "--assessor", "bert", "--format", "markdown");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("| Rank | Among all | Measure |", result.Out, StringComparison.Ordinal);
        Assert.Contains("| ● 1 | ● 2 (1–2) | Loan", result.Out, StringComparison.Ordinal);
        Assert.Contains("as bert alone scores", result.Out, StringComparison.Ordinal);
        Assert.Contains(
            "zoals alleen Anna scoort", Mkb.Run("rank", "--measures", _folder.Path, "--assessor", "anna", "--language", "nl").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_by_one_assessor_has_that_one_alone()
    {
        using var json = JsonDocument.Parse(Mkb.Run("rank", "--measures", _folder.Path, "--assessor", "bert", "--format", "json").Out);

        var loan = json.RootElement.GetProperty("rankings")[0].GetProperty("measures")[0];
        Assert.Equal(("loan", 1), (loan.GetProperty("id").GetString(), loan.GetProperty("rank").GetInt32()));
        Assert.Equal("""{"bert":{"low":5,"high":5}}""", JsonSerializer.Serialize(loan.GetProperty("scores").GetProperty("support").GetProperty("assessors")));
    }

    [Fact]
    public void An_unknown_assessor_exits_with_2_and_names_the_nearest()
    {
        var result = Mkb.Run("rank", "--measures", _folder.Path, "--assessor", "ana");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("There is no assessor \"ana\"; did you mean \"anna\"?", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, Mkb.Run("rank", "--assessor", "anna").ExitCode);
    }

    [Fact]
    public void Robustness_says_how_assessors_are_drawn() => Assert.Contains(
        "each of them is equally likely to be right",
        string.Join(' ', Mkb.Run("robustness", "--measures", _folder.Path, "--samples", "100").Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        StringComparison.Ordinal);

    [Fact]
    public void Check_finds_what_is_wrong_in_an_assessment()
    {
        _folder.Write("c/assessments/anna.yaml", "scores:\n  loans: { support: low }\n");

        var result = Mkb.Run("check", _folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "assessments/anna.yaml:2:3: error MKB342: collection \"c\" has no measure \"loans\"; did you mean \"loan\"?",
            result.Out + result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_names_the_assessors_as_the_reason()
    {
        using var after = new MeasuresFolder();
        foreach (var file in Directory.GetFiles(_folder.Path, "*.yaml", SearchOption.AllDirectories))
            after.Write(Path.GetRelativePath(_folder.Path, file), File.ReadAllText(file));
        after.Write("c/assessments/bert.yaml", "scores: { loan: { support: low } }");

        var result = Mkb.Run("diff", _folder.Path, after.Path, "--collection", "c", "--format", "csv");

        Assert.Contains(",assessments,support,", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_leaves_assessments_alone()
    {
        var (table, assessment) = (Path.Combine(_folder.Path, "all.csv"), Path.Combine(_folder.Path, "c", "assessments", "anna.yaml"));
        var before = File.ReadAllText(assessment);
        File.WriteAllText(table, "id,name,category,support\nloan,Loan,k,low\n");

        Assert.Equal(0, Mkb.Run("import", table, "--measures", _folder.Path, "--collection", "c").ExitCode);

        Assert.Equal(before, File.ReadAllText(assessment));
    }

    public void Dispose() => _folder.Dispose();

    private static string Measure(string name, string support) =>
        $"name: {{ en: {name} }}\ncategory: k\nscores: {{ value-added: 1-2-bn, cost: 0-50-mln, timeliness: 1-2-years, feasibility: medium, support: " +
        $"{support}, introduction: 0-6-months }}\n";
}
