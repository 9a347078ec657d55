using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Robustness;

public sealed class RankingRobustnessTests
{
    [Fact]
    public void All_that_was_found_of_a_measure_is_had_by_its_id()
    {
        var robustness = Samples.RecoveryPlan.Robustness(new() { Samples = 100 });
        var found = robustness["free-depreciation"];

        Assert.Equal("free-depreciation", found.Measure.Measure.Id);
        Assert.Equal(
            (found.Measure, found.Measure, found.Measure), (found.Probabilities.Measure, found.Acceptability.Measure, found.Dominance.Measure));
        Assert.Equal(robustness.TippingPoints.Where(point => point.Measure == found.Measure), found.TippingPoints);
        Assert.False(robustness.TryGet("free-depreciatoin", out _));
        Assert.Throws<UnknownIdException>(() => robustness["free-depreciatoin"]);
    }

    [Fact]
    public void Progress_goes_from_nothing_to_all()
    {
        var told = new SeenProgress();
        _ = Samples.RecoveryPlan.Robustness(new() { Samples = 1_700, Threads = 1 }, CancellationToken.None, told);

        Assert.Equal(told.Shares.Order(), told.Shares);
        Assert.InRange(told.Shares[0], 0.0001, 0.1);
        Assert.Equal(1, told.Shares[^1]);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.7)]
    public void Cancelling_ends_the_work_at_once_with_its_own_exception(double share)
    {
        using var cancellation = new CancellationTokenSource();
        var last = 0.0;
        var progress = new SeenProgress(value =>
        {
            last = value;
            if (value >= share)
                cancellation.Cancel();
        });

        var thrown = Assert.Throws<OperationCanceledException>(() => Samples.Many(2_000).Robustness(RobustnessOptions.Default, cancellation.Token, progress));

        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        // SeenProgress in work and not in time, which other tests take as well.
        Assert.InRange(last, share, share + 0.1);
    }

    [Fact]
    public void Work_that_was_cancelled_before_does_not_begin() =>
        Assert.Throws<OperationCanceledException>(() => Samples.RecoveryPlan.Robustness(RobustnessOptions.Default, new(canceled: true)));

    [Fact]
    public void An_exception_of_whoever_is_told_comes_out_as_it_is() =>
        Assert.Throws<NotSupportedException>(() => Samples.RecoveryPlan.Robustness(RobustnessOptions.Default, CancellationToken.None, new SeenProgress(share =>
        {
            if (share > 0.6)
                throw new NotSupportedException();
        })));

    [Fact]
    public void Measures_that_may_score_the_same_have_the_same_chances_in_a_long_ranking()
    {
        var ranking = Samples.Many(400);
        var grouped = RankProbabilityAnalysis.Compute(ranking, noise: 1);
        var alone = new RankDistribution<PlainChance>(
            [.. ranking.Select((_, measure) => (new ScoreDistribution(new(ranking), measure, 1, assessor: null), 1))], progress: null, CancellationToken.None);

        Assert.All(grouped.Index(), item => Assert.All(
            alone.RanksOf(item.Index).Ranks(400).Dense().Zip(item.Item.Ranks.Dense()), pair => Assert.Equal(pair.First, pair.Second, 1e-13)));
        Assert.All(grouped, item => Assert.Equal(1, item.Ranks.Sum(rank => rank.Chance), 1e-12));
    }

    [Fact]
    public void The_shares_of_a_long_ranking_do_not_depend_on_the_number_of_threads()
    {
        var ranking = Samples.Many(300);
        var (one, four) = (Found(1), Found(4));

        Assert.All(one.Zip(four), pair => Assert.Equal(pair.First.Ranks, pair.Second.Ranks));
        Assert.Equal(one.Select(item => item.CentralWeights?.Values.ToArray()), four.Select(item => item.CentralWeights?.Values.ToArray()));

        IReadOnlyList<MeasureAcceptability> Found(int threads) => SmaaAnalysis.Compute(ranking, new() { Samples = 2_100, Threads = threads });
    }
}
