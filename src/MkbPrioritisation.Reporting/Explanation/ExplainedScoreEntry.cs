using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>A score and what it rests on, as JSON holds it.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Dimension">The dimension it counts in: <c>netImpact</c> or <c>feasibility</c>.</param>
/// <param name="Low">The lowest it may be, 1–5.</param>
/// <param name="High">The highest it may be, 1–5.</param>
/// <param name="Band">The id of the band of <paramref name="Low"/>; absent where the score is a number relative to other measures.</param>
/// <param name="HighBand">The id of the band of <paramref name="High"/>; absent where it is the same.</param>
/// <param name="Estimate">The figure behind it, as measure files write it; absent where there is none.</param>
/// <param name="Basis">Where it comes from: <c>published</c>, <c>derived</c> or <c>judgement</c>.</param>
/// <param name="Because">The reason, by language; absent where there is none.</param>
public sealed record ExplainedScoreEntry(
    string Criterion,
    string Dimension,
    int Low,
    int High,
    string? Band,
    string? HighBand,
    string? Estimate,
    string Basis,
    IReadOnlyDictionary<string, string>? Because)
{
    /// <summary>The exact mean of what assessors scored, as the nearest double; absent where none did.</summary>
    public double? Value { get; init; }

    /// <summary>What each assessor scored, by id; absent where none did.</summary>
    public IReadOnlyDictionary<string, AssessorScoreEntry>? Assessors { get; init; }

    /// <summary>The ids of the assessors whose score is furthest from the mean, none where they agree; absent where none scored.</summary>
    public IReadOnlyList<string>? FurthestFromMean { get; init; }
}
