using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MkbPrioritisation.Tests.Fuzzing;
using Xunit.Abstractions;

namespace MkbPrioritisation.Cli.Tests.Fuzzing;

/// <summary>
/// Whatever the arguments, the tool ends in 0, 1 or 2, soon, with nothing but printable lines on standard error; an argument
/// stands on a line of the input.
/// </summary>
[Collection(Alone.Name)]
[Trait("Category", "Slow")]
public sealed partial class CommandLineFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(10);

    // How much the commands whose work is long by right may be asked to do, so that they are done soon.
    private const int MostSamples = 50;
    private const string Small = "small";

    // What runs until it is told to end, and its work, has tests of its own.
    private static readonly string[] WithoutEnd = ["--watch"];
    private static readonly string[] Long = ["robustness", "report", "--samples"];
    private static readonly string[] Servers = ["serve", "mcp"];

    private static readonly string[] Seeds =
    [
        "rank --collection recovery-plan-2020 --top 3 --format json",
        "rank --together --scheme five-criteria --language nl --format csv",
        "matrix --collection eu-sme-strategy-2020 --format markdown",
        "explain free-depreciation --format text --language nl",
        "plan --budget 2021=2bn --budget total=1.2bn --scale free-depreciation=1/2 --format json",
        "timeline --collection recovery-plan-2020 --format ics",
        "model targeted-debt-relief --set firms=1000 --format json",
        "progress actuals.csv --format csv",
        "diff one two --format json",
        "advise --sector 47 --size small --what-if equity=+100000 --public equity=5000 --format json",
        "check own --strict --explain MKB101 --format json",
        "new measure loan --measures own --collection c",
        "schema measure --measures own",
        "export out.xlsx --collection recovery-plan-2020",
        "import table.csv --measures own --collection c",
        "--help",
        "rank --help --language nl",
    ];

    private static readonly string[] SeedsOfLong =
    [
        $"robustness --measures {Small} --samples 20 --seed 3 --noise 1 --format json",
        $"robustness --measures {Small} --samples 20 --format csv --language nl --scheme recovery-plan",
        $"robustness --measures {Small} --samples 10 --assumptions --format markdown",
        $"robustness --measures {Small} --samples 5 --together --collection test --output out.json",
        $"report --measures {Small} --title Plan --date 2026-11-26 --summary",
        $"report --measures {Small} --language nl --output report.html --collection test",
    ];

    private static readonly string[] SeedsOfServers =
    [
        "serve nowhere --port 5000 --read-only --open",
        "serve --port 80000",
        "serve --poort 80",
        "serve nowhere --language nl",
        "serve one two",
        "serve file.txt --port 0",
        "mcp nowhere", "mcp --port 3", "mcp nowhere --language nl", "mcp one two", "mcp file.txt",
    ];

    [Fact]
    public void Whatever_the_arguments_nothing_breaks() => Fuzz("command line", Seeds);

    [Fact]
    public void Nor_does_it_where_the_work_is_long() => Fuzz("command line, long work", SeedsOfLong);

    [Fact]
    public void Nor_does_it_where_a_server_is_asked_for_wrongly() => Fuzz("command line, servers", SeedsOfServers);

    private void Fuzz(string name, string[] seeds)
    {
        using var folder = new MeasuresFolder();
        foreach (var (file, measure) in new[] { ("a", MeasuresFolder.Measure),
            ("b", MeasuresFolder.Measure.Replace("en: ", "en: B ", StringComparison.Ordinal)) })
            folder.Write($"{Small}/test/{file}.yaml", measure);
        folder.Write($"{Small}/test/collection.yaml", MeasuresFolder.Collection);
        folder.Write("file.txt", "");
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            var target = new FuzzTarget(name, [.. seeds.Select(seed => new FuzzInput("arguments", Encoding.UTF8.GetBytes(seed.Replace(' ', '\n'))))], Holds)
            {
                Longest = 300_000,
            };
            output.WriteLine(Fuzzer.Run(target, Usual, targets: 3));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static bool Holds(FuzzInput input)
    {
        // No system hands a program an argument with a zero in it.
        var arguments = Encoding.UTF8.GetString(input.Bytes).Replace("\0", "", StringComparison.Ordinal).Split('\n');
        // A path that leads out of the test's own folder is not for a test to write to.
        if (Array.Exists(arguments, argument => WithoutEnd.Any(without => argument.Contains(without, StringComparison.OrdinalIgnoreCase))
            || argument.Contains("..", StringComparison.Ordinal) || argument.StartsWith('/')
            || argument.Contains("=/", StringComparison.Ordinal)))
            return false;
        if ((Names(arguments, Long) && !IsSmall(arguments)) || (Names(arguments, Servers) && !EndsAtOnce(arguments)))
            return false;
        var (exitCode, _, error) = Mkb.Run(arguments);
        Assert.InRange(exitCode, ExitCode.Done, ExitCode.WrongUsage);
        Assert.DoesNotMatch(Unprintable, error);
        Assert.True(exitCode == ExitCode.Done || error.Length > 0 || arguments.Contains("check", StringComparer.Ordinal), "It fails without a word.");
        return exitCode == ExitCode.Done;
    }

    private static bool Names(string[] arguments, string[] words) =>
        Array.Exists(arguments, argument => words.Any(word => argument.Contains(word, StringComparison.OrdinalIgnoreCase)));

    // Of a folder with two measures, and of few draws.
    private static bool IsSmall(string[] arguments) =>
        arguments.Zip(arguments.Skip(1)).Contains(("--measures", Small))
        && (arguments[0] == "report" || arguments.Zip(arguments.Skip(1)).Any(pair => pair.First == "--samples" && IsFew(pair.Second)))
        && arguments.Zip(arguments.Skip(1))
            .All(pair => pair.First != "--samples" || IsFew(pair.Second) || !long.TryParse(pair.Second, CultureInfo.InvariantCulture, out _))
        && !Array.Exists(
            arguments,
            argument => argument.StartsWith("--samples=", StringComparison.Ordinal) || argument.StartsWith("--samples:", StringComparison.Ordinal));

    private static bool IsFew(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostSamples;

    // Where the usage is wrong, or the folder is not there: then nothing is served.
    private static bool EndsAtOnce(string[] arguments)
    {
        var result = CommandLineApp.Root(new(TextWriter.Null, TextWriter.Null, Width: null, HasColour: false, IsErrorTerminal: false))
            .Parse(arguments, new() { ResponseFileTokenReplacer = null });
        return result.Errors.Count > 0 || result.Action is HelpAction || Array.Exists(arguments, argument => argument.Length == 0)
            || !Servers.Contains(result.CommandResult.Command.Name, StringComparer.Ordinal)
            || result.GetResult(result.CommandResult.Command.Arguments[0]) is { Tokens: [{ Value: var directory }] } && !Directory.Exists(directory);
    }

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}-[\n]]", RegexOptions.CultureInvariant)]
    private static partial Regex Unprintable { get; }
}
