namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary><c>mkb plan</c> under a budget.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("2021=2.0", "budget 2.00")]
    [InlineData("2021=2bn", "budget 2.00")]
    [InlineData("2021=2mld", "budget 2.00")]
    [InlineData("2021=2000mln", "budget 2.00")]
    [InlineData("2021=EUR 2000 mln", "budget 2.00")]
    [InlineData("2021=18mln", "(budget 18)")]
    [InlineData("2021=22.5mln", "22.5)")]
    [InlineData("2021=5500000000.0mln", "is more than there is")]
    [InlineData("total=1.2bn", "Invested in all years (budget 1.2)")]
    public void A_bare_number_counts_the_unit_of_the_plan_s_table_and_words_count_themselves(string budget, string expected)
    {
        var result = Mkb.Run("plan", "--budget", budget);

        Assert.Contains(expected, result.Out + result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021=2,0", "--budget 2021=2.0 (in EUR bn, as in the plan's table)")]
    [InlineData("2bn", "--budget total=2bn (without mln or bn it counts EUR bn")]
    [InlineData("2021:2 miljard", "--budget 2021=2bn")]
    [InlineData("2021=0,005", "--budget 2021=0.005 (in EUR bn")]
    [InlineData("2021", "is not a budget")]
    [InlineData("2021=-1", "is negative")]
    [InlineData("2021=1.200", "write --budget 2021=1200 or --budget 2021=1.2")]
    [InlineData("2021=USD 2bn", "is in USD, and the plan is in EUR")]
    [InlineData(
        "2026=5mln",
        "not a year of the plan, whose years are 2021, 2022, 2023, 2024, 2025; write --budget 2021=2.0 (in EUR bn), or --budget total=2.0")]
    [InlineData("sum=5mln", "not a year of the plan")]
    public void What_is_no_budget_is_refused_with_the_form_and_the_unit(string budget, string expected)
    {
        var result = Mkb.Run("plan", "--budget", budget);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_of_the_plan_itself_speaks_Dutch_too()
    {
        var result = Mkb.Run("plan", "--language", "nl", "--with", "targeted-debt-relief", "--without", "targeted-debt-relief");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("kan niet in elk geval gepland worden en ook wegblijven", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_that_are_all_printed_as_zero_are_not_free()
    {
        var result = Mkb.Run("plan", "--budget", "2021=0").Out.ReplaceLineEndings(" ");

        Assert.Contains(
            "All years are published as 0.0, so the total counts, spread evenly over the years: Investment scheme for applying innovation; Transparency,",
            result,
            StringComparison.Ordinal);
        Assert.Contains(
            "A year rounded to 0.0 beside others counts as nothing: Strengthen equity via a fund for non-bank financiers (2021); Personal",
            result,
            StringComparison.Ordinal);
        Assert.Contains("Years without a budget are without limit: 2022, 2023, 2024, 2025.", result, StringComparison.Ordinal);
        Assert.Contains("\"spread\": [\n", Mkb.Run("plan", "--budget", "2021=0", "--format", "json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_above_all_that_is_needed_is_said_and_who_holds_no_plan()
    {
        var result = Mkb.Run("plan", "--budget", "2025=30000", "--budget", "total=20").Out.ReplaceLineEndings(" ");

        Assert.Contains("The budget of 2025 is above what all measures need: 1.72.", result, StringComparison.Ordinal);
        Assert.Contains("The budget over all years is above what all measures need: 12.00.", result, StringComparison.Ordinal);
        Assert.Contains("Not planned, as their files hold no plan: ", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_where_no_measure_holds_a_plan_is_refused()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write(
            "test/collection.yaml", MeasuresFolder.Collection + "plan: { currency: EUR, programmes: { p: { name: { en: P } } }, sources: { s: { en: S } } }\n");

        var result = Mkb.Run("plan", "--measures", folder.Path, "--budget", "total=1");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("nothing that a budget could limit", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_measures_alike_in_all_the_one_left_out_is_named()
    {
        const string plan = "plan: { programme: p, investment: { 2021: EUR 100 mln }, growth: { 2021: EUR 50 mln }, total-investment: EUR 100 mln, " +
            "total-growth: EUR 50 mln, financing: [{ source: s, share: 100 }] }\n";
        using var folder = MeasuresFolder.WithMeasures(
            ("north", MeasuresFolder.Measure.Replace("A measure", "North", StringComparison.Ordinal) + plan),
            ("south", MeasuresFolder.Measure.Replace("A measure", "South", StringComparison.Ordinal) + plan));
        folder.Write(
            "test/collection.yaml", MeasuresFolder.Collection + "plan: { currency: EUR, programmes: { p: { name: { en: P } } }, sources: { s: { en: S } } }\n");

        var result = Mkb.Run("plan", "--measures", folder.Path, "--budget", "total=100").Out;

        Assert.Contains("By rank: as good in place of another are South for North.", result, StringComparison.Ordinal);
        Assert.Contains(
            "\"other\": \"south\"", Mkb.Run("plan", "--measures", folder.Path, "--budget", "total=100", "--format", "json").Out, StringComparison.Ordinal);
    }
}
