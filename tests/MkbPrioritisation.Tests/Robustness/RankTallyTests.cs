using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Robustness;

public sealed class RankTallyTests
{
    [Theory]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(700)]
    public void Ranks_are_those_of_counting_who_is_above_however_many_measures_there_are(int count)
    {
        var ranking = Samples.Many(count);
        var grid = new ScoreGrid(ranking);
        var (weights, draws, firsts) = (new long[6], new int[count * count], new long[count * 6]);
        var sampler = new WeightSampler(7, 6);
        var tally = new RankTally(grid, 3);

        tally.Rank(sampler, 4, 5, CancellationToken.None);
        tally.AddTo(draws, firsts);

        sampler.Draw(4, weights);
        long[] overalls = [.. ranking.Select((_, measure) => weights.Select((weight, criterion) => weight * grid.Twice(measure, criterion)).Sum())];
        Assert.All(overalls.Index(), item => Assert.Equal(1, draws[(item.Index * count) + overalls.Count(other => other > item.Item)]));
        Assert.Equal(count, draws.Sum());
        Assert.Equal(overalls.Count(overall => overall == overalls.Max()) * WeightSampler.Total, firsts.Sum());
    }
}
