using System.Diagnostics;
using MkbPrioritisation.Tests.Yaml;

namespace MkbPrioritisation.Cli.Tests.Output;

/// <summary>The tool as the shell sees it: a process of its own.</summary>
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
    [InlineData(2, "", "new", "a-measure", "--collection", "c", "--measures", "/there/is/no/such/folder")]
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

    [Theory]
    [InlineData("escapes")]
    [InlineData("unknown keys of a score")]
    [InlineData("unknown segments")]
    [InlineData("a list of empty lists")]
    [InlineData("a block of empty lines")]
    [InlineData("a billion laughs")]
    [InlineData("tags")]
    [InlineData("one long tag of escapes")]
    [InlineData("tag directives")]
    [InlineData("null characters")]
    public void A_wrong_megabyte_is_refused_within_eight_megabytes_of_heap_for_all_the_process(string what)
    {
        using var measures = MeasuresFolder.WithMeasures(("m", WorstCases.All[what]()));

        var (exitCode, output) = Run([("DOTNET_GCHeapHardLimit", "0x800000")], "check", measures.Path, "--format", "json");

        Assert.Equal(1, exitCode);
        Assert.Contains("MKB", output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Run(params string[] arguments) => Run([], arguments);

    private static (int ExitCode, string Output) Run((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Tool).Assembly.Location, .. arguments])
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
