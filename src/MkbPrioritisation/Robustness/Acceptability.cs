using System.Collections.ObjectModel;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>What share of all weightings puts each measure on each rank and on the shortlist.</summary>
/// <remarks>
/// Stochastic multicriteria acceptability analysis: R. Lahdelma, J. Hokkanen and P. Salminen, <i>SMAA</i>, European Journal
/// of Operational Research 106, 1998; rank acceptability after Lahdelma and Salminen, <i>SMAA-2</i>, Operations Research 49,
/// 2001. Weightings are drawn uniformly from all sets of weights, one a criterion, that add up to 1. Unsure scores count by
/// their middle. Sums are whole numbers, so that measures that tie do so here as well.
/// </remarks>
public static class Acceptability
{
    private const int Block = 500;

    /// <summary>Draws 10,000 weightings.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>One item a measure, in display order.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
    public static IReadOnlyList<MeasureAcceptability> Of(MeasureRanking ranking) => Of(ranking, RobustnessOptions.Default);

    /// <summary>Draws weightings.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">How many are drawn, from what seed, by how many threads. The noise does not count here.</param>
    /// <returns>One item a measure, in display order; the same whatever the number of threads.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
    public static IReadOnlyList<MeasureAcceptability> Of(MeasureRanking ranking, RobustnessOptions options)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        RobustnessOptions.RequireFewEnough(ranking);
        var grid = new ScoreGrid(ranking);
        var counts = Count(grid, options);
        return [.. ranking.Select((measure, index) => new MeasureAcceptability(
            measure, counts.RanksOf(index), ranking.Scheme.Shortlist, options.Samples, Central(grid.Criteria, counts, index)))];
    }

    // Every draw stands on its own, and counts are whole numbers, whose sum does not depend on who adds them up.
    private static RankCounts Count(ScoreGrid grid, RobustnessOptions options)
    {
        var total = new RankCounts(grid);
        var gate = new Lock();
        var drawn = 0;
        var blocks = (options.Samples + Block - 1) / Block;
        Parallel.For(
            0,
            blocks,
            new() { MaxDegreeOfParallelism = options.Threads ?? Environment.ProcessorCount },
            () => new RankCounts(grid),
            (block, _, counts) =>
            {
                var (from, to) = (block * Block, Math.Min((block + 1) * Block, options.Samples));
                counts.Add(new(options.Seed, grid.Criteria.Count), from, to);
                options.Progress?.Report((double)Interlocked.Add(ref drawn, to - from) / options.Samples);
                return counts;
            },
            counts =>
            {
                lock (gate)
                    total.Add(counts);
            });
        return total;
    }

    private static ReadOnlyDictionary<string, double>? Central(IReadOnlyList<string> criteria, RankCounts counts, int measure)
    {
        if (counts.RanksOf(measure) is not [> 0 and var firsts, ..])
            return null;
        var all = WeightDraws.Total * (double)firsts;
        return new(new OrderedDictionary<string, double>(
            criteria.Select((criterion, index) => KeyValuePair.Create(criterion, counts.FirstWeight(measure, index) / all)), StringComparer.Ordinal));
    }
}
