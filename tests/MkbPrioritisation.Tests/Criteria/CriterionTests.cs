using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Criteria;

public sealed class CriterionTests
{
    private static readonly Unit Euros = Unit.MoneyPerYear("EUR");

    private static Criterion ValueAdded => MeasureCatalogue.BuiltIn.Criteria.Single(criterion => criterion.Id == "value-added");

    private static Criterion Cost => MeasureCatalogue.BuiltIn.Criteria.Single(criterion => criterion.Id == "cost");

    private static Criterion Support => MeasureCatalogue.BuiltIn.Criteria.Single(criterion => criterion.Id == "support");

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void There_is_no_band_off_the_scale(int score)
    {
        Assert.Equal("score", Assert.Throws<ArgumentOutOfRangeException>(() => new Band(score, "off")).ParamName);
        Assert.Equal("score", Assert.Throws<ArgumentOutOfRangeException>(() => Cost.BandOf(score)).ParamName);
    }

    [Fact]
    public void A_criterion_needs_a_name() => Assert.Throws<ArgumentNullException>(() => new Criterion("c", null!, Euros, ValueAdded.Bands));

    [Theory]
    [InlineData(100, 500, 2, 3)]
    [InlineData(100, 400, 2, 2)]
    [InlineData(400, 400, 3, 3)]
    [InlineData(0, 3000, 1, 5)]
    public void An_estimate_scores_the_bands_that_it_reaches(int low, int high, int least, int most) =>
        Assert.Equal((least, most), ValueAdded.ScoresOf(Millions(low, high)));

    [Fact]
    public void The_dearer_end_of_an_estimate_of_cost_is_its_lower_score() => Assert.Equal((4, 5), Cost.ScoresOf(Millions(40, 100)));

    [Fact]
    public void An_estimate_that_the_criterion_does_not_count_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Cost.ScoresOf(null!));
        var refused = Assert.Throws<ArgumentException>(() => Cost.ScoresOf(new Estimate(1, 2, Unit.Months)));
        Assert.Contains("EUR per year", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Support.ScoresOf(Millions(1, 2)));
    }

    [Fact]
    public void No_figure_is_in_a_band_of_a_criterion_in_words() => Assert.Throws<InvalidOperationException>(() => Support.BandOfFigure(1));

    private static Estimate Millions(int low, int high) => new(low * 1_000_000m, high * 1_000_000m, Euros);
}
