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

    // Those that run until they are told to end, and those whose work is long by right, have tests of their own.
    private static readonly string[] WithoutEnd = ["serve", "mcp", "--watch", "robustness", "report", "--samples"];

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

    [Fact]
    public void Whatever_the_arguments_nothing_breaks()
    {
        using var folder = new MeasuresFolder();
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            var target = new FuzzTarget("command line", [.. Seeds.Select(seed => new FuzzInput("arguments", Encoding.UTF8.GetBytes(seed.Replace(' ', '\n'))))], Holds) { Longest = 300_000 };
            output.WriteLine(Fuzzer.Run(target, Usual, targets: 1));
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
        if (Array.Exists(arguments, argument => WithoutEnd.Any(without => argument.Contains(without, StringComparison.OrdinalIgnoreCase)) || argument.Contains("..", StringComparison.Ordinal) || argument.StartsWith('/') || argument.Contains("=/", StringComparison.Ordinal)))
            return false;
        var (exitCode, _, error) = Mkb.Run(arguments);
        Assert.InRange(exitCode, ExitCode.Done, ExitCode.WrongUsage);
        Assert.DoesNotMatch(Unprintable, error);
        Assert.True(exitCode == ExitCode.Done || error.Length > 0 || arguments.Contains("check", StringComparer.Ordinal), "It fails without a word.");
        return exitCode == ExitCode.Done;
    }

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}-[\n]]", RegexOptions.CultureInvariant)]
    private static partial Regex Unprintable { get; }
}
