using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>What differs between two rankings, as JSON holds it.</summary>
public sealed record ComparisonEntry
{
    /// <summary>The ids of the collections ranked together, before or after.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>The measures whose rank, scores or cell differ; empty where nothing does.</summary>
    public required IReadOnlyList<ChangeEntry> Changes { get; init => field = Frozen.List(value); }
}
