using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Five bands cover the line; an estimate falls in the one that holds its midpoint.</summary>
public sealed class BandLaws
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Bands_stand_the_most_favourable_first_and_each_is_the_band_of_its_score() =>
        Prop.ForAll(ArbitraryCriterion.Any, criterion =>
            criterion.Bands.Select(band => band.Score).SequenceEqual([5, 4, 3, 2, 1])
            && criterion.Bands.All(band => criterion.BandOf(band.Score) == band))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Exactly_one_band_holds_an_estimates_midpoint_and_it_is_the_estimates() =>
        Check.One(Thorough, Prop.ForAll(ArbitraryCriterion.WithEstimate, ((Criterion Criterion, Estimate Estimate) sample) => Assert.Equal(
            sample.Criterion.BandOf(sample.Estimate),
            sample.Criterion.Bands.Single(band => band.Contains(sample.Estimate.Midpoint)))));

    [Fact]
    public void A_band_includes_its_lower_limit_and_excludes_its_upper() =>
        Check.One(Thorough, Prop.ForAll(ArbitraryCriterion.WithEstimate, sample =>
        {
            var band = sample.Criterion.BandOf(sample.Estimate);
            var twice = sample.Estimate.Low + sample.Estimate.High;
            return (band.From is null || band.From * 2 <= twice) && (band.To is null || twice < band.To * 2);
        }));

    [Fact]
    public void A_figure_on_a_limit_falls_in_the_band_that_starts_there() =>
        Prop.ForAll(ArbitraryCriterion.WithEstimate, sample => sample.Criterion.Bands.Where(band => band.From is not null).All(band =>
            sample.Criterion.BandOf(new Estimate(band.From!.Value, band.From.Value, sample.Estimate.Unit)) == band))
            .QuickCheckThrowOnFailure();
}
