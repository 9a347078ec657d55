using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Models;

/// <summary>What follows from the assumptions of the shipped measures, and what would from others.</summary>
public sealed class MeasureModelTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    [Fact]
    public void Without_figures_set_everything_stays_as_the_file_has_it()
    {
        var model = Model("national-retraining-programme");

        Assert.Same(model.Before, model.After);
        Assert.All(model.Results, result => Assert.False(result.IsSet));
        Assert.Equal("12300000000/13..18450000000/13", $"{model.Results[0].Range}");
    }

    [Fact]
    public void A_figure_set_goes_on_to_estimate_band_and_rank()
    {
        var model = Model("targeted-debt-relief", ("exposure", Figure.Money(MoneyRange.Of(new(40_000_000_000, "EUR")))));
        var (value, cost) = (model.Results[0], model.Results[1]);

        Assert.False(value.IsSet);
        Assert.Equal("EUR 120-300 mln", $"{cost.Estimate}");
        Assert.Equal((3, 4), (cost.Score.Low, cost.Score.High));
        Assert.Equal((9, 11), (model.Before.Rank, model.After.Rank));
        Assert.Equal((true, false), (model.Before.IsShortlisted, model.After.IsShortlisted));
        Assert.Equal(2, model.After.Measure.ScoreOn("value-added")!.High);
    }

    [Fact]
    public void A_score_follows_from_what_is_exact_and_not_from_the_rounded_estimate()
    {
        // 16,666,666,600 × 2% × 30% × 50% is 20 cents less than EUR 50 mln, where the next band begins.
        var model = Model(
            "targeted-debt-relief", ("exposure", Figure.Money(MoneyRange.Of(new(16_666_666_600, "EUR")))), ("restructured-share", Figure.Percent(2, 2)));

        var cost = model.Results.Single(result => result.Criterion.Id == "cost");
        Assert.Equal("EUR 50 mln", $"{cost.Estimate}");
        Assert.Equal((5, 5), (cost.Score.Low, cost.Score.High));
        Assert.All(cost.BandTippings, tipping => Assert.Equal(5, tipping.Before));
    }

    [Fact]
    public void Only_the_measure_itself_gets_other_scores()
    {
        var model = Model("targeted-debt-relief", ("exposure", Figure.Money(MoneyRange.Of(new(40_000_000_000, "EUR")))));

        var before = Catalogue.GetCollection("recovery-plan-2020").Measures;
        Assert.Equal(
            before.Where(measure => measure.Id != "targeted-debt-relief"),
            model.After.Collection.Measures.Where(measure => measure.Id != "targeted-debt-relief"));
        Assert.Equal(model.Before.Measure.Plan, model.After.Measure.Plan);
    }

    [Fact]
    public void The_assumption_that_moves_the_result_most_stands_first()
    {
        var influences = Model("targeted-debt-relief").Results[0].Influences;

        Assert.Equal("firms-relieved", influences[0].Assumption.Id);
        Assert.Equal(influences.OrderByDescending(influence => influence.Swing), influences);
        // 500 and 1,250 firms at 87.5 % of EUR 205 bn over 250,000 firms.
        Assert.Equal((358_750_000m, 896_875_000m), (influences[0].AtLow.Round(2), influences[0].AtHigh.Round(2)));
        Assert.False(influences[0].IsVaried);
        Assert.True(influences.Single(influence => influence.Assumption.Id == "sme-firms").IsVaried);
    }

    [Fact]
    public void What_cannot_be_set_is_refused_with_its_name()
    {
        Assert.Equal("retrained", Assert.Throws<UnknownIdException>(() => Model("national-retraining-programme", ("retraind", Figure.Number(1, 1)))).Nearest);
        Assert.Contains(
            "is of another kind",
            Assert.Throws<ArgumentException>(() => Model("national-retraining-programme", ("retrained", Figure.Percent(1, 1)))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "divide by 0",
            Assert.Throws<ArgumentException>(() => Model("national-retraining-programme", ("sme-workers", Figure.Number(0, 1)))).Message,
            StringComparison.Ordinal);
        Assert.Contains("has no model", Assert.Throws<ArgumentException>(() => Model("free-depreciation")).Message, StringComparison.Ordinal);
    }

    private static MeasureModel Model(string id, params (string Id, Figure Figure)[] settings) =>
        MeasureModel.Of(Catalogue.Rank("recovery-plan-2020"), id, Catalogue.Criteria, settings.ToDictionary(setting => setting.Id, setting => setting.Figure));
}
