using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Matrix;

/// <summary>The impact-versus-feasibility matrix of a ranking: nine cells that share out its measures.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PriorityMatrix
{
    private readonly ILookup<MatrixCell, RankedMeasure> _measures;

    /// <summary>Creates the matrix of a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    public PriorityMatrix(MeasureRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        Ranking = ranking;
        _measures = ranking.ToLookup(measure => measure.Cell);
    }

    /// <summary>The nine cells, highest net impact first, and from low to high feasibility.</summary>
    public static IReadOnlyList<MatrixCell> Cells { get; } =
    [
        .. from netImpact in new[] { Level.High, Level.Medium, Level.Low }
           from feasibility in new[] { Level.Low, Level.Medium, Level.High }
           select new MatrixCell(netImpact, feasibility),
    ];

    /// <summary>The ranking.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>The measures in a cell, in display order.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The measures; empty where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public IReadOnlyList<RankedMeasure> this[MatrixCell cell] => this[cell.NetImpact, cell.Feasibility];

    /// <summary>The measures in a cell, in display order.</summary>
    /// <param name="netImpact">The level of net impact.</param>
    /// <param name="feasibility">The level of feasibility.</param>
    /// <returns>The measures; empty where there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public IReadOnlyList<RankedMeasure> this[Level netImpact, Level feasibility] =>
        [.. _measures[new(Defined.Require(netImpact), Defined.Require(feasibility))]];

    /// <summary>The number of measures in each cell, highest net impact first.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(" | ", Cells.Chunk(3).Select(row => string.Join(' ', row.Select(cell => _measures[cell].Count()))));
}
