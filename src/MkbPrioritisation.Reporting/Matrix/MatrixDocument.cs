namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Matrices under one scheme, as JSON holds them.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Matrices">The matrices.</param>
public sealed record MatrixDocument(string Scheme, IReadOnlyList<MatrixEntry> Matrices);
