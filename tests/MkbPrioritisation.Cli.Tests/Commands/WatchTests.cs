using System.Diagnostics;
using System.Text;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary><c>mkb check --watch</c> as a process, with real files and a real signal.</summary>
[Trait("Category", "Slow")]
public sealed class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Each_save_shows_findings_or_what_moved_and_a_signal_ends_it()
    {
        const string weaker = "name: { en: B }\ncategory: c\nscores: { value-added: 0-100-mln, cost: 0-50-mln, timeliness: 1-2-years, feasibility: high, " +
            "support: low, introduction: 0-6-months }\n";
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure), ("b", weaker));
        using var watching = new Watching(folder.Path);
        await watching.Says("Watching");

        folder.Write("test/b.yaml", weaker.Replace("0-100-mln", "over-2-bn", StringComparison.Ordinal));
        await watching.Says("2 → 1: B");

        folder.Write("test/b.yaml", weaker.Replace("0-100-mln", "over-2-bm", StringComparison.Ordinal));
        await watching.Says("did you mean \"over-2-bn\"?");

        folder.Write("test/b.yaml", weaker);
        await watching.Says("1 → 2: B");

        Assert.Equal(143, await watching.Terminate());
    }

    [Fact]
    public async Task Each_save_stands_under_a_rule_with_the_time_and_what_moved_under_its_collection()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        using var watching = new Watching(folder.Path, "--language", "nl");
        await watching.Says("Kijkt naar");

        folder.Write("test/a.yaml", MeasuresFolder.Measure.Replace("0-50-mln", "over-1-bn", StringComparison.Ordinal));

        var said = await watching.Says("(blijft)");
        Assert.Matches(@"\n── \d\d:\d\d:\d\d ─{68}\n1 maatregel in 1 collectie: geen bevindingen\nTest\n  1 \(blijft\)", said);
    }

    [Theory]
    [InlineData("check", "--watch")]
    [InlineData("check", ".", "--watch", "--format", "json")]
    [InlineData("check", "/there/is/no/such/folder", "--watch")]
    public void Watching_without_a_folder_or_into_json_is_wrong_usage(params string[] arguments) =>
        Assert.Equal(2, Mkb.Run(arguments).ExitCode);

    private sealed class Watching : IDisposable
    {
        private readonly Process _process;
        private readonly StringBuilder _output = new();
        private int _read;

        public Watching(string directory, params string[] more)
        {
            _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLineApp).Assembly.Location, "check", directory, "--watch", .. more])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            })!;
            _process.OutputDataReceived += (_, line) => Add(line.Data);
            _process.ErrorDataReceived += (_, line) => Add(line.Data);
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        public async Task<string> Says(string fragment)
        {
            var waiting = Stopwatch.StartNew();
            while (waiting.Elapsed < Patience)
            {
                lock (_output)
                {
                    var found = _output.ToString().IndexOf(fragment, _read, StringComparison.Ordinal);
                    if (found >= 0)
                    {
                        var said = _output.ToString(_read, found + fragment.Length - _read);
                        _read = found + fragment.Length;
                        return said;
                    }
                }

                await Task.Delay(50);
            }

            lock (_output)
                throw new Xunit.Sdk.XunitException($"Nothing said \"{fragment}\" in:\n{_output}");
        }

        public async Task<int> Terminate()
        {
            using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await _process.WaitForExitAsync().WaitAsync(Patience);
            return _process.ExitCode;
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.Dispose();
        }

        private void Add(string? line)
        {
            lock (_output)
                _output.Append(line).Append('\n');
        }
    }
}
