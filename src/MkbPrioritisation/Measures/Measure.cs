using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>An alternative to be ranked: one policy measure or action. Two measures are equal when they say the same.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Measure
{
    private readonly ValueList<CriterionScore> _scores;

    /// <summary>Creates a measure.</summary>
    /// <param name="id">The id, in kebab-case; the file name without extension.</param>
    /// <param name="name">The name.</param>
    /// <param name="category">The id of one of the collection's categories.</param>
    /// <param name="scores">The scores, at most one a criterion; a criterion left out counts as unknown.</param>
    /// <exception cref="ArgumentException">An id is not kebab-case, or a criterion is scored twice.</exception>
    public Measure(string id, LocalizedText name, string category, IEnumerable<CriterionScore> scores)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = KebabCase.Require(id, nameof(id));
        Name = name;
        Category = KebabCase.Require(category, nameof(category));
        _scores = ValueList<CriterionScore>.Of(scores, nameof(scores));
        foreach (var score in _scores)
        {
            if (!ReferenceEquals(ScoreOn(score.Criterion), score))
                throw new ArgumentException("A measure scores a criterion once.", nameof(scores));
        }
    }

    /// <summary>The id, unique within the collection.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the measure does, in a sentence or two; <see langword="null"/> where it is not said.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>The id of the measure's category in its collection.</summary>
    public string Category { get; }

    /// <summary>How the source numbers the measure, by the name of the place where it does so.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init => field = ValueDictionary<string>.Of(value, nameof(Labels)); } = ValueDictionary<string>.Empty;

    /// <summary>The segments of firms that the measure is meant for; empty where the source does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such segment.</exception>
    public IReadOnlyList<Segment> Segments { get; init => field = Checked(value); } = ValueList<Segment>.Of([], nameof(Segments));

    /// <summary>What the measure takes and yields by year; <see langword="null"/> where nothing is planned.</summary>
    public MeasurePlan? Plan { get; init; }

    /// <summary>The scores, in the order of the file.</summary>
    public IReadOnlyList<CriterionScore> Scores => _scores;

    /// <summary>Whether a text can be an id: lower-case letters and digits, with single hyphens between them.</summary>
    /// <param name="id">The text.</param>
    /// <returns><see langword="true"/> when it can.</returns>
    public static bool IsValidId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return KebabCase.IsValid(id);
    }

    /// <summary>The score on a criterion.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <returns>The score, or <see langword="null"/> where the measure has none and so counts as unknown.</returns>
    public CriterionScore? ScoreOn(string criterion)
    {
        // A measure has few scores: looking through them beats a dictionary in time and memory.
        foreach (var score in _scores.AsSpan())
        {
            if (string.Equals(score.Criterion, criterion, StringComparison.Ordinal))
                return score;
        }

        return null;
    }

    /// <summary>The id and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Name})";

    private static ValueList<Segment> Checked(IReadOnlyList<Segment> segments)
    {
        var list = ValueList<Segment>.Of(segments, nameof(Segments));
        foreach (var segment in list)
            _ = Defined.Require(segment, nameof(Segments));
        return list;
    }
}
