using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>A score on a criterion, as JSON holds it.</summary>
/// <param name="Low">The lowest it may be, 1–5.</param>
/// <param name="High">The highest it may be, 1–5.</param>
/// <param name="Basis">Where it comes from: <c>published</c>, <c>derived</c> or <c>judgement</c>.</param>
public sealed record ScoreEntry(int Low, int High, [property: JsonPropertyOrder(2)] string Basis)
{
    /// <summary>The exact mean of what assessors scored, as the nearest double; absent where none did, and the middle of low and high counts.</summary>
    [JsonPropertyOrder(1)]
    public double? Value { get; init; }

    /// <summary>What each assessor scored, by id; absent where none did.</summary>
    [JsonPropertyOrder(3)]
    public IReadOnlyDictionary<string, AssessorScoreEntry>? Assessors { get; init => field = Frozen.MapIfAny(value); }

    internal static ScoreEntry Of(CriterionScore score) => score.IsAssessed
        ? new(score.Low, score.High, EnumId.Of(score.Basis)) { Value = score.Value.ToDouble(), Assessors = Of(score.Assessors) }
        : new(score.Low, score.High, EnumId.Of(score.Basis));

    internal static IReadOnlyDictionary<string, AssessorScoreEntry>? Of(IReadOnlyList<AssessorScore> assessors)
    {
        var entries = new OrderedDictionary<string, AssessorScoreEntry>(StringComparer.Ordinal);
        foreach (var (assessor, score) in assessors)
            entries.Add(assessor, new(score.Low, score.High));
        return entries.Count == 0 ? null : new ReadOnlyDictionary<string, AssessorScoreEntry>(entries);
    }
}
