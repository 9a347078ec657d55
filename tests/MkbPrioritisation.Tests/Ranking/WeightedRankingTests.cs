using System.Globalization;
using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Robustness;

namespace MkbPrioritisation.Tests.Ranking;

/// <summary>With weights, the overall score is the weighted mean of all criteria; nothing else is another.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class WeightedRankingTests
{
    // Less than there is between two weights at which lists change.
    private static readonly Fraction Little = new(1, 1_000_000);

    [Property]
    public void The_overall_score_is_the_exact_weighted_mean_and_ranks(SampleCatalogue catalogue, byte[] percents)
    {
        var ranking = Weighted(catalogue.Rank(), percents);

        foreach (var ranked in ranking)
        {
            Assert.Equal(Mean(ranked, score => score.Low), ranked.Overall.Low.ToFraction());
            Assert.Equal(Mean(ranked, score => score.High), ranked.Overall.High.ToFraction());
            Assert.Equal(Mean(ranked, score => score.Value), ranked.Overall.Value.ToFraction());
            Assert.Equal(1 + ranking.Count(other => other.Overall.Value > ranked.Overall.Value), ranked.Rank);
            Assert.Equal(1 + ranking.Count(other => other != ranked && other.Overall.Low > ranked.Overall.High), ranked.BestRank);
            Assert.Equal(1 + ranking.Count(other => other != ranked && other.Overall.High > ranked.Overall.Low), ranked.WorstRank);
        }

        Fraction Mean(RankedMeasure ranked, Func<MkbPrioritisation.Measures.CriterionScore, Fraction> score) => ranking.Scheme.Criteria
            .Select(criterion => ranking.Scheme.WeightOf(criterion) * score(ranked.ScoreOn(criterion))).Aggregate((one, other) => one + other);
    }

    [Property]
    public void Dimensions_and_cells_are_unweighted_means_whatever_the_weights(SampleCatalogue catalogue, byte[] percents)
    {
        var unweighted = catalogue.Rank();
        var places = unweighted.ToDictionary(Key, ranked => (ranked.NetImpact, ranked.Feasibility));

        Assert.All(Weighted(unweighted, percents), ranked => Assert.Equal(places[Key(ranked)], (ranked.NetImpact, ranked.Feasibility)));
    }

    [Property]
    public void Weights_as_the_scheme_has_them_change_nothing(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        var same = Over(ranking, ranking.Scheme.Weighted(ranking.Scheme.Criteria.ToDictionary(criterion => criterion, ranking.Scheme.WeightOf)));

        Assert.Equal(
            ranking.Select(ranked => (Key(ranked), ranked.Rank, ranked.BestRank, ranked.WorstRank, ranked.Overall)),
            same.Select(ranked => (Key(ranked), ranked.Rank, ranked.BestRank, ranked.WorstRank, ranked.Overall)));
        Assert.Equal(ranking.Scheme, same.Scheme.Unweighted);
    }

    [Property]
    public void The_list_stays_the_same_set_within_an_interval_and_not_beyond_it_the_weights_given_staying_as_they_are(
        SampleCatalogue catalogue, byte[] percents)
    {
        var ranking = Weighted(catalogue.Rank(), percents);
        var listed = Listed(ranking);
        foreach (var interval in WeightIntervalAnalysis.Compute(ranking))
        {
            Assert.Equal(ranking.Scheme.WeightOf(interval.Criterion), interval.Base);
            Assert.True(interval.From.Weight <= interval.Base && interval.Base <= interval.To.Weight);
            foreach (var end in new[] { interval.From, interval.To })
            {
                Assert.Equal(end.IsIncluded, Listed(At(end.Weight)).SetEquals(listed));
                Assert.True(Listed(At((end.Weight + interval.Base) / 2)).SetEquals(listed), $"{interval} between its base and {end}");
            }

            var others = ranking.Scheme.Weights?.Given.Where(given => given.Key != interval.Criterion)
                .Aggregate(Fraction.Zero, (sum, given) => sum + given.Value)
                ?? Fraction.Zero;
            if (IsFree(interval.Criterion) && interval.From is { IsIncluded: true, Weight.Sign: > 0 })
                Assert.False(Listed(At(interval.From.Weight - Little)).SetEquals(listed), $"{interval} below it");
            if (IsFree(interval.Criterion) && interval.To.IsIncluded && interval.To.Weight + others < 1)
                Assert.False(Listed(At(interval.To.Weight + Little)).SetEquals(listed), $"{interval} above it");

            // A weight can move where others than those that are given can make up for it.
            bool IsFree(string criterion) =>
                ranking.Scheme.Criteria.Any(other => other != criterion && ranking.Scheme.Weights?.Given.ContainsKey(other) != true);

            MeasureRanking At(Fraction weight)
            {
                var given = ranking.Scheme.Weights?.Given.ToDictionary() ?? [];
                given[interval.Criterion] = weight;
                return Over(ranking, ranking.Scheme.Weighted(given));
            }
        }
    }

    [Property(MaxTest = 20)]
    [Trait("Category", "Slow")]
    public void Chances_under_the_weights_of_the_scheme_are_those_without_weights(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        var same = Over(ranking, ranking.Scheme.Weighted(ranking.Scheme.Criteria.ToDictionary(criterion => criterion, ranking.Scheme.WeightOf)));

        Assert.All(RankProbabilityAnalysis.Compute(ranking, noise: 1).Zip(RankProbabilityAnalysis.Compute(same, noise: 1)), pair =>
        {
            Assert.Equal(pair.First.Shortlist, pair.Second.Shortlist, 1e-12);
            Assert.Equal(pair.First.Ranks.Dense(), pair.Second.Ranks.Dense(), (one, other) => Math.Abs(one - other) < 1e-12);
        });
    }

    [Fact]
    public void Chances_follow_weights()
    {
        // All of the weight on the first criterion leaves b, which is unsure there, above a in two cases out of five.
        var ranking = Samples.Rank([1], [2], 1, "3 5", "1-5 1");
        var weighted = Over(ranking, ranking.Scheme.Weighted(new Dictionary<string, Fraction> { ["c1"] = 1 }));

        Assert.Equal(0.6, RankProbabilityAnalysis.Compute(weighted, noise: 0).Single(item => item.Measure.Measure.Id == "b").Shortlist, 1e-12);
        Assert.Equal(0.0, RankProbabilityAnalysis.Compute(ranking, noise: 0).Single(item => item.Measure.Measure.Id == "b").Shortlist, 1e-12);
    }

    [Fact]
    public void Criteria_without_a_weight_of_their_own_share_the_rest_in_their_proportions_in_whatever_order_weights_are_given()
    {
        var scheme = Samples.Rank([1, 2, 3], [4, 5], 1, "1 2 3 4 5").Scheme;
        var given = new KeyValuePair<string, Fraction>[] { new("c1", new(40, 100)), new("c4", new(30, 100)) };

        var weighted = scheme.Weighted(given.ToDictionary());

        Assert.Equal([new(2, 5), new(6, 70), new(6, 70), new(3, 10), new(9, 70)], scheme.Criteria.Select(weighted.WeightOf));
        Assert.Equal(weighted, scheme.Weighted(given.Reverse().ToDictionary()));
        Assert.NotEqual(weighted, scheme);
    }

    [Theory]
    [InlineData("c1 101")]
    [InlineData("c1 -1")]
    [InlineData("c1 60, c2 41")]
    [InlineData("c1 60, c2 39")]
    [InlineData("c3 10")]
    public void Weights_that_are_none_are_refused(string given)
    {
        var scheme = Samples.Rank([1], [2], 1, "1 2").Scheme;
        var weights = given.Split(", ").Select(item => item.Split(' '))
            .ToDictionary(item => item[0], item => new Fraction(int.Parse(item[1], CultureInfo.InvariantCulture), 100));

        Assert.Throws<ArgumentException>(() => scheme.Weighted(weights));
    }

    [Fact]
    public void Left_out_under_weights_a_criterion_leaves_its_weight_to_the_others_in_their_proportions()
    {
        var ranking = Samples.Rank([1, 2], [3], 1, "5 1 3", "1 4 3");
        var weighted = Over(ranking, ranking.Scheme.Weighted(new Dictionary<string, Fraction> { ["c1"] = new(1, 2), ["c2"] = new(3, 10) }));

        var left = LeaveOneOutAnalysis.Compute(weighted)[0];

        Assert.Equal([new(3, 5), new(2, 5)], left.Ranking!.Scheme.Criteria.Select(left.Ranking.Scheme.WeightOf));
        Assert.Equal("b", Assert.Single(left.Enters!).Measure.Id);
    }

    // Weights that add up to at most 1, of some criteria: each takes a share of what those before it leave.
    private static MeasureRanking Weighted(MeasureRanking ranking, byte[] percents)
    {
        var (given, left) = (new Dictionary<string, Fraction>(StringComparer.Ordinal), 100);
        foreach (var (criterion, percent) in ranking.Scheme.Criteria.SkipLast(1).Zip(percents).Where(item => item.Second % 3 > 0))
        {
            var weight = percent % (left + 1);
            given.Add(criterion, new(weight, 100));
            left -= weight;
        }

        return Over(ranking, ranking.Scheme.Weighted(given));
    }

    private static MeasureRanking Over(MeasureRanking ranking, ScoringScheme scheme) => MeasureRanking.Of(scheme, ranking.Collections);

    private static HashSet<(string, string)> Listed(MeasureRanking ranking) => [.. ranking.Shortlist.Select(Key)];

    private static (string, string) Key(RankedMeasure ranked) => (ranked.Collection.Id, ranked.Measure.Id);
}
