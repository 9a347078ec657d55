using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>The mean of the probabilities that hold as each of several assessors has it.</summary>
internal sealed class ProbabilityMean(MeasureRanking ranking, int assessors)
{
    private readonly RankRow[] _ranks = [.. ranking.Select(_ => new RankRow())];
    private readonly double[] _shortlist = new double[ranking.Count];
    private readonly double[,] _cells = new double[ranking.Count, PriorityMatrix.Cells.Count];

    public IReadOnlyList<MeasureProbabilities> Result =>
    [
        .. ranking.Select((measure, index) => new MeasureProbabilities(
            measure,
            new(_ranks[index].From, _ranks[index].Chances, ranking.Count),
            _shortlist[index],
            [.. PriorityMatrix.Cells.Select((cell, number) => new CellProbability(cell, _cells[index, number]))])),
    ];

    public void Add(IReadOnlyList<MeasureProbabilities> byOne)
    {
        foreach (var (index, item) in byOne.Index())
        {
            item.Ranks.AddTo(_ranks[index], 1.0 / assessors);
            _shortlist[index] += item.Shortlist / assessors;
            foreach (var (number, cell) in item.Cells.Index())
                _cells[index, number] += cell.Probability / assessors;
        }
    }
}
