
namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>What one assessor scores, as JSON holds it.</summary>
/// <param name="Low">The lowest it may be, 1–5.</param>
/// <param name="High">The highest it may be, 1–5.</param>
public sealed record AssessorScoreEntry(int Low, int High);
