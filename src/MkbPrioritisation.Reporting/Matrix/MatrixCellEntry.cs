using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>One cell with its measures, as JSON holds it.</summary>
public sealed record MatrixCellEntry
{
    /// <summary>The level of net impact: <c>low</c>, <c>medium</c> or <c>high</c>.</summary>
    public required string NetImpact { get; init; }

    /// <summary>The level of feasibility, likewise.</summary>
    public required string Feasibility { get; init; }

    /// <summary>The measures, in display order.</summary>
    public required IReadOnlyList<MatrixMeasureEntry> Measures { get; init => field = Frozen.List(value); }
}
