using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>How likely each measure is to have each rank, to be on the shortlist and to lie in each cell.</summary>
/// <remarks>
/// Every whole score in a measure's range is equally likely, and scores are independent of each other. Combinations are
/// counted, not sampled: the distribution of each overall score is a convolution, and the number of measures above it a sum
/// of independent yes-or-no outcomes (the Poisson-binomial distribution). Only whole numbers are compared. Up to 100 measures,
/// each figure is the double nearest to the exact probability, as it is reckoned to twice a double's digits (unless a measure's
/// combinations are more than 2^53); up to 1,000 measures and 22 criteria, within 1e-12 of it. Where assessors scored, each of them is
/// equally likely to be the one whose scores hold, for all measures alike; so chances are the mean of those by each of them.
/// What that one did not score is drawn from what the others score.
/// </remarks>
internal static class RankProbabilityAnalysis
{
    /// <summary>Up to so many measures each is reckoned with by itself, and no chance is too small to be told.</summary>
    public const int FewMeasures = 100;

    /// <summary>Computes the probabilities: one item a measure, in display order. Certain scores of one hand may be off by the noise, 0–4 bands.</summary>
    public static IReadOnlyList<MeasureProbabilities> Compute(
        MeasureRanking ranking, int noise, IProgress<double>? progress = null, CancellationToken cancellation = default) => ranking.Count > FewMeasures
        ? Compute<PlainChance>(new(ranking), noise, progress, cancellation)
        : Compute<PreciseChance>(new(ranking), noise, progress, cancellation);

    private static IReadOnlyList<MeasureProbabilities> Compute<T>(ScoreGrid grid, int noise, IProgress<double>? progress, CancellationToken cancellation)
        where T : struct, IChance<T>
    {
        var ranking = grid.Ranking;
        if (grid.Assessors.Count == 0)
        {
            var (groupOf, groups) = Groups<T>(grid, noise, assessor: null, progress, cancellation);
            var shared = groups.Select(group => (
                Ranks: group.Ranks.Ranks(ranking.Count),
                Shortlist: group.Ranks.UpTo(ranking.Scheme.Shortlist),
                Cells: Cells(group.Scores.Probability<T>))).ToList();
            return [.. ranking.Select((measure, index) => new MeasureProbabilities(
                measure, shared[groupOf[index]].Ranks, shared[groupOf[index]].Shortlist, shared[groupOf[index]].Cells))];
        }

        var mean = new ProbabilityMean<T>(ranking, grid.Assessors.Count);
        foreach (var (index, assessor) in grid.Assessors.Index())
        {
            var part = PartialProgress.Of(progress, (double)index / grid.Assessors.Count, (index + 1.0) / grid.Assessors.Count);
            var (groupOf, groups) = Groups<T>(grid, noise, assessor, part, cancellation);
            mean.Add(measure => groups[groupOf[measure]]);
        }

        return mean.Result;
    }

    private static (int[] GroupOf, IReadOnlyList<(RankRow<T> Ranks, ScoreDistribution Scores)> Groups) Groups<T>(
        ScoreGrid grid, int noise, string? assessor, IProgress<double>? progress, CancellationToken cancellation)
        where T : struct, IChance<T>
    {
        var ranking = grid.Ranking;
        var groupOf = new int[ranking.Count];
        var groups = new List<(ScoreDistribution Scores, int Size)>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var measure = 0; measure < groupOf.Length; measure++)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = ranking.Count > FewMeasures ? grid.KeyOf(measure, noise) : $"{measure}";
            if (known.TryAdd(key, groups.Count))
                groups.Add((new(grid, measure, noise, assessor), 0));
            groupOf[measure] = known[key];
            groups[groupOf[measure]] = groups[groupOf[measure]] with { Size = groups[groupOf[measure]].Size + 1 };
        }

        var distribution = new RankDistribution<T>(groups, progress, cancellation);
        return (groupOf, [.. groups.Select((group, index) => (distribution.RanksOf(index), group.Scores))]);
    }

    private static IReadOnlyList<CellProbability> Cells<T>(Func<MatrixCell, T> chance)
        where T : struct, IChance<T> => [.. PriorityMatrix.Cells.Select(cell => new CellProbability(cell, Math.Min(chance(cell).Value, 1)))];
}
