namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>One cell with its measures, as JSON holds it.</summary>
/// <param name="NetImpact">The level of net impact: <c>low</c>, <c>medium</c> or <c>high</c>.</param>
/// <param name="Feasibility">The level of feasibility, likewise.</param>
/// <param name="Measures">The measures, in display order.</param>
public sealed record MatrixCellEntry(string NetImpact, string Feasibility, IReadOnlyList<MatrixMeasureEntry> Measures);
