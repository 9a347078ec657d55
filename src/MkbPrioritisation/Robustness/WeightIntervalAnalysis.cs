using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// For each criterion the greatest interval round its weight in which the shortlist stays the same set of measures, the
/// other weights scaled in proportion, but for those that are given. Exact; unsure scores count by their value.
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

    // An overall score is linear in the weight t of one criterion, which the criteria whose weights are not given make up for in the
    // proportions that they have without weights. With T for an overall and s for the score on the criterion, over denominator D,
    // and for those others the sum r of their units and P of their scores times their units, it is (T + y·(r·s - P)) / D after a
    // step y of which t takes r/D: whole numbers again.
    private static WeightInterval Of(ScoreGrid grid, string criterion, int index)
    {
        var scheme = grid.Ranking.Scheme;
        var (weight, left) = (scheme.WeightOf(criterion), Fraction.One - Given(scheme, criterion));
        var proportions = new OverallFormula(scheme.Unweighted).Units;
        int[] others =
            [.. Enumerable.Range(0, grid.Criteria.Count).Where(other => other != index && scheme.Weights?.Given.ContainsKey(grid.Criteria[other]) != true)];
        var rest = others.Sum(other => proportions[other]);
        if (rest == 0)
            return new(criterion, weight, new(weight, IsIncluded: true), new(weight, IsIncluded: true));

        var lines = grid.Ranking.Index().ToLookup(item => item.Item.IsShortlisted, item => new LinearScore(
            grid.TwiceOverall(item.Index),
            (rest * grid.Twice(item.Index, index)) - others.Sum(other => proportions[other] * grid.Twice(item.Index, other))));
        var stride = new Fraction(rest, grid.Denominator);
        return new(criterion, weight, End(-1, weight / stride), End(1, (left - weight) / stride));

        WeightEnd End(int direction, Fraction most)
        {
            var (step, isIncluded) = new WeightSweep(
                [.. lines[true].Select(line => line.Facing(direction))],
                [.. lines[false].Select(line => line.Facing(direction)).Distinct()],
                scheme.Shortlist).Until(most);
            return new(weight + (direction * step * stride), isIncluded);
        }
    }

    private static Fraction Given(ScoringScheme scheme, string criterion) => scheme.Weights is null ? Fraction.Zero
        : scheme.Weights.Given.Where(given => given.Key != criterion).Aggregate(Fraction.Zero, (sum, given) => sum + given.Value);
}
