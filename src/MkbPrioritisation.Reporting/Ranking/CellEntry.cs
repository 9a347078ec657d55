using MkbPrioritisation.Matrix;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>A cell of the matrix, as JSON holds it.</summary>
/// <param name="NetImpact">The level of net impact: <c>low</c>, <c>medium</c> or <c>high</c>.</param>
/// <param name="Feasibility">The level of feasibility, likewise.</param>
public sealed record CellEntry(string NetImpact, string Feasibility)
{
    internal static CellEntry Of(MatrixCell cell) => new(EnumId.Of(cell.NetImpact), EnumId.Of(cell.Feasibility));
}
