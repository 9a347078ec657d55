namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>One matrix, as JSON holds it.</summary>
/// <param name="Collections">The ids of the collections ranked together.</param>
/// <param name="Cells">The nine cells, highest net impact first, and from low to high feasibility.</param>
public sealed record MatrixEntry(IReadOnlyList<string> Collections, IReadOnlyList<MatrixCellEntry> Cells);
