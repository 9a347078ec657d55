using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>A score and what it rests on, as JSON holds it.</summary>
public sealed record ExplainedScoreEntry
{
    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>The dimension it counts in: <c>netImpact</c> or <c>feasibility</c>.</summary>
    public required string Dimension { get; init; }

    /// <summary>The lowest it may be, 1–5.</summary>
    public required int Low { get; init; }

    /// <summary>The highest it may be, 1–5.</summary>
    public required int High { get; init; }

    /// <summary>The id of the band of <see cref="Low"/>; absent where the score is a number relative to other measures.</summary>
    public string? Band { get; init; }

    /// <summary>The id of the band of <see cref="High"/>; absent where it is the same.</summary>
    public string? HighBand { get; init; }

    /// <summary>The figure behind it, as measure files write it; absent where there is none.</summary>
    public string? Estimate { get; init; }

    /// <summary>Where it comes from: <c>published</c>, <c>derived</c> or <c>judgement</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>The reason, by language; absent where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Because { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>The exact mean of what assessors scored, as the nearest double; absent where none did.</summary>
    public double? Value { get; init; }

    /// <summary>What each assessor scored, by id; absent where none did.</summary>
    public IReadOnlyDictionary<string, AssessorScoreEntry>? Assessors { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>The ids of the assessors whose score is furthest from the mean, none where they agree; absent where none scored.</summary>
    public IReadOnlyList<string>? FurthestFromMean { get; init => field = Frozen.ListIfAny(value); }
}
