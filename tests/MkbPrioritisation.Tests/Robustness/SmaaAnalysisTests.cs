using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Weightings are drawn uniformly, the same from the same seed, and ties among them are ties.</summary>
[Properties(Arbitrary = [typeof(SmaaAnalysisTests), typeof(MkbArbitraries)])]
public sealed class SmaaAnalysisTests
{
    public static Arbitrary<int> Seed { get; } = Gen.Choose(0, 1000).ToArbitrary();

    public static Arbitrary<(int Seed, int Criteria, int Number)> OneDraw { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from criteria in Gen.Choose(1, 12)
        from number in Gen.Choose(0, 999_999)
        select (Seed: seed, Criteria: criteria, Number: number));

    // As splitmix64.c (https://prng.di.unimi.it/splitmix64.c) gives them for the seed 1234567.
    [Fact]
    public void The_random_numbers_are_those_of_the_published_generator()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(place => random[(ulong)place]));
    }

    [Property]
    public bool The_weights_of_a_draw_are_whole_and_add_up_to_all((int Seed, int Criteria, int Number) draw)
    {
        var weights = Draw(draw.Seed, draw.Criteria, draw.Number);
        return weights.Sum() == WeightSampler.Total && weights.All(weight => weight >= 0);
    }

    [Fact]
    public void Draws_are_uniform_on_the_simplex()
    {
        const int draws = 20_000;
        var drawn = Enumerable.Range(0, draws).Select(draw => Draw(seed: 1, criteria: 4, draw)).ToList();

        // The chance that one of k weights exceeds t is (1 - t)^(k - 1).
        for (var criterion = 0; criterion < 4; criterion++)
        {
            foreach (var least in new[] { 0.1, 0.25, 0.5, 0.75 })
                Assert.Equal(Math.Pow(1 - least, 3), (double)drawn.Count(weights => weights[criterion] > least * WeightSampler.Total) / draws, 0.015);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_whatever_the_number_of_threads()
    {
        var one = Figures(new() { Samples = 3_210, Threads = 1 });

        Assert.All([2, 3, 8], threads => Assert.Equal(one, Figures(new() { Samples = 3_210, Threads = threads })));
        Assert.NotEqual(one, Figures(new() { Samples = 3_210, Seed = 2 }));

        static string Figures(RobustnessOptions options) => string.Join('\n', SmaaAnalysis.Compute(Samples.Together, options)
            .Select(item =>
                $"{string.Join(' ', item.Ranks.Dense())} {item.Shortlist} {item.StandardError} " +
                $"{string.Join(' ', item.CentralWeights ?? new Dictionary<string, double>())}"));
    }

    [Property]
    public void Shares_are_those_of_ranking_under_each_draw(SampleCatalogue catalogue, int seed)
    {
        var ranking = catalogue.Rank();
        var options = new RobustnessOptions { Samples = 50, Seed = seed };
        var ranks = Enumerable.Range(0, options.Samples).Select(draw => Ranks(ranking, Draw(seed, ranking.Scheme.Criteria.Count, draw))).ToList();
        foreach (var (index, item) in SmaaAnalysis.Compute(ranking, options).Index())
        {
            Assert.Equal(Enumerable.Range(1, ranking.Count).Select(rank => ranks.Count(drawn => drawn[index] == rank) / 50d), item.Ranks.Dense());
            Assert.Equal(ranks.Count(drawn => drawn[index] <= ranking.Scheme.Shortlist) / 50d, item.Shortlist);
            Assert.Equal(ranks.Any(drawn => drawn[index] == 1), item.CentralWeights is not null);
        }
    }

    [Fact]
    public void Of_two_measures_that_are_each_best_at_one_criterion_each_is_first_in_half_of_the_weightings()
    {
        // a is first where the first weight is above a half; such weights have their mean at three quarters.
        var first = SmaaAnalysis.Compute(Samples.Rank([1], [2], 1, "5 1", "1 5"), RobustnessOptions.Default)[0];

        Assert.InRange(first.Shortlist, 0.5 - (4 * first.StandardError), 0.5 + (4 * first.StandardError));
        Assert.Equal(Math.Sqrt(first.Shortlist * (1 - first.Shortlist) / 10_000), first.StandardError);
        Assert.Equal(0.75, first.CentralWeights!["c1"], 0.01);
        Assert.Equal(1, first.CentralWeights.Values.Sum(), 1e-12);
    }

    [Fact]
    public void Equal_scores_tie_in_every_draw_and_both_are_first()
    {
        var shares = SmaaAnalysis.Compute(Samples.Rank([1, 2, 3], [4], 1, "3 1 4 1", "3 1 4 1", "2 1 3 1"), RobustnessOptions.Default);

        Assert.All(shares.Take(2), item => Assert.Equal([1, 0, 0], item.Ranks.Dense()));
        Assert.Equal(shares[0].CentralWeights, shares[1].CentralWeights);
        Assert.Null(shares[2].CentralWeights);
        Assert.Equal((0, 0), (shares[2].Shortlist, shares[2].StandardError));
    }

    [Fact]
    public void Whoever_waits_is_told_until_all_is_drawn()
    {
        var told = new SeenProgress();
        _ = SmaaAnalysis.Compute(Samples.RecoveryPlan, new() { Samples = 1_700, Threads = 1 }, told);

        Assert.Equal([500 / 1700d, 1000 / 1700d, 1500 / 1700d, 1], told.Shares);
    }

    [Fact]
    public void No_measures_have_no_shares() => Assert.Empty(SmaaAnalysis.Compute(MeasureRanking.Of(Samples.RecoveryPlan.Scheme), RobustnessOptions.Default));

    [Fact]
    public void Samples_and_threads_out_of_bounds_are_refused()
    {
        Assert.All([0, 1_000_001], samples => Assert.Throws<ArgumentOutOfRangeException>(() => new RobustnessOptions { Samples = samples }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RobustnessOptions { Threads = 0 });
    }

    private static long[] Draw(int seed, int criteria, int draw)
    {
        var weights = new long[criteria];
        new WeightSampler(seed, criteria).Draw(draw, weights);
        return weights;
    }

    private static List<int> Ranks(MeasureRanking ranking, long[] weights)
    {
        var overalls = ranking.Select(ranked => ranking.Scheme.Criteria.Select((criterion, index) =>
            weights[index] * (ranked.Measure.ScoreOn(criterion) is { } score ? score.Low + score.High : 6)).Sum()).ToList();
        return overalls.ConvertAll(overall => 1 + overalls.Count(other => other > overall));
    }
}
