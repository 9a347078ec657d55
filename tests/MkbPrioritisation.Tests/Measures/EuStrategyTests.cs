using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Measures;

/// <summary>The EU strategy prints no scores: what stands here is judgement, and says so.</summary>
public sealed class EuStrategyTests
{
    private static readonly MeasureCollection Strategy = MeasureCatalogue.BuiltIn.GetCollection("eu-sme-strategy-2020");

    private static readonly IReadOnlyList<CriterionScore> Known = [.. Strategy.Measures.SelectMany(measure => measure.Scores).Where(score => !score.IsUnknown)];

    [Fact]
    public void There_are_33_actions_in_the_strategys_four_parts()
    {
        Assert.Equal(33, Strategy.Measures.Count);
        Assert.Equal(
            [7, 15, 7, 4],
            Strategy.Categories.Keys.Select(category => Strategy.Measures.Count(measure => measure.Category == category)));
    }

    [Fact]
    public void No_score_is_called_published() =>
        Assert.DoesNotContain(Strategy.Measures.SelectMany(measure => measure.Scores), score => score.Basis == Basis.Published);

    [Fact]
    public void Every_score_but_unknown_has_a_reason_of_its_own_in_both_languages()
    {
        Assert.All(Known, score => Assert.True(score.Because is { Dutch: not null, English: not null }, score.ToString()));
        Assert.Distinct(Known.Select(score => score.Because!.English));
        Assert.Distinct(Known.Select(score => score.Because!.Dutch));
    }

    [Fact]
    public void Every_score_compares_the_actions_with_each_other_and_claims_no_band() =>
        Assert.All(Known, score => Assert.True(score.IsRelative && score.Estimate is null, score.ToString()));

    [Fact]
    public void A_score_is_derived_only_where_the_text_prints_a_date() =>
        Assert.Equal(
            [
                "border-region-partnerships introduction", "green-deal-breakthrough-innovation introduction",
                "simplify-state-aid-rules introduction", "strengthen-envoy-network introduction",
            ],
            Strategy.Measures
                .SelectMany(measure => measure.Scores.Where(score => score.Basis == Basis.Derived), (measure, score) => $"{measure.Id} {score.Criterion}")
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("value-added")]
    [InlineData("cost")]
    [InlineData("timeliness")]
    [InlineData("feasibility")]
    [InlineData("support")]
    [InlineData("introduction")]
    public void From_one_end_of_the_scale_to_the_other_the_actions_differ_on(string criterion)
    {
        var scores = Strategy.Measures.Select(measure => measure.ScoreOn(criterion)!).ToList();

        Assert.Equal(33, scores.Count);
        Assert.Equal(1, scores.Where(score => !score.IsUnknown).Min(score => score.Low));
        Assert.Equal(5, scores.Where(score => !score.IsUnknown).Max(score => score.High));
    }
}
