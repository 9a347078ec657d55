namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>What differs between rankings, as JSON holds it.</summary>
/// <param name="Scheme">The schemes before and after.</param>
/// <param name="Comparisons">The comparisons.</param>
public sealed record ComparisonDocument(SchemeChangeEntry Scheme, IReadOnlyList<ComparisonEntry> Comparisons);
