using System.Collections.ObjectModel;
using System.Runtime.ExceptionServices;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>What share of all weightings puts each measure on each rank and on the shortlist.</summary>
/// <remarks>
/// Stochastic multicriteria acceptability analysis: R. Lahdelma, J. Hokkanen and P. Salminen, <i>SMAA</i>, European Journal
/// of Operational Research 106, 1998; rank acceptability after Lahdelma and Salminen, <i>SMAA-2</i>, Operations Research 49,
/// 2001. Weightings are drawn uniformly from all sets of weights, one a criterion, that add up to 1. Unsure scores count by
/// their value. Sums are whole numbers, so that measures that tie do so here as well.
/// </remarks>
internal static class SmaaAnalysis
{
    private const int Block = 500;

    /// <summary>Draws weightings: one item a measure, in display order, the same whatever the number of threads.</summary>
    public static IReadOnlyList<MeasureAcceptability> Compute(
        MeasureRanking ranking, RobustnessOptions options, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var grid = new ScoreGrid(ranking);
        var (draws, weights) = (new int[ranking.Count * ranking.Count], new long[ranking.Count * grid.Criteria.Count]);
        Draw(grid, options, progress, (draws, weights), cancellation);
        return
        [
            .. ranking.Select((measure, index) => new MeasureAcceptability(
                measure,
                draws.AsMemory(index * ranking.Count, ranking.Count),
                ranking.Scheme.Shortlist,
                options.Samples,
                Central(grid.Criteria, draws[index * ranking.Count], weights.AsSpan(index * grid.Criteria.Count, grid.Criteria.Count)))),
        ];
    }

    // Every draw is independent of the others, and counts are whole numbers, whose sum does not depend on who adds them up.
    private static void Draw(
        ScoreGrid grid, RobustnessOptions options, IProgress<double>? progress, (int[] Draws, long[] Weights) total, CancellationToken cancellation)
    {
        var gate = new Lock();
        var drawn = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads ?? Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.For(
                0,
                (options.Samples + Block - 1) / Block,
                parallel,
                () => new RankTally(grid, Math.Min(Block, options.Samples)),
                (block, _, tally) =>
                {
                    var (from, to) = (block * Block, Math.Min((block + 1) * Block, options.Samples));
                    tally.Rank(new(options.Seed, grid.Criteria.Count), from, to, cancellation);
                    lock (gate)
                    {
                        tally.AddTo(total.Draws, total.Weights);
                        drawn += to - from;
                        progress?.Report((double)drawn / options.Samples);
                    }

                    return tally;
                },
                _ => { });
        }
        catch (AggregateException exception)
        {
            // Whoever is told of the progress may throw: that is all that can, and the caller's own exception.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private static ReadOnlyDictionary<string, double>? Central(IReadOnlyList<string> criteria, int firsts, ReadOnlySpan<long> weights)
    {
        if (firsts == 0)
            return null;
        var means = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        for (var criterion = 0; criterion < weights.Length; criterion++)
            means.Add(criteria[criterion], weights[criterion] / (WeightSampler.Total * (double)firsts));
        return new(means);
    }
}
