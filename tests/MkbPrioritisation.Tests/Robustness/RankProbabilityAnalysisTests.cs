using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Probabilities are shares of all combinations of scores, each equally likely.</summary>
[Properties(Arbitrary = [typeof(RankProbabilityAnalysisTests), typeof(MkbArbitraries)])]
[Trait("Category", "Slow")]
public sealed class RankProbabilityAnalysisTests
{
    private const double Accuracy = 1e-12;

    public static Arbitrary<int> Noise { get; } = Gen.Choose(0, 4).ToArbitrary();

    [Property(Arbitrary = [typeof(CataloguesToEnumerate)])]
    public void Probabilities_are_the_doubles_nearest_to_the_shares_of_all_combinations_of_scores(SampleCatalogue catalogue) =>
        AssertEnumerated(catalogue, RankProbabilityAnalysis.Compute(catalogue.Rank(), noise: 0));

    [Property]
    public bool Noise_widens_certain_scores_as_far_as_the_scale_goes_and_leaves_unsure_ones(SampleCatalogue catalogue, int noise)
    {
        var written = RankProbabilityAnalysis.Compute(Widened(catalogue, noise).Rank(), noise: 0)
            .ToDictionary(item => Key(item.Measure), item => item.Ranks.Dense());
        return RankProbabilityAnalysis.Compute(catalogue.Rank(), noise)
            .All(item => item.Ranks.Dense().Zip(written[Key(item.Measure)]).All(pair => IsNear(pair.First, pair.Second)));
    }

    [Property]
    public bool Rows_and_cells_add_up_to_one_and_no_more_than_the_list_is_on_it_but_for_ties(SampleCatalogue catalogue, int noise)
    {
        var ranking = catalogue.Rank();
        var all = RankProbabilityAnalysis.Compute(ranking, noise);
        return all.All(item =>
            IsNear(1, item.Ranks.Sum(rank => rank.Chance))
                && IsNear(1, item.Cells.Sum(cell => cell.Probability)) && item.Ranks.All(rank => rank.Chance is > 0 and <= 1))
            && all.Sum(item => item.Shortlist) >= Math.Min(ranking.Count, ranking.Scheme.Shortlist) - Accuracy;
    }

    [Fact]
    public void Where_all_is_certain_each_measure_has_its_rank_and_its_cell() =>
        Assert.All(RankProbabilityAnalysis.Compute(Samples.RecoveryPlan, noise: 0), item =>
    {
        Assert.Equal(1, item.Ranks.Of(item.Measure.Rank));
        Assert.Equal(item.Measure.IsShortlisted ? 1 : 0, item.Shortlist);
        Assert.Equal(1, item.Cells.Single(cell => cell.Cell == item.Measure.Cell).Probability);
        Assert.Equal((item.Measure.Rank, item.Measure.Rank), item.RanksWithin(0.9));
    });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_certain_is_exactly_one_whatever_the_scores(int noise)
    {
        var alone = RankProbabilityAnalysis.Compute(Samples.Rank([1, 2, 3], [4, 5, 6], 1, "3 3 3 3 3 3"), noise);
        Assert.Equal(1, Assert.Single(alone).Ranks.Of(1));

        var two = RankProbabilityAnalysis.Compute(Samples.Rank([1, 2], [3, 4], 2, "3 3 3 3", "2 2 2 2"), noise);
        Assert.All(two, item => Assert.Equal(1, item.Shortlist));

        var many = RankProbabilityAnalysis.Compute(Samples.Many(RankProbabilityAnalysis.FewMeasures + 1), noise);
        Assert.All(many, item => Assert.All(item.Ranks, rank => Assert.InRange(rank.Chance, 0, 1)));
    }

    [Fact]
    public void Nineteen_in_twenty_is_the_nearest_double()
    {
        var ranking = Samples.Rank([1, 2], [3, 4], 1, "1-5 1-2 1-2 1", "2 1 1 1");

        Assert.Contains(0.95, RankProbabilityAnalysis.Compute(ranking, noise: 0).Select(item => item.Shortlist));
    }

