using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// Which measures no weighting puts below which others: those better or equal on every criterion, and better on one.
/// Unsure scores count by their value.
/// </summary>
internal static class DominanceAnalysis
{
    /// <summary>Compares every measure with every other: one item a measure, in display order.</summary>
    public static IReadOnlyList<MeasureDominance> Compute(MeasureRanking ranking, CancellationToken cancellation = default)
    {
        var grid = new ScoreGrid(ranking);
        long[][] scores =
            [.. ranking.Select((_, measure) => Enumerable.Range(0, grid.Criteria.Count).Select(criterion => grid.Twice(measure, criterion)).ToArray())];
        long[][] dimensions = [.. ranking.Select(ranked => new[] { ranked.NetImpact.Numerators.TwiceValue, ranked.Feasibility.Numerators.TwiceValue })];
        MeasureSubset[] dominates = [.. ranking.Select(_ => new MeasureSubset(ranking))], dominatedBy = [.. ranking.Select(_ => new MeasureSubset(ranking))];
        var isBeaten = new bool[ranking.Count];

        // Nobody dominates, or beats on both dimensions, a measure that is ranked above him.
        for (var better = 0; better < ranking.Count; better++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var worse = better + 1; worse < ranking.Count; worse++)
            {
                if (Dominates(scores[better], scores[worse]))
                {
                    dominates[better].Add(worse);
                    dominatedBy[worse].Add(better);
                }

                isBeaten[worse] |= Dominates(dimensions[better], dimensions[worse]);
            }
        }

        return [.. ranking.Select((measure, index) => new MeasureDominance(measure, dominates[index], dominatedBy[index], !isBeaten[index]))];
    }

    private static bool Dominates(long[] one, long[] other)
    {
        var isBetter = false;
        for (var index = 0; index < one.Length; index++)
        {
            if (one[index] < other[index])
                return false;
            isBetter |= one[index] > other[index];
        }

        return isBetter;
    }
}
