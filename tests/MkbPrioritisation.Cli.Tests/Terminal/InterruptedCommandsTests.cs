using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Cli.Tests.Terminal;

/// <summary>Every command, interrupted: it ends within a second, with the code of the signal, and leaves no file half written.</summary>
[Collection(Alone.Name)]
[Trait("Category", "Slow")]
public sealed class InterruptedCommandsTests
{
    private const string Prepared =
        "mkdir -p m/c && printf 'name: { en: C }\\nbasis: judgement\\ncategories: { c: { en: C } }\\n' > m/c/collection.yaml; printf 'sector: 47\\nsize: " +
        "small\\n' > firm.yaml; "
        + "printf 'measure,year,investment,growth,participants\\nstrengthen-equity,2021,1000000,,\\n' > actuals.csv; (echo 'id,name,category'; " +
            "seq 300 | sed 's|.*|m-&,Measure &,c|') > table.csv; ";

    // Whether it is still at work when the signal comes: the others may have been done.
    private static readonly Dictionary<string, (string Arguments, bool IsLong)> Commands = new(StringComparer.Ordinal)
    {
        ["rank"] = ("--output out.json", false),
        ["matrix"] = ("--output out.svg", false),
        ["explain"] = ("free-depreciation --output out.md", false),
        ["robustness"] = ("--assumptions --samples 1000000 --output out.json", true),
        ["report"] = ("--output out.html", false),
        ["plan"] = ("--budget total=1bn --output out.csv", false),
        ["timeline"] = ("--output out.ics", false),
        ["model"] = ("targeted-debt-relief --output out.svg", false),
        ["progress"] = ("actuals.csv --output out.csv", false),
        ["diff"] = ("m m --output out.md", false),
        ["advise"] = ("--profile firm.yaml --output out.html", false),
        ["check"] = ("m --watch", true),
        ["serve"] = ("m --read-only", true),
        ["new"] = ("collection own --measures m", false),
        ["schema"] = ("measure --output out.json", false),
        ["export"] = ("out.xlsx", false),
        ["import"] = ("table.csv --measures m --collection own", false),
        ["mcp"] = ("m", true),
    };

    public static TheoryData<string, double, string, int> Interrupts
    {
        get
        {
            var all = new TheoryData<string, double, string, int>();
            foreach (var command in Commands.Keys)
            {
                all.Add(command, 0.5, "INT", 130);
                all.Add(command, 1.0, "TERM", 143);
            }

            return all;
        }
    }

    [Fact]
    public void All_commands_are_tried_here()
    {
        var streams = new CommandOutput(TextWriter.Null, TextWriter.Null, Width: null, HasColour: false, IsErrorTerminal: false);

        Assert.Equal(
            CommandLineApp.Root(streams).Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal),
            Commands.Keys.Order(StringComparer.Ordinal));
    }

    [UnixTheory]
    [MemberData(nameof(Interrupts))]
    public void An_interrupted_command_ends_within_a_second_and_leaves_nothing_half_written(string command, double after, string signal, int code)
    {
        var best = TimeSpan.MaxValue;
        // The best of some tries, as the machine may be busy with something else.
        for (var tries = 0; tries < 3 && best > TimeSpan.FromSeconds(1); tries++)
        {
            using var folder = new MeasuresFolder();
            var (arguments, isLong) = Commands[command];
            var (exitCode, hidden, took) = Interrupt(folder.Path, $"{command} {arguments}", after, signal);

            Assert.Contains(exitCode, isLong ? [code] : new[] { code, 0 });
            Assert.Equal("", hidden);
            best = took < best ? took : best;
        }

        Assert.InRange(best, TimeSpan.MinValue, TimeSpan.FromSeconds(1));
    }

    private static (int ExitCode, string Hidden, TimeSpan Took) Interrupt(string folder, string command, double after, string signal)
    {
        // Unfinished files stand beside the others, behind a point.
        var script = string.Create(CultureInfo.InvariantCulture,
            $"cd '{folder}'; {Prepared} timeout --preserve-status -s {signal} {after:0.0} env --default-signal=INT dotnet " +
            $"'{typeof(CommandLineApp).Assembly.Location}' {command} > said.txt 2>&1; ")
            + "code=$?; find . -name '.?*' -type f; exit $code";
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Without end: {command}");
        }

        return (process.ExitCode, output.Result.Trim(), Stopwatch.GetElapsedTime(start) - TimeSpan.FromSeconds(after));
    }
}