    [Fact]
    public void Assessors_in_thirds_make_a_whole()
    {
        var ranking = Samples.Rank([1], [2], 1, "3 3", "3 3").Assessed(["a c1 5", "b c1 1"], ["a c1 5", "b c1 2"], ["a c1 4", "b c1 3"]);

        Assert.Equal([1, 0], RankProbabilityAnalysis.Compute(ranking, noise: 0).Select(item => item.Shortlist));
    }

    [Fact]
    public void Ties_share_the_better_rank()
    {
        var probabilities = RankProbabilityAnalysis.Compute(Samples.Rank([1], [2], 1, "4 4", "4 4", "3-5 1"), noise: 0);

        Assert.Equal([1, 0, 0], probabilities[0].Ranks.Dense());
        Assert.Equal([1, 0, 0], probabilities[1].Ranks.Dense());
        Assert.Equal([0, 0, 1], probabilities[2].Ranks.Dense());
    }

    [Fact]
    public void Of_two_ranks_that_are_equally_likely_the_better_one_is_named()
    {
        var probabilities = RankProbabilityAnalysis.Compute(Samples.Rank([1], [2], 1, "2-4 1-4", "2-4 1-3"), noise: 0);

        var second = probabilities.Single(item => item.Measure.Measure.Id == "b");
        Assert.Equal(second.Ranks.Of(1), second.Ranks.Of(2), Accuracy);
        Assert.Equal(1, second.MostLikelyRank);
    }

    [Fact]
    public void A_twentieth_is_cut_off_ninety_per_cent()
    {
        var probabilities = RankProbabilityAnalysis.Compute(Samples.Rank([1], [2], 1, "5 2-3", "2-3 1-5"), noise: 0);

        var first = probabilities.Single(item => item.Measure.Measure.Id == "a");
        Assert.Equal(0.05, first.Ranks.Of(2), Accuracy);
        Assert.Equal((1, 1), first.RanksWithin(0.9));
    }

    [Fact]
    public void Two_of_three_equally_likely_scores_are_two_thirds()
    {
        var unsure = RankProbabilityAnalysis.Compute(Samples.Rank([1], [2], 1, "4 3", "3-5 3"), noise: 0).Single(item => item.Measure.Measure.Id == "b");

        Assert.Equal([2 / 3d, 1 / 3d], unsure.Ranks.Dense());
        Assert.Equal(2 / 3d, unsure.Shortlist);
        Assert.Equal(1, unsure.MostLikelyRank);
        Assert.Equal((1, 2), unsure.RanksWithin(0.9));
        Assert.Equal((1, 1), unsure.RanksWithin(0.2));
    }

    [Fact]
    public void A_criterion_in_both_dimensions_moves_both_at_once()
    {
        var cells = RankProbabilityAnalysis.Compute(Samples.Rank([1], [1], 1, "1-5"), noise: 0)[0].Cells.Where(cell => cell.Probability > 0);

        Assert.Equal(
            [new(new(Level.High, Level.High), 2 / 5d), new(new(Level.Medium, Level.Medium), 1 / 5d), new(new(Level.Low, Level.Low), 2 / 5d)],
            cells.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Simulated_scores_of_the_shipped_measures_agree(int noise)
    {
        Assert.All([Samples.RecoveryPlan, Samples.EuStrategy], ranking => AssertSimulated(ranking, noise, RankProbabilityAnalysis.Compute(ranking, noise)));
    }

    [Fact]
    public void So_many_criteria_that_combinations_cannot_be_counted_exactly_still_give_probabilities()
    {
        int[] criteria = [.. Enumerable.Range(1, 400)];
        var scores = string.Join(' ', criteria.Select(_ => "1-5"));

        Assert.All(RankProbabilityAnalysis.Compute(Samples.Rank(criteria[..200], criteria[200..], 1, scores, scores), noise: 0), item =>
        {
            Assert.Equal(1, item.Ranks.Sum(rank => rank.Chance), Accuracy);
            Assert.InRange(item.Ranks.Of(1), 0.5, 0.52);
        });
    }

    [Fact]
    public void No_measures_have_no_probabilities() => Assert.Empty(RankProbabilityAnalysis.Compute(MeasureRanking.Of(Samples.RecoveryPlan.Scheme), noise: 1));

    [Fact]
    public void Noise_beyond_the_scale_is_refused() => Assert.All([-1, 5], noise =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RobustnessOptions { Noise = noise });
    });

