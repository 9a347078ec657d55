using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Five bands cover the line; an estimate falls in the one that holds its midpoint.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class BandLaws
{
    [Property]
    public bool Bands_stand_the_most_favourable_first_and_each_is_the_band_of_its_score(Criterion criterion) =>
        criterion.Bands.Select(band => band.Score).SequenceEqual([5, 4, 3, 2, 1])
            && criterion.Bands.All(band => criterion.BandOf(band.Score) == band);

    [Property(MaxTest = 1000)]
    public void Exactly_one_band_holds_an_estimates_midpoint_and_it_is_the_estimates((Criterion Criterion, Estimate Estimate) sample) =>
        Assert.Equal(
            sample.Criterion.BandOfFigure(sample.Estimate.Midpoint),
            sample.Criterion.Bands.Single(band => band.Contains(sample.Estimate.Midpoint)));

    [Property(MaxTest = 1000)]
    public bool A_band_includes_its_lower_limit_and_excludes_its_upper((Criterion Criterion, Estimate Estimate) sample)
    {
        var band = sample.Criterion.BandOfFigure(sample.Estimate.Midpoint);
        var twice = sample.Estimate.Low + sample.Estimate.High;
        return (band.From is null || band.From * 2 <= twice) && (band.To is null || twice < band.To * 2);
    }

    [Property]
    public bool A_figure_on_a_limit_falls_in_the_band_that_starts_there((Criterion Criterion, Estimate Estimate) sample) =>
        sample.Criterion.Bands.Where(band => band.From is not null).All(band =>
            sample.Criterion.BandOfFigure(band.From!.Value) == band);
}
