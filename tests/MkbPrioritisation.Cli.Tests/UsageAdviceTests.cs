namespace MkbPrioritisation.Cli.Tests;

/// <summary>What was probably meant is said beside what is wrong.</summary>
public sealed class UsageAdviceTests
{
    [Theory]
    [InlineData("did you mean \"--measures\"?", "rank", "--measure", "x")]
    [InlineData("did you mean \"rank\"?", "rnk")]
    [InlineData("did you mean \"xlsx\"?", "rank", "--format", "excel")]
    [InlineData("did you mean \"nl\"?", "rank", "--language", "Nederlands")]
    [InlineData("write: --collection recovery-plan-2020", "rank", "recovery-plan-2020")]
    [InlineData("did you mean \"recovery-plan-2020\"?", "rank", "--collection", "recovery-plan")]
    [InlineData("write \"targeted-debt-relief\"", "explain", "Targeted relief of SME debt")]
    [InlineData("write \"targeted-debt-relief\"", "explain", "recovery-plan-2020/targeted-debt-relief")]
    [InlineData("write \"member-states\"", "rank", "--actor", "lidstaten")]
    [InlineData("write 2026-11-26", "report", "--date", "26-11-2026")]
    [InlineData("write --help in its place", "help", "rank")]
    [InlineData("did you mean \"scheme\"?", "new", "schem", "a")]
    [InlineData("Must be one of: 'table' 'json' 'csv' 'markdown' 'xlsx'.", "rank", "--format", "foo")]
    [InlineData("Must be one of: 'table' 'json' 'csv' 'markdown' 'xlsx'.", "rank", "--format", "rank")]
    [InlineData("Must be one of: 'table' 'json' 'csv' 'markdown' 'xlsx'.", "rank", "--format", "--top")]
    [InlineData("Must be one of: 'table' 'json' 'csv' 'markdown' 'svg'.", "matrix", "--format", "--format", "--format")]
    [InlineData("Must be one of:", "rank", "--language", "rank")]
    [InlineData("known: criteria, scheme, segments, practices, collection, measure, assessment, profile", "schema", "--", "foo")]
    public void A_slip_is_answered_with_what_was_meant(string advice, params string[] arguments)
    {
        var result = Mkb.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(advice, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', result.Error);
    }

    [Theory]
    [InlineData("--top is een geheel getal vanaf 1", "rank", "--top", "many")]
    [InlineData("\"xml\" kan niet bij --format; kies uit table", "rank", "--format", "xml")]
    [InlineData("bedoelt u \"--measures\"?", "rank", "--measure", "x")]
    [InlineData("bedoelt u \"rank\"?", "rnk")]
    [InlineData("Er is geen map \"/nergens\"", "check", "/nergens")]
    [InlineData("Er is geen collectie \"herstelplan\"", "rank", "--collection", "herstelplan")]
    [InlineData("De cijfers kunnen niet kloppen: \"balance-total\" hoort boven nul te zijn", "advise", "--balance-total", "0")]
    [InlineData("het argument OLD ontbreekt", "diff")]
    [InlineData("bedoelt u \"scheme\"?", "new", "schem", "a")]
    [InlineData("hele euro's", "new", "criteria", "--scale", "0.00002001")]
    [InlineData("Geen collectie kan \"schemes\" heten", "new", "collection", "schemes")]
    [InlineData("De ingebouwde criteria bevatten \"cost\" al", "new", "criteria", "cost")]
    public void Wrong_usage_is_answered_in_Dutch_where_asked(string message, params string[] arguments)
    {
        var result = Mkb.Run([.. arguments, "--language", "nl"]);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Matches("^mkb: .*\n(Probeer: mkb .*--help\n)?", result.Error);
    }

    public static TheoryData<string, string> OptionsWithValues
    {
        get
        {
            var all = new TheoryData<string, string>();
            var root = CommandLineApp.Root(new(TextWriter.Null, TextWriter.Null, Width: null, HasColour: false, IsErrorTerminal: false));
            // Were they to start, they would run until they are told to end.
            foreach (var command in root.Subcommands.Where(command => command.Name is not ("serve" or "mcp")))
            {
                foreach (var option in command.Options.Where(option => option.Arity.MinimumNumberOfValues > 0))
                    all.Add(command.Name, option.Name);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(OptionsWithValues))]
    public void An_option_that_is_repeated_without_its_value_is_wrong_usage(string command, string option)
    {
        foreach (var arguments in new[] { [command, option, option], new[] { command, option, option, option } })
        {
            var result = Mkb.Run(arguments);

            Assert.Equal((2, ""), (result.ExitCode, result.Out));
            Assert.StartsWith("mkb: ", result.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--format needs a value each time.", "rank", "--format", "json", "--format")]
    [InlineData("--scheme needs a value each time.", "rank", "--scheme", "--together")]
    [InlineData("--title needs a value each time.", "report", "--title", "--summary")]
    [InlineData("--output heeft elke keer een waarde nodig.", "rank", "--language", "nl", "--output", "--output")]
    public void An_option_that_lacks_a_value_once_is_named(string message, params string[] arguments) =>
        Assert.Equal($"mkb: {message}\n", Mkb.Run(arguments).Error);

    [Fact]
    public void The_value_of_a_misspelt_option_is_no_slip_of_its_own() =>
        Assert.Single(Mkb.Run("rank", "--colection", "recovery-plan-2020").Error.Split('\n'), line => line.StartsWith("mkb:", StringComparison.Ordinal));

    [Fact]
    public void A_rule_is_explained_by_its_number_too() => Assert.Equal(Mkb.Run("check", "--explain", "MKB301").Out, Mkb.Run("check", "--explain", "301").Out);

    [Fact]
    public void A_folder_in_the_place_of_an_argument_is_told_its_option()
    {
        using var folder = MeasuresFolder.WithMeasures(("m", MeasuresFolder.Measure));

        Assert.Contains($"write: --measures {folder.Path}", Mkb.Run("rank", folder.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_commands_a_terminal_does_not_reach_it_through_an_error() =>
        Assert.DoesNotContain('\e', Mkb.Run("rank", "\e[31m").Error);

    [Fact]
    public void Of_ten_thousands_of_wrong_arguments_the_first_twenty_are_named()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var (exitCode, _, error) = Mkb.Run(["rank", .. Enumerable.Range(0, 40_000).Select(number => $"word{number}!")]);

        Assert.Equal(ExitCode.WrongUsage, exitCode);
        Assert.Equal(20, error.Split('\n').Count(line => line.StartsWith("mkb: ", StringComparison.Ordinal)));
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
