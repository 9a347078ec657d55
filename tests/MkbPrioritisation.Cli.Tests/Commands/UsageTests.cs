
namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("rank", "--format", "xml")]
    [InlineData("rank", "--language", "de")]
    [InlineData("rank", "--top", "0")]
    [InlineData("rank", "--top", "many")]
    [InlineData("rank", "--scheme", "recovery-plam")]
    [InlineData("rank", "--collection", "recovery-plan")]
    [InlineData("")]
    [InlineData("rank", "--measures", "")]
    [InlineData("rank", "--output", "")]
    [InlineData("rank", "--output=")]
    [InlineData("check", "")]
    [InlineData("diff", "", "/nor/this")]
    [InlineData("advise", "--profile", "")]
    [InlineData("advise", "--sector", "47", "--size", "small", "--peers", "")]
    [InlineData("new", "measure", "a-measure", "--collection", "c", "--measures", "")]
    [InlineData("new")]
    [InlineData("new", "a-measure", "--collection", "c")]
    [InlineData("new", "scheme", "Not an id")]
    [InlineData("new", "collection", "schemes")]
    [InlineData("new", "collection", "schema")]
    [InlineData("new", "collection", "c", "--measures", "/etc/passwd")]
    [InlineData("new", "criteria", "cost")]
    [InlineData("new", "criteria", "--like", "mine")]
    [InlineData("new", "criteria", "--scale", "0,01")]
    [InlineData("new", "criteria", "--scale", "0")]
    [InlineData("new", "criteria", "--scale", "1001")]
    [InlineData("new", "criteria", "--scale", "0.00002001")]
    [InlineData("rank", "--output", "/")]
    [InlineData("rank", "--measures", "/there/is/no/such/folder")]
    [InlineData("rank", "--output", "/there/is/no/such/folder/file")]
    [InlineData("check", "/there/is/no/such/folder")]
    [InlineData("plan", "--together")]
    [InlineData("plan", "--collection", "eu-sme-strategy-2020")]
    [InlineData("plan", "--only", "free-depreciation")]
    [InlineData("plan", "--with", "no-such-measure")]
    [InlineData("plan", "--without", "shortlist")]
    [InlineData("plan", "--with", "strengthen-equity", "--without", "strengthen-equity")]
    [InlineData("plan", "--budget", "2030=2.0")]
    [InlineData("plan", "--budget", "2022=0", "--with", "strengthen-equity")]
    [InlineData("plan", "--scale", "strengthen-equity")]
    [InlineData("plan", "--scale", "strengthen-equity=half")]
    [InlineData("plan", "--scale", "strengthen-equity=-1")]
    [InlineData("plan", "--scale", "strengthen-equity=0.00001")]
    [InlineData("plan", "--scale", "strengthen-equity=1", "--scale", "strengthen-equity=2")]
    [InlineData("plan", "--budget", "2.0")]
    [InlineData("plan", "--budget", "21=2.0")]
    [InlineData("plan", "--budget", "2021=2,0")]
    [InlineData("plan", "--budget", "2021=1", "--budget", "2021=2")]
    [InlineData("plan", "--budget", "2021=1.0", "--with", "temporary-investment-rebate")]
    [InlineData("plan", "--return-share", "101")]
    [InlineData("diff")]
    [InlineData("diff", "/there/is/no/such/folder", "/nor/this")]
    [InlineData("explain")]
    [InlineData("explain", "no-such-measure")]
    [InlineData("advise", "--fte", "5")]
    [InlineData("advise", "--fte", "5", "many")]
    [InlineData("advise", "--fte", "-5", "5")]
    [InlineData("advise", "--balance-total", "0")]
    [InlineData("advise", "--years", "2018", "12018")]
    [InlineData("advise", "--size", "huge")]
    [InlineData("advise", "--profile", "/there/is/no/such/file")]
    [InlineData("advise", "--profile", "/")]
    [InlineData("advise", "--sector", "47", "--size", "small", "--peers", "/there/is/no/such/file")]
    [InlineData("advise", "--peers", "/there/is/no/such/file")]
    [InlineData("matrix", "--format", "html")]
    [InlineData("report", "--format", "pdf")]
    [InlineData("report", "--scheme", "no-such-scheme")]
    [InlineData("report", "--output", "/there/is/no/such/folder/report.html")]
    [InlineData("robustness", "--noise", "5")]
    [InlineData("robustness", "--noise", "-1")]
    [InlineData("robustness", "--samples", "0")]
    [InlineData("robustness", "--samples", "1000001")]
    [InlineData("robustness", "--seed", "1.5")]
    [InlineData]
    public void Wrong_usage_unknown_ids_and_unreadable_paths_exit_with_2_and_say_why(params string[] arguments)
    {
        var result = Mkb.Run(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("mkb: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_id_is_answered_with_the_nearest_one()
    {
        Assert.Contains("did you mean \"targeted-debt-relief\"?", Mkb.Run("explain", "targeted-debt-releif").Error, StringComparison.Ordinal);
        Assert.Contains("did you mean \"five-criteria\"?", Mkb.Run("rank", "--scheme", "five-critera").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("matrix")]
    [InlineData("robustness")]
    [InlineData("report")]
    [InlineData("explain", "a")]
    [InlineData("plan")]
    public void Invalid_measures_exit_with_1_and_print_no_result(params string[] arguments)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: [\n"));

        var result = Mkb.Run([.. arguments, "--measures", folder.Path]);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("error MKB101", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_several_schemes_could_be_meant_one_must_be_named_except_for_a_report_which_shows_all()
    {
        const string scheme = "name: { en: S }\ndimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: 1\n";
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("schemes/one.yaml", scheme);
        folder.Write("schemes/two.yaml", scheme);

        var result = Mkb.Run("rank", "--measures", folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("one, two", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"default: true\"", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"default: true\"", Mkb.Run("rank", "--measures", folder.Path, "--language", "nl").Error, StringComparison.Ordinal);
        Assert.Equal(0, Mkb.Run("rank", "--measures", folder.Path, "--scheme", "two").ExitCode);
        Assert.Equal(0, Mkb.Run("report", "--measures", folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("matrix")]
    [InlineData("explain", "a")]
    [InlineData("robustness")]
    [InlineData("report")]
    public void Where_a_scheme_says_that_it_serves_none_need_be_named_and_the_result_names_it(params string[] arguments)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure), ("b", MeasuresFolder.Measure));
        folder.Write("schemes/one.yaml", "name: { en: The first }\ndimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: 1\n");
        folder.Write("schemes/two.yaml", "name: { en: The second }\ndimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: 1\ndefault: true\n");

        var result = Mkb.Run([.. arguments, "--measures", folder.Path]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("The second", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recovery-plan-2020", "mkb rank --collection rec")]
    [InlineData("five-criteria", "mkb rank --scheme f")]
    [InlineData("targeted-debt-relief", "mkb explain targeted")]
    [InlineData("strengthen-equity", "mkb plan --only str")]
    [InlineData("--together", "mkb rank --to")]
    public void Shells_can_complete_options_and_ids(string expected, string line) =>
        Assert.Contains(expected, Mkb.Run($"[suggest:{line.Length}]", line).Out.Split('\n', StringSplitOptions.TrimEntries));
}
