using MkbPrioritisation.Tests.Approvals;

namespace MkbPrioritisation.Cli.Tests.Approvals;

/// <summary>What the tool shows is what somebody looked at and approved.</summary>
public sealed class ApprovedOutputTests
{
    [Theory]
    [InlineData("rank.txt", "rank")]
    [InlineData("rank-dutch.txt", "rank", "--language", "nl")]
    [InlineData("rank-together.txt", "rank", "--together", "--top", "10")]
    [InlineData("rank.csv", "rank", "--format", "csv")]
    [InlineData("rank.md", "rank", "--format", "markdown")]
    [InlineData("rank.json", "rank", "--format", "json", "--collection", "recovery-plan-2020")]
    [InlineData("matrix.txt", "matrix")]
    [InlineData("matrix.json", "matrix", "--format", "json", "--collection", "recovery-plan-2020")]
    [InlineData("matrix-unsure.svg", "matrix", "--format", "svg", "--collection", "eu-sme-strategy-2020", "--language", "nl")]
    [InlineData("explain.txt", "explain", "targeted-debt-relief")]
    [InlineData("explain-unsure.txt", "explain", "green-deal-breakthrough-innovation", "--language", "nl")]
    [InlineData("explain.json", "explain", "targeted-debt-relief", "--format", "json")]
    [InlineData("plan.txt", "plan")]
    [InlineData(
        "plan-budget.txt",
        "plan",
        "--language",
        "nl",
        "--budget",
        "2021=1.0",
        "--budget",
        "2022=1.5",
        "--with",
        "targeted-debt-relief",
        "--scale",
        "strengthen-equity=0.5")]
    [InlineData("plan.json", "plan", "--format", "json", "--budget", "2021=2.0")]
    [InlineData("plan.csv", "plan", "--format", "csv", "--only", "strengthen-equity", "--only", "temporary-investment-rebate")]
    [InlineData("plan-dutch.svg", "plan", "--format", "svg", "--language", "nl", "--without", "personal-development-budget")]
    [InlineData("plan-help.txt", "plan", "--help")]
    [InlineData("robustness.txt", "robustness", "--collection", "recovery-plan-2020")]
    [InlineData("robustness-dutch.txt", "robustness", "--collection", "eu-sme-strategy-2020", "--language", "nl", "--noise", "0", "--seed", "7")]
    [InlineData("robustness-assumptions.txt", "robustness", "--assumptions", "--samples", "2000")]
    [InlineData("robustness.json", "robustness", "--collection", "recovery-plan-2020", "--format", "json")]
    [InlineData("robustness.csv", "robustness", "--format", "csv", "--samples", "1000")]
    [InlineData(
        "advise.txt",
        "advise",
        "--years",
        "2016",
        "2018",
        "--gross-margin",
        "909000",
        "965000",
        "--fte",
        "56",
        "58",
        "--equity",
        "210000",
        "--balance-total",
        "560000")]
    [InlineData("advise-help.txt", "advise", "--help")]
    [InlineData("help.txt", "--help")]
    [InlineData("rank-help.txt", "rank", "--help")]
    [InlineData("explain-help.txt", "explain", "--help")]
    [InlineData("robustness-help.txt", "robustness", "--help")]
    public void Output_is_as_approved(string name, params string[] arguments)
    {
        var result = Mkb.Run(arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Approval.Verify(result.Out, name);
    }

    [Theory]
    [InlineData("matrix")]
    [InlineData("plan")]
    public void The_pictures_in_the_readme_are_current(string command)
    {
        var drawn = Mkb.Run(command, "--format", "svg", "--collection", "recovery-plan-2020").Out;

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Measures, $"{command}.svg")).ReplaceLineEndings("\n"), drawn);
    }
}
