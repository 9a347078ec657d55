using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>The story that measures/README.md tells, from an empty folder to a report, works as it is written, each command in a process of its own.</summary>
[Trait("Category", "Slow")]
public sealed class ReadmeStoryTests : IDisposable
{
    private const string Heading = "## From an empty folder to a report\n";

    private readonly MeasuresFolder _folder = new();

    [Fact]
    public void Every_command_of_the_story_does_what_the_story_says()
    {
        var results = new List<(string Command, Mkb.Result Result)>();
        foreach (var (language, text) in Blocks())
        {
            switch (language)
            {
                case "sh":
                    results.AddRange(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line, Run(line))));
                    break;
                case "yaml":
                    Assert.True(File.Exists(Path.Combine(_folder.Path, "regional/my-region/local-loans.yaml")));
                    _folder.Write("regional/my-region/local-loans.yaml", text);
                    break;
                default:
                    Assert.Equal(text, results[^1].Result.Out.TrimStart('\n'));
                    break;
            }
        }

        Assert.All(results, item => Assert.Equal((item.Command, 0), (item.Command, item.Result.ExitCode)));
        Assert.All(
            results,
            item =>
                Assert.All(
                    item.Result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
                    line => Assert.Contains("export-coaching.yaml:13:1: warning MKB426: ", line, StringComparison.Ordinal)));
        Assert.All(
            results.Where(item => item.Command.StartsWith("mkb check", StringComparison.Ordinal)),
            item => Assert.Contains("0 errors, 1 warning", item.Result.Out, StringComparison.Ordinal));
        Assert.Equal(
            ["new", "new", "new", "new", "check", "rank", "new", "explain", "report"],
            results.Select(item => item.Command.Split(' ')[1]));
        Assert.Contains("Loans for local shops", File.ReadAllText(Path.Combine(_folder.Path, "report.html")), StringComparison.Ordinal);
        Assert.Equal(1, Run("mkb check regional --strict").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<(string Language, string Text)> Blocks()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Measures, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Heading, StringComparison.Ordinal);
        var story = readme[start..readme.IndexOf("\n## ", start + Heading.Length, StringComparison.Ordinal)];
        return Regex.Matches(story, "(?ms)^```(sh|yaml|text)\n(.*?)^```$").Select(block => (block.Groups[1].Value, block.Groups[2].Value));
    }

    // In a folder that lives as long as the test.
    private Mkb.Result Run(string line)
    {
        var words = line.Split(' ');
        Assert.Equal("mkb", words[0]);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLineApp).Assembly.Location, .. words[1..]])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }
}
