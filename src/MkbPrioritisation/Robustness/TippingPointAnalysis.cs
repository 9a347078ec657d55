using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>The smallest changes of one score of one measure that change who is on the shortlist.</summary>
internal static class TippingPointAnalysis
{
    /// <summary>
    /// Finds, for each measure, each criterion and each direction, the nearest whole score that changes the shortlist: by measure
    /// in display order, then by criterion in the scheme's, downwards first.
    /// </summary>
    public static IReadOnlyList<TippingPoint> Compute(MeasureRanking ranking, CancellationToken cancellation = default)
    {
        var grid = new ScoreGrid(ranking);
        var known = new Dictionary<(long, int), IReadOnlyList<RankedMeasure>>();
        var points = new List<TippingPoint>();
        for (var measure = 0; measure < ranking.Count; measure++)
        {
            cancellation.ThrowIfCancellationRequested();
            points.AddRange(Of(grid, measure, known, static (before, after) => before == after));
        }

        return [.. points];
    }

    /// <summary>
    /// Finds the smallest changes of a score of one measure that bring itself onto the shortlist, or off it: all equally small, by
    /// criterion in the scheme's order; none where no single score can do it.
    /// </summary>
    public static IReadOnlyList<TippingPoint> Of(MeasureRanking ranking, RankedMeasure measure)
    {
        var index = ranking.TakeWhile(other => other != measure).Count();
        if (index == ranking.Count)
            throw new ArgumentException($"{measure.Measure.Id} is not a measure of this ranking.", nameof(measure));
        var changes = Of(new(ranking), index, [], static (before, after) => before.IsListed == after.IsListed).ToList();
        return [.. changes.Where(change => change.Distance <= changes.Min(other => other.Distance))];
    }

    private static IEnumerable<TippingPoint> Of(
        ScoreGrid grid, int measure, Dictionary<(long, int), IReadOnlyList<RankedMeasure>> known, Func<ShortlistPosition, ShortlistPosition, bool> isSame)
    {
        var threshold = new ShortlistThreshold(grid.Ranking, measure);
        if (!threshold.Exists)
            yield break;

        var overall = grid.TwiceOverall(measure);
        var before = threshold.PositionOf(overall);
        for (var criterion = 0; criterion < grid.Criteria.Count; criterion++)
        {
            var twice = grid.Twice(measure, criterion);
            foreach (var candidates in Directions(twice, 2 * grid.Multiple))
            {
                foreach (var to in candidates)
                {
                    var after = threshold.PositionOf(overall + (grid.Units[criterion] * ((2 * grid.Multiple * to) - twice)));
                    if (isSame(before, after))
                        continue;
                    var (enters, leaves) = (threshold.Moves(before, after, known), threshold.Moves(after, before, known));
                    yield return new(grid.Ranking[measure], grid.Criteria[criterion], new(twice, 2 * grid.Multiple), to, enters, leaves);
                    break;
                }
            }
        }
    }

    // The whole scores below the present one and those above it, the nearest first.
    private static IEnumerable<IEnumerable<int>> Directions(long score, long denominator)
    {
        var (below, above) = ((int)((score - 1) / denominator), (int)(score / denominator) + 1);
        yield return Enumerable.Range(Scale.Minimum, Math.Max(0, below)).Reverse();
        yield return Enumerable.Range(above, Scale.Maximum - above + 1);
    }
}
