using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;

namespace MkbPrioritisation.Robustness;

/// <summary>In how many draws each measure had each rank and cell, and each model gave each score.</summary>
internal sealed class AssumptionCounts(int measures, int models)
{
    private static readonly int Levels = Enum.GetValues<Level>().Length;

    private readonly int[] _ranks = new int[measures * measures];
    private readonly int[] _cells = new int[measures * PriorityMatrix.Cells.Count];
    private readonly int[] _models = new int[models * Scale.Bands];

    /// <summary>A number for each cell, from 0.</summary>
    public static int IndexOf(Level impact, Level feasibility) => ((int)impact * Levels) + (int)feasibility;

    public void AddRank(int measure, int measuresAbove) => _ranks[(measure * measures) + measuresAbove]++;

    public void AddCell(int measure, int cell) => _cells[(measure * PriorityMatrix.Cells.Count) + cell]++;

    public void AddScore(int model, int score) => _models[(model * Scale.Bands) + score - Scale.Minimum]++;

    /// <summary>The draws in which a measure had each rank, from the first.</summary>
    public ReadOnlyMemory<int> RanksOf(int measure) => _ranks.AsMemory(measure * measures, measures);

    /// <summary>The draws in which a measure lay in a cell.</summary>
    public int CellOf(int measure, MatrixCell cell) => _cells[(measure * PriorityMatrix.Cells.Count) + IndexOf(cell.NetImpact, cell.Feasibility)];

    /// <summary>The draws in which a model gave each score, from the least.</summary>
    public ReadOnlySpan<int> ScoresOf(int model) => _models.AsSpan(model * Scale.Bands, Scale.Bands);
}
