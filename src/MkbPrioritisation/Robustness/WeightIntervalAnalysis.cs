using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// For each criterion the greatest interval round its weight in which the shortlist stays the same set of measures, the
/// other weights scaled in proportion. Exact; unsure scores count by their value.
/// </summary>
internal static class WeightIntervalAnalysis
{
    /// <summary>Computes one interval a criterion, in the scheme's order. A criterion that is alone keeps its weight of 1.</summary>
    public static IReadOnlyList<WeightInterval> Compute(MeasureRanking ranking, CancellationToken cancellation = default)
    {
        var grid = new ScoreGrid(ranking);
        var intervals = new List<WeightInterval>();
        foreach (var (index, criterion) in grid.Criteria.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            intervals.Add(Of(grid, criterion, index));
        }

        return [.. intervals];
    }

    // An overall score is linear in the weight t of one criterion. With unit u of denominator D as its base weight, r = D - u
    // for the others, T for an overall and s for the score on the criterion, both in whole numbers, and t = (u + r·y) / D,
    // it is proportional to T + y·(D·s - T): whole numbers again, and y runs from -u/r to 1.
    private static WeightInterval Of(ScoreGrid grid, string criterion, int index)
    {
        var (unit, all) = (grid.Units[index], grid.Denominator);
        var (weight, rest) = (new Fraction(unit, all), all - unit);
        if (rest == 0)
            return new(criterion, weight, new(weight, IsIncluded: true), new(weight, IsIncluded: true));

        var lines = grid.Ranking.Index().ToLookup(
            item => item.Item.IsShortlisted,
            item => new LinearScore(grid.TwiceOverall(item.Index), (all * grid.Twice(item.Index, index)) - grid.TwiceOverall(item.Index)));
        return new(criterion, weight, End(-1, new(unit, rest)), End(1, Fraction.One));

        WeightEnd End(int direction, Fraction most)
        {
            var (step, isIncluded) = new WeightSweep(
                [.. lines[true].Select(line => line.Facing(direction))],
                [.. lines[false].Select(line => line.Facing(direction)).Distinct()],
                grid.Ranking.Scheme.Shortlist).Until(most);
            return new((unit + (direction * rest * step)) / all, isIncluded);
        }
    }
}
