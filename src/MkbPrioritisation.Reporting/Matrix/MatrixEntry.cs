using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>One matrix, as JSON holds it.</summary>
public sealed record MatrixEntry
{
    /// <summary>The ids of the collections ranked together.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>The nine cells, highest net impact first, and from low to high feasibility.</summary>
    public required IReadOnlyList<MatrixCellEntry> Cells { get; init => field = Frozen.List(value); }
}
