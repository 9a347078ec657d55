using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Matrices under one scheme, as JSON holds them.</summary>
public sealed record MatrixDocument
{
    /// <summary>The scheme's id.</summary>
    public required string Scheme { get; init; }

    /// <summary>The matrices.</summary>
    public required IReadOnlyList<MatrixEntry> Matrices { get; init => field = Frozen.List(value); }
}
