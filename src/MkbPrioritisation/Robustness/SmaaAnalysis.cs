using System.Collections.ObjectModel;
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
    /// <summary>Draws weightings: one item a measure, in display order, the same whatever the number of threads.</summary>
    public static IReadOnlyList<MeasureAcceptability> Compute(
        MeasureRanking ranking, RobustnessOptions options, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var grid = new ScoreGrid(ranking);
        var (draws, weights) = (new int[ranking.Count * ranking.Count], new long[ranking.Count * grid.Criteria.Count]);
        var sampler = new WeightSampler(options.Seed, grid.Criteria.Count);
        DrawingBlocks.Run(
            options,
            () => new RankTally(grid, Math.Min(DrawingBlocks.Most, options.Samples)),
            (tally, from, to) => tally.Rank(sampler, from, to, cancellation),
            tally => tally.AddTo(draws, weights),
            progress,
            cancellation);
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
