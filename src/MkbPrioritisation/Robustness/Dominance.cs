using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// Which measures no weighting puts below which others: those better or equal on every criterion, and better on one.
/// Unsure scores count by their middle.
/// </summary>
public static class Dominance
{
    /// <summary>Compares every measure with every other.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>One item a measure, in display order.</returns>
    public static IReadOnlyList<MeasureDominance> Of(MeasureRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var grid = new ScoreGrid(ranking);
        var scores = Profiles(ranking.Count, measure => Enumerable.Range(0, grid.Criteria.Count).Select(criterion => (long)grid.Twice(measure, criterion)));
        var dimensions = Profiles(ranking.Count, measure =>
            [ranking[measure].NetImpact.Numerators.TwiceValue, ranking[measure].Feasibility.Numerators.TwiceValue]);
        return
        [
            .. ranking.Select((measure, index) => new MeasureDominance(
                measure,
                [.. Others(other => Dominates(scores[index], scores[other]))],
                [.. Others(other => Dominates(scores[other], scores[index]))],
                !Others(other => Dominates(dimensions[other], dimensions[index])).Any())),
        ];

        IEnumerable<RankedMeasure> Others(Func<int, bool> condition) => Enumerable.Range(0, ranking.Count).Where(condition).Select(other => ranking[other]);
    }

    private static long[][] Profiles(int count, Func<int, IEnumerable<long>> profile) =>
        [.. Enumerable.Range(0, count).Select(measure => profile(measure).ToArray())];

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
