namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Rankings under one scheme, as JSON holds them.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Rankings">The rankings.</param>
public sealed record RankingDocument(string Scheme, IReadOnlyList<RankingEntry> Rankings);
