using System.Globalization;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>New criteria are the built-in ones, with limits in euros so many times as high and ids that say those limits.</summary>
public sealed class NewCriteriaTests
{
    [Fact]
    public void Without_a_scale_they_are_the_built_in_ones()
    {
        Assert.Equal(MeasureCatalogue.BuiltIn.Criteria, Criteria());
        Assert.Equal(MeasureCatalogue.BuiltIn.Criteria, Criteria("--like", "built-in", "--scale", "1"));
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("0.001")]
    [InlineData("0.02250")]
    [InlineData("0.00002")]
    [InlineData("0.333333")]
    [InlineData("1000")]
    public void Each_limit_in_euros_is_exactly_so_many_times_the_built_in_one_and_nothing_else_changes(string scale)
    {
        var factor = decimal.Parse(scale, CultureInfo.InvariantCulture);

        foreach (var (criterion, original) in Criteria("--scale", scale).Zip(MeasureCatalogue.BuiltIn.Criteria))
        {
            if (original.Unit?.Currency is null)
            {
                Assert.Equal(original, criterion);
                continue;
            }

            Assert.Equal(
                (original.Id, original.Name, original.Description, original.Unit), (criterion.Id, criterion.Name, criterion.Description, criterion.Unit));
            Assert.Equal(
                original.Bands.Select(band => (band.Score, band.From * factor, band.To * factor)),
                criterion.Bands.Select(band => (band.Score, band.From, band.To)));
            Assert.Equal(5, criterion.Bands.Select(band => band.Id).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData("0.01", "0-500-thousand", "500-2000-thousand", "2-5-mln", "5-10-mln", "over-10-mln")]
    [InlineData("10", "0-500-mln", "500-2000-mln", "2-5-bn", "5-10-bn", "over-10-bn")]
    [InlineData("0.00003", "0-1500-eur", "1500-6000-eur", "6-15-thousand", "15-30-thousand", "over-30-thousand")]
    public void The_ids_of_bands_say_their_limits(string scale, params string[] ids) =>
        Assert.Equal(ids, Criteria("--scale", scale).Single(criterion => criterion.Id == "cost").Bands.Select(band => band.Id));

    [Fact]
    public void An_id_adds_a_criterion_to_judge_in_words()
    {
        var added = Criteria("regional-balance")[^1];

        Assert.Equal(("regional-balance", "Regional balance"), (added.Id, added.Name.English));
        Assert.Null(added.Unit);
        Assert.Equal(["high", "relatively-high", "medium", "relatively-low", "low"], added.Bands.Select(band => band.Id));
    }

    private static IReadOnlyList<Criterion> Criteria(params string[] options)
    {
        using var folder = MeasuresFolder.WithMeasures();
        Assert.Equal(0, Mkb.Run(["new", "criteria", .. options, "--measures", folder.Path]).ExitCode);
        Assert.Equal(0, Mkb.Run("check", folder.Path).ExitCode);
        return MeasureCatalogue.Load(folder.Path).Criteria;
    }
}
