using System.Text.Json;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData(
        "free-depreciation",
        "Smallest change of one score that would bring it onto the shortlist, any one of:\n  Contribution to value added 1→2\n  Timely impact 2→3\n")]
    [InlineData("targeted-debt-relief", "Smallest change of one score that would take it off the shortlist, any one of:\n  Limited cost 5→3\n")]
    [InlineData("innovation-application-scheme", "No change of a single score takes it off the shortlist\n")]
    [InlineData("equal-treatment-debt-equity", "No change of a single score brings it onto the shortlist\n")]
    public void The_smallest_change_that_moves_the_measure_on_or_off_the_list_is_shown(string id, string shown) =>
        Assert.Contains(shown, Mkb.Run("explain", id).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "free-depreciation",
        """[{"criterion":"value-added","from":1,"to":2},{"criterion":"timeliness","from":2,"to":3},""" +
        """{"criterion":"feasibility","from":4,"to":5},{"criterion":"support","from":4,"to":5},{"criterion":"introduction","from":4,"to":5}]""")]
    [InlineData("innovation-application-scheme", "[]")]
    public void Json_has_the_same_changes(string id, string expected)
    {
        using var json = JsonDocument.Parse(Mkb.Run("explain", id, "--format", "json").Out);

        Assert.Equal(expected, JsonSerializer.Serialize(json.RootElement.GetProperty("explanations")[0].GetProperty("shortlistChanges")));
    }

    [Fact]
    public void Spans_are_said_in_the_language_asked_for()
    {
        var dutch = Mkb.Run("explain", "targeted-debt-relief", "--language", "nl").Out;

        Assert.Contains("6 maanden – 1 jaar", dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("month", dutch, StringComparison.Ordinal);
        Assert.Contains("6 months – 1 year", Mkb.Run("explain", "targeted-debt-relief").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_of_another_collection_is_not_called_unknown()
    {
        var result = Mkb.Run("explain", "targeted-debt-relief", "--collection", "eu-sme-strategy-2020");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith(
            "mkb: The measure \"targeted-debt-relief\" is in the collection recovery-plan-2020; name that one", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_shares_its_id_is_named_with_its_collection()
    {
        using var folder = new MeasuresFolder(
            ("one/collection.yaml", MeasuresFolder.Collection), ("one/a.yaml", MeasuresFolder.Measure.Replace("A measure", "First", StringComparison.Ordinal)),
            ("two/collection.yaml", MeasuresFolder.Collection),
            ("two/a.yaml", MeasuresFolder.Measure.Replace("A measure", "Second", StringComparison.Ordinal)));

        var both = Mkb.Run("explain", "a", "--together", "--measures", folder.Path).Out;
        var second = Mkb.Run("explain", "two/a", "--together", "--measures", folder.Path).Out;

        Assert.Contains("First (a)", both, StringComparison.Ordinal);
        Assert.Contains("Second (a)", both, StringComparison.Ordinal);
        Assert.StartsWith("Second (a)", second, StringComparison.Ordinal);
        Assert.DoesNotContain("First (a)", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_measure_fits_on_the_list_no_change_is_spoken_of()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));

        Assert.EndsWith(
            "To the edge of the shortlist: every measure is on it\n", Mkb.Run("explain", "a", "--measures", folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_measure_requires_and_excludes_under_a_budget_is_named()
    {
        using var folder = MeasuresFolder.WithMeasures(
            ("a", MeasuresFolder.Measure + "requires: [b]\nexcludes: [c]\n"),
            ("b", MeasuresFolder.Measure.Replace("A measure", "Desk", StringComparison.Ordinal)),
            ("c", MeasuresFolder.Measure.Replace("A measure", "Fund", StringComparison.Ordinal)));

        var result = Mkb.Run("explain", "a", "--measures", folder.Path).Out;

        Assert.Contains("Under a budget only together with: Desk (b)", result, StringComparison.Ordinal);
        Assert.Contains("Under a budget not together with: Fund (c)", result, StringComparison.Ordinal);
    }
}
