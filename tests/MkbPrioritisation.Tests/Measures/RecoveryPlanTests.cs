using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Measures;

/// <summary>What the recovery plan prints, and how sure that is.</summary>
public sealed class RecoveryPlanTests
{
    private static readonly MeasureCollection Plan = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020");

    [Fact]
    public void All_twenty_have_names_and_summaries_in_both_languages() => Assert.All(Plan.Measures, measure =>
        Assert.True(measure is { Name: { Dutch: not null, English: not null }, Summary: { Dutch: not null, English: not null } }, measure.Id));

    [Fact]
    public void The_ten_of_the_plan_have_segments_and_yearly_estimates_and_the_others_have_not() => Assert.All(Plan.Measures, measure =>
    {
        var isPlanned = measure.Labels.ContainsKey("plan");
        Assert.Equal(isPlanned, measure.Segments.Count > 0);
        Assert.Equal(isPlanned, measure.ScoreOn("value-added")!.Estimate is not null);
        Assert.Equal(isPlanned, measure.ScoreOn("cost")!.Estimate is not null);
    });

    [Fact]
    public void Nineteen_of_the_twenty_estimates_lie_in_the_printed_band_and_the_other_is_explained()
    {
        var outside = Plan.Measures.SelectMany(measure => measure.Scores.Select(score => (measure.Id, Score: score)))
            .Where(item =>
                item.Score.Estimate is { } estimate
                    && MeasureCatalogue.BuiltIn.GetCriterion(item.Score.Criterion).BandOfFigure(estimate.Midpoint).Score != item.Score.Low);

        var (id, score) = Assert.Single(outside);
        Assert.Equal(("future-proof-labour-regulation", "value-added"), (id, score.Criterion));
        Assert.NotNull(score.Because);
    }

    [Fact]
    public void The_ten_of_the_plan_have_plans_each_with_what_the_report_says_otherwise_and_the_others_have_none() => Assert.All(Plan.Measures, measure =>
    {
        Assert.Equal(measure.Labels.ContainsKey("plan"), measure.Plan is not null);
        Assert.True(
            measure.Plan is null or { Because: { Dutch: not null, English: not null }, Reach: not null, Investment.Count: 5, Growth.Count: 5 }, measure.Id);
    });

    [Fact]
    public void Every_source_of_financing_pays_for_a_measure_and_every_printed_total_is_there()
    {
        var outline = Plan.Plan!;

        Assert.Equal(
            outline.Sources.Keys.Order(),
            Plan.Measures.SelectMany(measure => measure.Plan?.Financing ?? []).Select(share => share.Source).Distinct().Order());
        Assert.Equal(outline.Sources.Keys, outline.Printed.Sources.Keys);
        Assert.Equal(outline.Programmes.Select(programme => programme.Id), outline.Printed.Programmes.Keys);
        Assert.Null(MeasureCatalogue.BuiltIn.GetCollection("eu-sme-strategy-2020").Plan);
    }

    // Of these the text of the report gives no row: the cells stand in order of their columns only.
    [Theory]
    [InlineData("ease-bank-capital-requirements")]
    [InlineData("extended-credit-guarantees")]
    [InlineData("employee-share-incentive")]
    [InlineData("free-depreciation")]
    [InlineData("tax-debt-payment-plan")]
    [InlineData("labour-market-driven-higher-education")]
    [InlineData("national-coaching-programme")]
    [InlineData("innovation-procurement-budget")]
    [InlineData("innovation-vouchers")]
    public void Where_scores_rest_on_the_order_of_columns_alone_each_says_so(string id) =>
        Assert.All(Plan.Measures.Single(measure => measure.Id == id).Scores, score => Assert.NotNull(score.Reading));
}
