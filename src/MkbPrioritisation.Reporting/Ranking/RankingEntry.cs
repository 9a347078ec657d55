namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>One ranking, as JSON holds it.</summary>
/// <param name="Collections">The ids of the collections ranked together.</param>
/// <param name="Measures">The measures, in display order.</param>
public sealed record RankingEntry(IReadOnlyList<string> Collections, IReadOnlyList<MeasureEntry> Measures);