    private static void AssertEnumerated(SampleCatalogue catalogue, IReadOnlyList<MeasureProbabilities> probabilities)
    {
        var combinations = ScoreCombinations.Of(catalogue).Select(combination => combination.Rank().ToDictionary(Key)).ToList();
        foreach (var item in probabilities)
        {
            var outcomes = combinations.ConvertAll(combination => combination[Key(item.Measure)]);
            for (var rank = 1; rank <= item.Ranks.Measures; rank++)
                Assert.Equal(Share(outcome => outcome.Rank == rank), item.Ranks.Of(rank));
            Assert.Equal(Share(outcome => outcome.IsShortlisted), item.Shortlist);
            foreach (var (cell, probability) in item.Cells)
                Assert.Equal(Share(outcome => outcome.Cell == cell), probability);

            double Share(Predicate<RankedMeasure> condition) => (double)outcomes.FindAll(condition).Count / outcomes.Count;
        }
    }

    private static void AssertSimulated(MeasureRanking ranking, int noise, IReadOnlyList<MeasureProbabilities> probabilities)
    {
        const int draws = 20_000;
        var random = new Random(2020);
        var listed = new int[ranking.Count];
        var ranks = new double[ranking.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            // Three criteria a dimension: the sum of the six scores orders as the overall score does.
            int[] sums = [.. ranking.Select(ranked => ranking.Scheme.Criteria.Sum(criterion => Drawn(ranked.Measure.ScoreOn(criterion))))];
            for (var measure = 0; measure < sums.Length; measure++)
            {
                var rank = 1 + sums.Count(sum => sum > sums[measure]);
                ranks[measure] += rank;
                listed[measure] += rank <= ranking.Scheme.Shortlist ? 1 : 0;
            }
        }

        foreach (var (index, item) in probabilities.Index())
        {
            Assert.Equal(item.Shortlist, (double)listed[index] / draws, 0.015);
            Assert.Equal(item.Ranks.Sum(rank => rank.Rank * rank.Chance), ranks[index] / draws, 0.2);
        }

        int Drawn(CriterionScore? score)
        {
            var (low, high) = (score?.Low ?? Scale.Minimum, score?.High ?? Scale.Maximum);
            var spread = low == high ? noise : 0;
            return random.Next(Math.Max(low - spread, Scale.Minimum), Math.Min(high + spread, Scale.Maximum) + 1);
        }
    }

    private static SampleCatalogue Widened(SampleCatalogue catalogue, int noise) => catalogue with
    {
        Collections = [.. catalogue.Collections.Select(collection => ArbitraryCollection.WithMeasures(collection, collection.Measures.Select(
            measure => ArbitraryMeasure.WithScores(measure, measure.Scores.Select(score => score.IsCertain
                ? new(score.Criterion, Math.Max(score.Low - noise, Scale.Minimum), Math.Min(score.High + noise, Scale.Maximum), score.Basis)
                : score)))))],
    };

    private static (string Collection, string Id) Key(RankedMeasure ranked) => (ranked.Collection.Id, ranked.Measure.Id);

    private static bool IsNear(double expected, double actual) => Math.Abs(expected - actual) <= Accuracy;
}
