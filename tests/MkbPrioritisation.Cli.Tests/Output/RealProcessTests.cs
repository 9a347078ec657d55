using System.Diagnostics;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Cli.Tests.Output;

/// <summary>The tool as the shell sees it: a process of its own.</summary>
[Trait("Category", "Slow")]
public sealed class RealProcessTests
{
    [Theory]
    [InlineData(0, "Investment scheme", "rank", "--format", "csv")]
    [InlineData(0, "<svg", "matrix", "--format", "svg")]
    [InlineData(0, "Targeted relief", "explain", "targeted-debt-relief")]
    [InlineData(0, "Segment: Accelerate and expand", "advise", "--gross-margin", "909000", "965000", "--fte", "56", "58")]
    [InlineData(0, "What tips the shortlist", "robustness")]
    [InlineData(0, "24.6", "plan")]
    [InlineData(0, "no findings", "check")]
    [InlineData(0, "0.1.0", "--version")]
    [InlineData(0, "\"$schema\"", "schema", "measure")]
    [InlineData(2, "", "new", "measure", "a-measure", "--collection", "c", "--measures", "/there/is/no/such/folder")]
    [InlineData(2, "", "explain", "nothing")]
    [InlineData(2, "", "diff", "/there/is/no/such/folder", "/nor/this")]
    public void Every_command_runs_as_a_process(int exitCode, string fragment, params string[] arguments)
    {
        var (actual, output) = Run(arguments);

        Assert.Equal(exitCode, actual);
        Assert.Contains(fragment, output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public void The_process_prints_the_same_bytes_whatever_the_locale_says()
    {
        var expected = Run("rank").Output;

        Assert.Equal(expected, Run([("LANG", "nl_NL.ISO-8859-1"), ("LC_ALL", "tr_TR.ISO-8859-9")], "rank").Output);
    }

    [UnixFact]
    public void Findings_and_summary_in_one_log_are_whole_lines_in_order()
    {
        using var measures = MeasuresFolder.WithMeasures(
            [.. Enumerable.Range(0, 60).Select(number => ($"m{number}", MeasuresFolder.Measure
                .Replace("feasibility: high, ", "", StringComparison.Ordinal)
                .Replace("en: ", $"en: {number} ", StringComparison.Ordinal)))]);

        var lines = Run("sh", [], "-c", $"dotnet '{typeof(CommandLineApp).Assembly.Location}' check '{measures.Path}' 2>&1").Output.TrimEnd('\n').Split('\n');

        Assert.Equal("60 measures in 1 collection: 0 errors, 60 warnings", lines[^1]);
        Assert.StartsWith("60 measures name no segments", lines[^2], StringComparison.Ordinal);
        Assert.All(lines[..^2], line => Assert.Matches(@"^/[^ ]*\.yaml:\d+:\d+: warning MKB401: there is no score.*[a-z.""`]$", line));
        Assert.Equal(62, lines.Length);
    }

    [UnixFact]
    public void A_result_that_cannot_be_written_is_no_success() =>
        Assert.Equal(2, Run("sh", [], "-c", $"dotnet '{typeof(CommandLineApp).Assembly.Location}' check > /dev/full").ExitCode);

    [Theory]
    [InlineData("escapes")]
    [InlineData("unknown keys of a score")]
    [InlineData("unknown segments")]
    [InlineData("a list of empty lists")]
    [InlineData("a block of empty lines")]
    [InlineData("one long text of words")]
    [InlineData("a billion laughs")]
    [InlineData("tags")]
    [InlineData("one long tag of escapes")]
    [InlineData("tag directives")]
    [InlineData("tag directives behind a blank")]
    [InlineData("tag directives behind a document")]
    [InlineData("null characters")]
    public void A_wrong_megabyte_takes_eight_megabytes_at_most_beside_the_four_that_the_tool_needs(string what)
    {
        using var measures = MeasuresFolder.WithMeasures(("m", WorstCases.All[what]()));

        var (exitCode, output) = Run([("DOTNET_GCHeapHardLimit", "0xC00000")], "check", measures.Path, "--format", "json");

        Assert.Equal(1, exitCode);
        Assert.Contains("MKB", output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Run(params string[] arguments) => Run([], arguments);

    private static (int ExitCode, string Output) Run((string Name, string Value)[] environment, params string[] arguments) =>
        Run("dotnet", environment, [typeof(CommandLineApp).Assembly.Location, .. arguments]);

    private static (int ExitCode, string Output) Run(string program, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = error.Result;
        return (process.ExitCode, output);
    }
}
