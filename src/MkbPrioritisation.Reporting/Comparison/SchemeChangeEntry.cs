namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>The schemes of two rankings, as JSON holds them.</summary>
/// <param name="Before">The id of the scheme before.</param>
/// <param name="After">The id of the scheme after; mostly the same.</param>
public sealed record SchemeChangeEntry(string Before, string After);
