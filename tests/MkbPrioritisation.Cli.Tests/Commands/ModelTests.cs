using MkbPrioritisation.Reporting.Models;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary><c>mkb model</c>.</summary>
public sealed class ModelTests
{
    [Fact]
    public void A_figure_set_shows_beside_the_one_in_the_file_and_in_the_rank()
    {
        var result = Mkb.Run("model", "targeted-debt-relief", "--set", "exposure=EUR 40 bn").Out;

        Assert.Contains("exposure = EUR 40 bn (in the file EUR 5-10 bn)", result, StringComparison.Ordinal);
        Assert.Contains("makes EUR 120-300 mln: 3–4", result, StringComparison.Ordinal);
        Assert.Contains("Rank: 9, on the shortlist → 11 (10–11), not on the shortlist", result, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_assumption_has_the_value_from_which_the_band_or_the_shortlist_is_another()
    {
        var result = Mkb.Run("model", "targeted-debt-relief").Out;

        Assert.Contains("firms-relieved < 557.491 (within its range): 3 → 2", result, StringComparison.Ordinal);
        Assert.Contains("exposure ≥ EUR 95.2381 bn: on the shortlist → not on the shortlist", result, StringComparison.Ordinal);
        Assert.Contains("effect: no value", result, StringComparison.Ordinal);
        Assert.Contains(
            "Vanaf waar het in een andere klasse valt",
            Mkb.Run("model", "targeted-debt-relief", "--language", "nl", "--format", "markdown").Out,
            StringComparison.Ordinal);
        var tipping = ModelJson.Read(Mkb.Run("model", "targeted-debt-relief", "--format", "json").Out).Results[0].BandTippings[0];
        Assert.Equal(
            ("firms-relieved", "875", new("160000/287", "160000/287", IsUp: false, IsIncluded: false, IsWithinRange: true)),
            (tipping.Assumption, tipping.Present, tipping.Value));
    }

    [Fact]
    public void A_figure_set_shows_what_becomes_of_the_plan_of_the_shortlist()
    {
        var text = Mkb.Run("model", "targeted-debt-relief", "--set", "exposure=EUR 40 bn").Out;

        Assert.Contains(
            "Plan of the shortlist, EUR bn:\n  Investment: 8.4–12.0 → 8.1–11.6\n  Value added in 2025: 20.3–30.1 → 19.1–28.3\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("  + Wider free-depreciation rules: no plan in its file\n", text, StringComparison.Ordinal);
        Assert.Contains("  − Targeted relief of SME debt: investment 0.3–0.4, value added in 2025 1.2–1.8\n", text, StringComparison.Ordinal);
        Assert.Contains("do not follow the assumption; mkb plan\n  --scale shows another size.", text, StringComparison.Ordinal);
        Assert.Contains(
            "- De cijfers per jaar van een plan zijn die in het bestand en volgen de aanname niet; mkb plan --scale toont een andere omvang.",
            Mkb.Run("model", "targeted-debt-relief", "--set", "exposure=EUR 40 bn", "--language", "nl", "--format", "markdown").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_set_that_moves_nobody_leaves_the_plan_as_it_is()
    {
        var document = ModelJson.Read(Mkb.Run("model", "national-retraining-programme", "--set", "retrained=5000", "--format", "json").Out);

        Assert.Equal(document.Plan!.Before, document.Plan.After);
        Assert.Equal(
            (10, 8_400_000_000m, 30_100_000_000m),
            (document.Plan.After.Measures, document.Plan.After.Investment.Low, document.Plan.After.ValueAdded.High));
        Assert.Empty(document.Plan.Enters.Concat(document.Plan.Leaves));
        Assert.DoesNotContain(" → ", PlanLines("national-retraining-programme", "--set", "retrained=5000"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_figure_set_or_without_a_plan_there_is_nothing_to_say_of_it()
    {
        const string Modelled = MeasuresFolder.Measure + "assumptions: { months: { name: { en: Months }, value: 5 } }\nmodel: { timeliness: months }\n";
        using var folder = new MeasuresFolder(("one/collection.yaml", MeasuresFolder.Collection), ("one/a.yaml", Modelled));

        Assert.Empty(PlanLines("targeted-debt-relief"));
        Assert.Empty(PlanLines("targeted-debt-relief", "--together", "--set", "exposure=EUR 40 bn"));
        Assert.Empty(PlanLines("a", "--measures", folder.Path, "--set", "months=9"));
    }

    [Theory]
    [InlineData("--together")]
    [InlineData]
    public void An_id_that_several_collections_have_is_answered_with_the_names_that_tell_them_apart(params string[] joined)
    {
        const string Modelled = MeasuresFolder.Measure + "assumptions: { months: { name: { en: Months }, value: 15 } }\nmodel: { timeliness: months }\n";
        using var folder = new MeasuresFolder(
            ("one/collection.yaml", MeasuresFolder.Collection),
            ("one/a.yaml", Modelled),
            ("two/collection.yaml", MeasuresFolder.Collection),
            ("two/a.yaml", Modelled));

        var refused = Mkb.Run(["model", "a", .. joined, "--measures", folder.Path]);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        Assert.Equal("mkb: Several collections have a measure \"a\"; write one of one/a, two/a.\n", refused.Error);
        Assert.Equal(0, Mkb.Run(["model", "two/a", .. joined, "--measures", folder.Path]).ExitCode);
    }

    [Fact]
    public void In_Dutch_the_figures_are_Dutch_as_well()
    {
        var result = Mkb.Run("model", "targeted-debt-relief", "--language", "nl").Out;

        Assert.Contains("firms-relieved: € 358,8-896,9 mln", result, StringComparison.Ordinal);
        Assert.Contains("raming € 1-1,4 mld", Mkb.Run("explain", "national-retraining-programme", "--language", "nl").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_reads_back_and_the_picture_shows_a_tornado_for_each_formula()
    {
        var json = Mkb.Run("model", "targeted-debt-relief", "--format", "json").Out;

        Assert.Equal(json, ModelJson.Write(ModelJson.Read(json)));
        var svg = Mkb.Run("model", "targeted-debt-relief", "--format", "svg").Out;
        Assert.Contains("tornado-value-added-title", svg, StringComparison.Ordinal);
        Assert.Contains("tornado-cost-title", svg, StringComparison.Ordinal);
        Assert.Contains("# Targeted relief of SME debt", Mkb.Run("model", "targeted-debt-relief", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean \"retrained\"?", "retraind=5")]
    [InlineData("write 5 or 5000", "retrained=5.000")]
    [InlineData("of another kind", "retrained=50%")]
    [InlineData("write retrained=40000-60000 or retrained=0.5", "retrained=50%")]
    [InlineData("write effect=15%", "effect=15")]
    [InlineData("write effect=15% or effect=0.15%", "effect=0.15")]
    [InlineData("write 15%", "effect=15procent")]
    [InlineData("is not a figure: \"many\"", "retrained=many")]
    [InlineData("an equals sign and a figure", "retrained")]
    [InlineData("two figures for retrained", "retrained=5", "retrained=6")]
    public void What_cannot_be_set_is_wrong_usage(string expected, params string[] settings)
    {
        var result = Mkb.Run(["model", "national-retraining-programme", .. settings.SelectMany(setting => new[] { "--set", setting })]);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    private static string PlanLines(params string[] arguments)
    {
        var text = Mkb.Run(["model", .. arguments]).Out;
        var start = text.IndexOf("Plan of the shortlist", StringComparison.Ordinal);
        return start < 0 ? "" : text[start..];
    }
}
