using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>The smallest changes of one score of one measure that change who is on the shortlist.</summary>
public static class TippingPoints
{
    /// <summary>Finds, for each measure, each criterion and each direction, the nearest whole score that changes the shortlist.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>The changes, by measure in display order, then by criterion in the scheme's, downwards first.</returns>
    public static IReadOnlyList<TippingPoint> Of(MeasureRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var grid = new ScoreGrid(ranking);
        return [.. Enumerable.Range(0, ranking.Count).SelectMany(measure => Of(grid, measure, static (before, after) => before == after))];
    }

    /// <summary>Finds the smallest changes of a score of one measure that bring itself onto the shortlist, or off it.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="measure">One of its measures.</param>
    /// <returns>The changes, all equally small, by criterion in the scheme's order; empty where no single score can do it.</returns>
    /// <exception cref="ArgumentException">The measure is not one of the ranking's.</exception>
    public static IReadOnlyList<TippingPoint> Of(MeasureRanking ranking, RankedMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(measure);
        var index = ranking.TakeWhile(other => other != measure).Count();
        if (index == ranking.Count)
            throw new ArgumentException($"{measure.Measure.Id} is not a measure of this ranking.", nameof(measure));
        var changes = Of(new(ranking), index, static (before, after) => before.IsListed == after.IsListed).ToList();
        return [.. changes.Where(change => change.Distance <= changes.Min(other => other.Distance))];
    }

    private static IEnumerable<TippingPoint> Of(ScoreGrid grid, int measure, Func<ShortlistPosition, ShortlistPosition, bool> isSame)
    {
        var cut = new ShortlistCut(grid.Ranking, measure);
        if (!cut.Exists)
            yield break;

        var overall = grid.TwiceOverall(measure);
        var before = cut.PositionOf(overall);
        for (var criterion = 0; criterion < grid.Criteria.Count; criterion++)
        {
            var twice = grid.Twice(measure, criterion);
            foreach (var candidates in Directions(twice))
            {
                foreach (var to in candidates)
                {
                    var after = cut.PositionOf(overall + (grid.Units[criterion] * ((2 * to) - twice)));
                    if (isSame(before, after))
                        continue;
                    yield return new(grid.Ranking[measure], grid.Criteria[criterion], new(twice, 2), to, cut.Moves(before, after), cut.Moves(after, before));
                    break;
                }
            }
        }
    }

    // The whole scores below the present one and those above it, the nearest first.
    private static IEnumerable<IEnumerable<int>> Directions(int twice)
    {
        var (below, above) = ((twice - 1) / 2, (twice / 2) + 1);
        yield return Enumerable.Range(Scale.Minimum, Math.Max(0, below)).Reverse();
        yield return Enumerable.Range(above, Scale.Maximum - above + 1);
    }
}
