namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>Whoever errs on the command line reads what to write in its place, in the language that they ask for.</summary>
public sealed class UsageCureTests
{
    [Theory]
    [InlineData("0.4", "--return-share 0.4 can be read in two ways; write --return-share 40% or --return-share 0.4%")]
    [InlineData(",4", "write --return-share 40% or --return-share 0.4%")]
    [InlineData("0,05", "write --return-share 5% or --return-share 0.05%")]
    [InlineData("25,5", "write --return-share 25.5%")]
    [InlineData("40 procent", "write --return-share 40%")]
    [InlineData("400", "takes a number from 0 to 100")]
    public void A_share_that_may_be_of_one_or_of_a_hundred_is_refused_with_both(string share, string cure)
    {
        var result = Mkb.Run("plan", "--return-share", share);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_with_its_sign_is_read_as_it_stands()
    {
        Assert.Equal(Mkb.Run("plan", "--return-share", "40").Out, Mkb.Run("plan", "--return-share", "40%").Out);
        Assert.Equal(0, Mkb.Run("plan", "--return-share", "0.4%").ExitCode);
        Assert.Contains(
            "is op twee manieren te lezen; schrijf --return-share 40% of --return-share 0.4%",
            Mkb.Run("plan", "--return-share", "0.4", "--language", "nl").Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strengthen-equity=200%", "strengthen-equity=2")]
    [InlineData("strengthen-equity=50 procent", "strengthen-equity=0.5")]
    [InlineData("strengthen-equity=0,5", "strengthen-equity=0.5")]
    [InlineData("strengthen-equity:2x", "strengthen-equity=2")]
    [InlineData("strengthen-equity=1/4", "strengthen-equity=0.25")]
    public void A_scale_in_another_form_is_answered_with_the_one_that_is_read(string scale, string meant)
    {
        var result = Mkb.Run("plan", "--scale", scale);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains($"is not a scale; write --scale {meant}.", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Mkb.Run("plan", "--scale", meant).ExitCode);
    }

    [Theory]
    [InlineData("50", "strengthen-equity is planned at 50 times its size; if 50% is meant, write --scale strengthen-equity=0.5.")]
    [InlineData("10", "strengthen-equity is planned at 10 times its size; if 10% is meant, write --scale strengthen-equity=0.1.")]
    [InlineData("9.9", null)]
    public void A_scale_that_may_be_in_per_cent_is_planned_with_a_note(string factor, string? note)
    {
        var result = Mkb.Run("plan", "--collection", "recovery-plan-2020", "--scale", $"strengthen-equity={factor}");

        Assert.Equal((0, note is null ? "" : $"mkb: {note}\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("totaal=5mld", "write --budget total=5mld")]
    [InlineData("in totaal=2.0", "write --budget total=2.0")]
    [InlineData("2021 = 2bn", "write --budget 2021=2bn")]
    [InlineData("21=2", "write --budget 2021=2")]
    [InlineData("2021:5", "write --budget 2021=5 (in EUR bn, as in the plan's table)")]
    [InlineData("2021=5,0", "write --budget 2021=5.0")]
    [InlineData("max 2 mld", "write --budget total=2bn")]
    [InlineData("2021=5.000", "write --budget 2021=5000 or --budget 2021=5")]
    public void A_budget_in_another_form_is_answered_with_the_one_that_is_read(string budget, string cure)
    {
        var result = Mkb.Run("plan", "--budget", budget);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean \"--language\"?", "rank", "-l", "nl")]
    [InlineData("did you mean \"--language nl\"?", "rank", "--nl")]
    [InlineData("did you mean \"--format json\"?", "rank", "--json")]
    [InlineData("did you mean \"--format\"?", "rank", "-f", "json")]
    [InlineData("did you mean \"--top\"?", "rank", "—top", "10")]
    [InlineData("did you mean \"--top\"?", "rank", "top", "10")]
    [InlineData("did you mean \"--strict\"?", "check", "measures", "--streng")]
    [InlineData("write --top 10.", "rank", "--top", "tien")]
    [InlineData("write --samples 10000.", "robustness", "--samples", "10.000")]
    [InlineData("write --samples 10000.", "robustness", "--samples", "10k")]
    [InlineData("leave --scheme out for the one that serves without it, which is \"recovery-plan\"", "rank", "--scheme", "standaard")]
    [InlineData("for a scheme write: --scheme five-criteria", "rank", "five-criteria")]
    [InlineData("for one measure write: mkb explain strengthen-equity", "rank", "strengthen-equity")]
    [InlineData("write mkb rank", "ranking")]
    [InlineData("write mkb check", "controleer")]
    [InlineData("write mkb new measure", "new", "maatregel", "x")]
    [InlineData("write --help in its place: mkb rank --help", "help", "rank")]
    [InlineData("write --help in its place: mkb rank --help", "rank", "help")]
    [InlineData("write mkb --version", "version")]
    [InlineData("leave out the quotation marks around the whole: mkb rank --top 5", "mkb rank --top 5")]
    [InlineData("put it behind the command: mkb rank --measures", "--measures", "x", "rank")]
    [InlineData("give the command once for each", "explain", "free-depreciation", "strengthen-equity")]
    [InlineData("\"targeted debt relief\" is no id; write mkb explain targeted-debt-relief.", "explain", "targeted", "debt", "relief")]
    [InlineData("write mkb explain targeted-debt-relief.", "explain", "Targeted", "relief", "of", "SME", "debt")]
    [InlineData("write \"finance-ministry\"", "rank", "--actor", "Ministerie van Financien")]
    [InlineData("write \"finance-ministry\"", "timeline", "--actor", "Ministry of Finance")]
    [InlineData("write \"ezk\"", "rank", "--actor", "Ministerie van Economische Zaken en Klimaat")]
    [InlineData("There is no option \"--id\"; write it alone: mkb explain ID", "explain", "--id", "free-depreciation")]
    [InlineData("There is no option \"--measures\"; write it alone: mkb check DIR", "check", "--measures", "x")]
    [InlineData("There is no option \"--poort=80\"; did you mean \"--port\"?", "serve", "--poort=80")]
    [InlineData("mkb diff takes OLD NEW and options, and nothing more", "diff", "a", "b", "c")]
    [InlineData("these are 2: give each for itself", "rank", "--collection", "recovery-plan-2020,eu-sme-strategy-2020")]
    [InlineData("write \"recovery-plan-2020\"", "rank", "--collection", "Herstel- en groeiplan mkb")]
    [InlineData("did you mean \"shortlist\"?", "plan", "--only", "shortlists")]
    [InlineData("write --budget before each: --budget 2022=3", "plan", "--budget", "2021=2", "2022=3")]
    [InlineData("is more than one budget; write --budget 2021=2 --budget 2022=3bn", "plan", "--budget", "2021=2;2022=3bn")]
    [InlineData(
        "strengthen-equity is both to be planned alone and to be left out", "plan", "--only", "strengthen-equity", "--without", "strengthen-equity")]
    [InlineData("did you mean \"--budget\"?", "plan", "--begroting", "2021=2")]
    [InlineData("--fte takes 2 values, EARLIER LATER, with a space between them", "advise", "--fte", "56")]
    [InlineData("write \"mijn-maatregel\"", "new", "measure", "Mijn Maatregel", "--collection", "x", "--measures", "x")]
    public void Words_of_other_tools_and_of_Dutch_are_answered_with_the_word_of_this_one_once(string cure, params string[] arguments)
    {
        var result = Mkb.Run(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n'), line => line.StartsWith("mkb:", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_asks_for_Dutch_in_Dutch_is_answered_in_it() =>
        Assert.Contains(
            "\"--taal\" is hier geen opdracht of optie; bedoelt u \"--language\"?", Mkb.Run("rank", "--taal", "nl").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"maatregel\" kan niet bij KIND; kies uit criteria, ", "schema", "maatregel")]
    [InlineData("--gross-margin heeft 2 waarden nodig, EARLIER LATER, met een spatie ertussen", "advise", "--gross-margin", "909000-965000")]
    [InlineData("is meer dan één budget; schrijf --budget 2021=2 --budget 2022=3", "plan", "--budget", "2021=2,2022=3")]
    [InlineData("schrijf --set voor elk: --set effect=15%", "model", "national-retraining-programme", "--set", "retrained=50000", "effect=15%")]
    public void Whoever_asks_for_Dutch_reads_in_it_what_a_value_lacks(string cure, params string[] arguments) =>
        Assert.Contains(cure, Mkb.Run([.. arguments, "--language", "nl"]).Error, StringComparison.Ordinal);

    [Fact]
    public void Behind_two_dashes_every_word_is_an_argument() =>
        Assert.Contains("There is no measure \"--id\"", Mkb.Run("explain", "--", "--id").Error, StringComparison.Ordinal);
}
