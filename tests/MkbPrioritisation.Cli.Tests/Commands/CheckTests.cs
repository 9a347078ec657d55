using System.Text.Json;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class CheckTests
{
    private const string Misspelt = "name: { en: A }\ncategory: c\nscores:\n  cost: 0-50-mnl\n";

    [Fact]
    public void The_shipped_measures_pass_the_strict_check()
    {
        var result = Mkb.Run("check", Repository.Measures, "--strict");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Findings_are_printed_as_compilers_print_them()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", Misspelt));

        var result = Mkb.Run("check", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            $"{folder.Path}/test/a.yaml:4:9: error MKB301: \"cost\" has no band \"0-50-mnl\"; did you mean \"0-50-mln\"?",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_errors_are_red_and_warnings_yellow()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", Misspelt));

        var result = Mkb.RunOnTerminal("check", folder.Path);

        Assert.Contains(":4:9: \e[31merror MKB301\e[39m: \"cost\" has no band", result.Error, StringComparison.Ordinal);
        Assert.Contains(": \e[33mwarning MKB", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_an_array_of_findings_on_stdout()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", Misspelt));

        var result = Mkb.Run("check", folder.Path, "--format", "json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        using var json = JsonDocument.Parse(result.Out);
        var error = json.RootElement.EnumerateArray().Single(finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal($"{folder.Path}/test/a.yaml", error.GetProperty("file").GetString());
        Assert.Equal((4, 9, "MKB301"), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32(), error.GetProperty("code").GetString()));
        Assert.Equal(
            ["file", "line", "column", "severity", "code", "message"],
            error.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_measure_of_which_nothing_is_known_is_a_warning_unless_an_assessor_scores_it()
    {
        const string Unknown = "name: { en: B }\ncategory: c\nscores: { value-added: unknown, cost: unknown, timeliness: unknown, feasibility: unknown, " +
            "support: unknown, introduction: unknown }\n";
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure), ("b", Unknown));

        var strict = Mkb.Run("check", folder.Path, "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains(
            "/test/b.yaml:3:1: warning MKB426: every score is unknown, so the measure ranks by the middle of the scale; ",
            strict.Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "MKB426: elke score is onbekend, dus staat de maatregel op het midden van de schaal; ",
            Mkb.Run("check", folder.Path, "--language", "nl").Error,
            StringComparison.Ordinal);

        folder.Write("test/assessments/ann.yaml", "scores: { b: { support: unknown } }\n");
        Assert.Contains("MKB426", Mkb.Run("check", folder.Path).Error, StringComparison.Ordinal);
        folder.Write("test/assessments/ann.yaml", "scores: { b: { support: high } }\n");
        Assert.Equal((0, ""), (Mkb.Run("check", folder.Path, "--strict").ExitCode, Mkb.Run("check", folder.Path).Error));
    }

    [Fact]
    public void Measures_that_name_no_segments_are_named_before_the_summary()
    {
        using var folder = MeasuresFolder.WithMeasures(
            ("a", MeasuresFolder.Measure), ("b", MeasuresFolder.Measure.Replace("en: ", "en: B ", StringComparison.Ordinal) + "segments: [grow]\n"));

        Assert.Equal(
            "1 measure names no segments, so that no advice offers it: test/a\n2 measures in 1 collection: no findings\n", Mkb.Run("check", folder.Path).Out);
        Assert.StartsWith(
            "1 maatregel noemt geen segmenten, zodat geen advies die aanraadt: test/a\n",
            Mkb.Run("check", folder.Path, "--language", "nl").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_each_criterion_weighs_is_said_where_one_dimension_has_more_of_them()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", Misspelt.Replace("mnl", "mln", StringComparison.Ordinal)));
        Directory.CreateDirectory(Path.Combine(folder.Path, "schemes"));
        File.WriteAllText(
            Path.Combine(folder.Path, "schemes", "s.yaml"),
            "name: { en: S }\ndimensions: { net-impact: [value-added, cost], feasibility: [support] }\nshortlist: 1\n");

        Assert.Contains("a criterion of net impact weighs 1/4, one of feasibility 1/2.\n", Mkb.Run("check", folder.Path).Out, StringComparison.Ordinal);
        Assert.Contains(
            "een criterium van netto-impact weegt 1/4, een van uitvoerbaarheid 1/2.\n",
            Mkb.Run("check", folder.Path, "--language", "nl").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_and_summary_speak_Dutch_where_asked()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", Misspelt));

        var text = Mkb.Run("check", folder.Path, "--language", "nl");
        var json = Mkb.Run("check", folder.Path, "--language=nl", "--format", "json");

        Assert.Contains("a.yaml:4:9: error MKB301: \"cost\" heeft geen klasse \"0-50-mnl\"; bedoelt u \"0-50-mln\"?", text.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 fout, 5 waarschuwingen\n", text.Out, StringComparison.Ordinal);
        Assert.Contains("heeft geen klasse", json.Out, StringComparison.Ordinal);
        Assert.Contains("\"severity\": \"error\"", json.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "MKB301, error: an unknown band", "Wrong:", "Right:")]
    [InlineData("nl", "MKB301, fout: een onbekende klasse", "Fout:", "Goed:")]
    public void A_rule_is_explained_by_its_code_with_an_example(string language, params string[] parts)
    {
        var result = Mkb.Run("check", "--explain", "mkb301", "--language", language);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All([.. parts, "cost: 0-50-mnl", "cost: 0-50-mln"], part => Assert.Contains(part, result.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_that_no_rule_has_is_wrong_usage() => Assert.Equal(2, Mkb.Run("check", "--explain", "MKB999").ExitCode);

    [Fact]
    public void Not_more_than_a_thousand_findings_are_shown_and_the_last_line_says_how_many_more()
    {
        using var folder = MeasuresFolder.WithMeasures(
            [.. Enumerable.Range(0, 40).Select(number => ($"m{number}", $"name: {{ en: \"{number}{new string('\u0001', 101)}\" }}\n"))]);

        var result = Mkb.Run("check", folder.Path);

        Assert.Equal(1000, result.Error.TrimEnd('\n').Split('\n').Length);
        Assert.EndsWith("3121 more findings are not shown; correct those above and check again\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("3121 more findings", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_fail_the_strict_check_only()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: { en: A }\ncategory: c\nscores: {}\n"));

        Assert.Equal(0, Mkb.Run("check", folder.Path).ExitCode);
        Assert.Equal(1, Mkb.Run("check", folder.Path, "--strict").ExitCode);
    }
}
