
namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>A score on a criterion, as JSON holds it.</summary>
/// <param name="Low">The lowest it may be, 1–5.</param>
/// <param name="High">The highest it may be, 1–5.</param>
/// <param name="Basis">Where it comes from: <c>published</c>, <c>derived</c> or <c>judgement</c>.</param>
public sealed record ScoreEntry(int Low, int High, string Basis);
