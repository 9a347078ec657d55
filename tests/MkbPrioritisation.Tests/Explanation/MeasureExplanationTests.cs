using MkbPrioritisation.Criteria;
using MkbPrioritisation.Explanation;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Tests.Explanation;

public sealed class MeasureExplanationTests
{
    private static readonly MeasureRanking Published = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

    [Fact]
    public void Weights_and_scores_make_the_overall_value() =>
        Assert.All(Published.Select(Published.Explain), explained => Assert.Equal(
            explained.Ranked.Overall.Value.ToFraction(),
            explained.NetImpact.Concat(explained.Feasibility)
                .Select(line => line.Weight * (line.Score.Low + line.Score.High) / 2)
                .Aggregate((one, other) => one + other)));

    [Fact]
    public void The_next_ranks_and_the_ties_around_a_measure_are_those_of_the_ranking() =>
        Assert.All(Published.Select(Published.Explain), explained =>
        {
            var (rank, value) = (explained.Ranked.Rank, explained.Ranked.Overall.Value);
            Assert.Equal(Published.Count(other => other.Rank == rank) - 1, explained.Ties.Count);
            Assert.Equal(Published.Where(other => other.Rank < rank).Select(other => other.Rank).DefaultIfEmpty().Max(), explained.NextAbove?.Rank ?? 0);
            Assert.Equal(rank + explained.Ties.Count + 1, explained.NextBelow?.Rank ?? (Published.Count + 1));
            Assert.All(explained.NextAbove?.Measures ?? [], other => Assert.Equal(explained.NextAbove!.Distance, other.Overall.Value - value));
            Assert.All(explained.NextBelow?.Measures ?? [], other => Assert.Equal(explained.NextBelow!.Distance, value - other.Overall.Value));
        });

    [Fact]
    public void The_distance_to_a_level_is_exact()
    {
        var explained = Published.Explain("targeted-debt-relief");

        Assert.Equal(
            new Fraction(1, 3),
            Assert.Single(explained.LevelDistances, distance => distance is { Dimension: Dimension.Feasibility, IsUp: true }).Distance);
        Assert.Equal(
            new LevelDistance(Dimension.NetImpact, IsUp: false, LevelLimits.High, Level.Medium, Fraction.Zero),
            Assert.Single(explained.LevelDistances, distance => distance.Dimension == Dimension.NetImpact));
    }

    [Fact]
    public void A_measure_on_the_list_is_explained_by_the_first_one_off_it_and_the_other_way_round()
    {
        var (on, off) = (Published[0], Published[^1]);

        Assert.Equal(Published.First(ranked => !ranked.IsShortlisted), Published.Explain(on).ShortlistEdge);
        Assert.Equal(Published.Last(ranked => ranked.IsShortlisted), Published.Explain(off).ShortlistEdge);
        Assert.Equal(on.Overall.Value - Published.Explain(on).ShortlistEdge!.Overall.Value, Published.Explain(on).ShortlistDistance);
    }

    [Fact]
    public void An_unknown_measure_is_named_and_one_of_another_ranking_refused()
    {
        var other = MeasureCatalogue.BuiltIn.Rank("eu-sme-strategy-2020");

        Assert.Contains(
            "targeted-debt-relief",
            Assert.Throws<UnknownIdException>(() => Published.Explain("targeted-debt-relieve")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Published.Explain(other[0]));
    }
}
