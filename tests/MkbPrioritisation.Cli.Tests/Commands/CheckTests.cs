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
        Assert.Contains($"{folder.Path}/test/a.yaml:4:9: error MKB301: \"cost\" has no band \"0-50-mnl\"; did you mean \"0-50-mln\"?", result.Error, StringComparison.Ordinal);
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
    public void Warnings_fail_the_strict_check_only()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: { en: A }\ncategory: c\nscores: {}\n"));

        Assert.Equal(0, Mkb.Run("check", folder.Path).ExitCode);
        Assert.Equal(1, Mkb.Run("check", folder.Path, "--strict").ExitCode);
    }
}
