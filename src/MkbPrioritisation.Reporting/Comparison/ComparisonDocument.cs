using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>What differs between rankings, as JSON holds it.</summary>
public sealed record ComparisonDocument
{
    /// <summary>The schemes before and after.</summary>
    public required SchemeChangeEntry Scheme { get; init; }

    /// <summary>The comparisons.</summary>
    public required IReadOnlyList<ComparisonEntry> Comparisons { get; init => field = Frozen.List(value); }
}
