using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>One person's scores for some measures of a collection. Two assessments are equal when they say the same.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Assessment
{
    /// <summary>Creates an assessment.</summary>
    /// <param name="id">The assessor's id, in kebab-case; the file name without extension.</param>
    /// <param name="scores">The scores by the measure's id, at most one a criterion; what is left out, the assessor does not judge.</param>
    /// <exception cref="ArgumentException">An id is not kebab-case, or a measure or one of its criteria is scored twice.</exception>
    public Assessment(string id, IEnumerable<KeyValuePair<string, IReadOnlyList<CriterionScore>>> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Id = KebabCase.Require(id, nameof(id));
        Scores = ValueDictionary<IReadOnlyList<CriterionScore>>.Of(
            scores.Select(entry => KeyValuePair.Create(entry.Key, (IReadOnlyList<CriterionScore>)ValueList<CriterionScore>.Of(entry.Value, nameof(scores)))),
            nameof(scores));
        foreach (var (measure, given) in Scores)
        {
            _ = KebabCase.Require(measure, nameof(scores));
            if (given.DistinctBy(score => score.Criterion, StringComparer.Ordinal).Count() < given.Count)
                throw new ArgumentException($"An assessor scores a criterion of {measure} once.", nameof(scores));
            CriterionScore.RequireOwn(given, nameof(scores));
        }
    }

    /// <summary>The assessor's id, unique within the collection.</summary>
    public string Id { get; }

    /// <summary>The assessor's name; <see langword="null"/> where the id serves.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The scores by the measure's id, in the order of the file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CriterionScore>> Scores { get; }

    /// <summary>The assessor's score of a measure on a criterion.</summary>
    /// <param name="measure">The measure's id.</param>
    /// <param name="criterion">The criterion's id.</param>
    /// <returns>The score, or <see langword="null"/> where the assessor gives none.</returns>
    public CriterionScore? ScoreOn(string measure, string criterion) => Of(measure).FirstOrDefault(score => score.Criterion == criterion);

    /// <summary>The id and the number of measures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Scores.Count} measures)";

    /// <summary>The same assessment without the scores of a measure on some criteria.</summary>
    internal Assessment Without(string measure, IReadOnlySet<string> criteria) => new(
        Id,
        Scores.Select(entry => entry.Key != measure ? entry
            : KeyValuePair.Create(entry.Key, (IReadOnlyList<CriterionScore>)[.. entry.Value.Where(score => !criteria.Contains(score.Criterion))])))
    {
        Name = Name,
    };

    internal IReadOnlyList<CriterionScore> Of(string measure) => Scores.TryGetValue(measure, out var scores) ? scores : [];
}
