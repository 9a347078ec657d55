namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>What differs between two rankings, as JSON holds it.</summary>
/// <param name="Collections">The ids of the collections ranked together, before or after.</param>
/// <param name="Changes">The measures whose rank, scores or cell differ; empty where nothing does.</param>
public sealed record ComparisonEntry(IReadOnlyList<string> Collections, IReadOnlyList<ChangeEntry> Changes);
