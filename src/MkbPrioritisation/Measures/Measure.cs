using System.Diagnostics;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
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
    /// <exception cref="ArgumentException">
    /// An id is not kebab-case, a criterion is scored twice, or a score stands for those of several assessors.
    /// </exception>
    public Measure(string id, LocalizedText name, string category, IEnumerable<CriterionScore> scores)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = KebabCase.Require(id, nameof(id));
        Name = name;
        Category = KebabCase.Require(category, nameof(category));
        _scores = ValueList<CriterionScore>.Of(scores, nameof(scores));
        foreach (var score in _scores.AsSpan())
        {
            if (!ReferenceEquals(ScoreOn(score.Criterion), score))
                throw new ArgumentException("A measure scores a criterion once.", nameof(scores));
        }

        CriterionScore.RequireOwn(_scores, nameof(scores));
    }

    private Measure(Measure original, IEnumerable<CriterionScore> scores)
        : this(original) => _scores = ValueList<CriterionScore>.Of(scores, nameof(scores));

    /// <summary>The id, unique within the collection.</summary>
    public string Id { get; private init; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the measure does, in a sentence or two; <see langword="null"/> where it is not said.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>The id of the measure's category in its collection.</summary>
    public string Category { get; }

    /// <summary>How the source numbers the measure, by the name of the place where it does so.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init => field = ValueDictionary<string>.Of(value, nameof(Labels)); }
        = ValueDictionary<string>.Empty;

    /// <summary>The segments of firms that the measure is meant for; empty where the source does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such segment.</exception>
    public IReadOnlyList<Segment> Segments { get; init => field = Checked(value); } = ValueList<Segment>.Of([], nameof(Segments));

    /// <summary>What the measure takes and yields by year; <see langword="null"/> where nothing is planned.</summary>
    public MeasurePlan? Plan { get; init; }

    /// <summary>When the measure can begin; <see langword="null"/> where the source does not say.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>What must happen before the measure works, in the order of the file.</summary>
    public IReadOnlyList<MeasureStep> Steps { get; init => field = ValueList<MeasureStep>.Of(value, nameof(Steps)); } =
        ValueList<MeasureStep>.Of([], nameof(Steps));

    /// <summary>The ids of those who must act, of the collection's actors.</summary>
    public IReadOnlyList<string> Actors { get; init => field = ValueList<string>.Of(value, nameof(Actors)); } = ValueList<string>.Of([], nameof(Actors));

    /// <summary>Which firms the measure is for, by their figures; all of the conditions hold for them.</summary>
    public IReadOnlyList<FirmCondition> Conditions { get; init => field = ValueList<FirmCondition>.Of(value, nameof(Conditions)); } =
        ValueList<FirmCondition>.Of([], nameof(Conditions));

    /// <summary>Measures, of other collections mostly, that touch on this one.</summary>
    public IReadOnlyList<MeasureReference> Related { get; init => field = ValueList<MeasureReference>.Of(value, nameof(Related)); } =
        ValueList<MeasureReference>.Of([], nameof(Related));

    /// <summary>The ids of measures of the collection that cannot be chosen together with this one under a budget; it counts both ways.</summary>
    public IReadOnlyList<string> Excludes { get; init => field = ValueList<string>.Of(value, nameof(Excludes)); } = ValueList<string>.Of([], nameof(Excludes));

    /// <summary>The ids of measures of the collection without which this one cannot be chosen under a budget.</summary>
    public IReadOnlyList<string> Requires { get; init => field = ValueList<string>.Of(value, nameof(Requires)); } = ValueList<string>.Of([], nameof(Requires));

    /// <summary>The inputs of <see cref="Model"/>, by id.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init => field = ValueList<Assumption>.Of(value, nameof(Assumptions)); } =
        ValueList<Assumption>.Of([], nameof(Assumptions));

    /// <summary>How the figure behind a score follows from assumptions, by the criterion's id.</summary>
    public IReadOnlyDictionary<string, ModelFormula> Model { get; init => field = ValueDictionary<ModelFormula>.Of(value, nameof(Model)); }
        = ValueDictionary<ModelFormula>.Empty;

    /// <summary>Who keeps the measure's file; <see langword="null"/> where nobody is named.</summary>
    public LocalizedText? Owner { get; init; }

    /// <summary>A remark of whoever keeps the file; <see langword="null"/> where there is none.</summary>
    public LocalizedText? Note { get; init; }

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

    /// <summary>The same measure with scores in place of those on the same criteria.</summary>
    internal Measure With(IReadOnlyCollection<CriterionScore> scores) =>
        new(this, _scores.Where(score => scores.All(other => other.Criterion != score.Criterion)).Concat(scores));

    /// <summary>Whether an actor must act for the measure, or for one of its steps.</summary>
    /// <param name="actor">The actor's id.</param>
    /// <returns><see langword="true"/> when the measure or a step names the actor.</returns>
    public bool Needs(string actor) =>
        Actors.Contains(actor, StringComparer.Ordinal) || Steps.Any(step => string.Equals(step.Actor, actor, StringComparison.Ordinal));

    /// <summary>The id and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Name})";

    /// <summary>A measure that says the same under another id.</summary>
    internal Measure Called(string id) => this with { Id = KebabCase.Require(id, nameof(id)) };

    private static ValueList<Segment> Checked(IReadOnlyList<Segment> segments)
    {
        var list = ValueList<Segment>.Of(segments, nameof(Segments));
        foreach (var segment in list.AsSpan())
            _ = Defined.Require(segment, nameof(Segments));
        return list;
    }
}
