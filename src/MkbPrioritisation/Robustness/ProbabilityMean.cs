using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>The mean of the probabilities that hold as each of several assessors has it.</summary>
internal sealed class ProbabilityMean<T>(MeasureRanking ranking, int assessors)
    where T : struct, IChance<T>
{
    private readonly T _share = T.Ratio(1, assessors);
    private readonly RankRow<T>[] _ranks = [.. ranking.Select(_ => new RankRow<T>())];
    private readonly T[,] _cells = new T[ranking.Count, PriorityMatrix.Cells.Count];

    public IReadOnlyList<MeasureProbabilities> Result =>
    [
        .. ranking.Select((measure, index) => new MeasureProbabilities(
            measure,
            _ranks[index].Ranks(ranking.Count),
            _ranks[index].UpTo(ranking.Scheme.Shortlist),
            [.. PriorityMatrix.Cells.Select((cell, number) => new CellProbability(cell, Math.Min(_cells[index, number].Value, 1)))])),
    ];

    /// <summary>Adds what one of them makes of each measure, by its place in display order.</summary>
    public void Add(Func<int, (RankRow<T> Ranks, ScoreDistribution Scores)> byOne)
    {
        for (var index = 0; index < ranking.Count; index++)
        {
            var (ranks, scores) = byOne(index);
            _ranks[index].Add(ranks, _share);
            foreach (var (number, cell) in PriorityMatrix.Cells.Index())
                _cells[index, number] += scores.Probability<T>(cell) * _share;
        }
    }
}
