using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>A folder of measures that are ranked together. Two collections are equal when they say the same.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MeasureCollection
{
    /// <summary>
    /// The most assessors of a collection. Means of so many keep a common denominator in which all sums are exact, however
    /// many of them score each measure.
    /// </summary>
    public const int MostAssessments = 20;

    /// <summary>Creates a collection.</summary>
    /// <param name="id">The id, in kebab-case; the folder's name.</param>
    /// <param name="name">The name.</param>
    /// <param name="categories">The names of the categories, by id.</param>
    /// <param name="measures">The measures, each id once, each in one of the categories.</param>
    /// <exception cref="ArgumentException">An id is not kebab-case or not unique, or a category is unknown.</exception>
    public MeasureCollection(
        string id,
        LocalizedText name,
        IEnumerable<KeyValuePair<string, LocalizedText>> categories,
        IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = KebabCase.Require(id, nameof(id));
        Name = name;
        Categories = ValueDictionary<LocalizedText>.Of(categories, nameof(categories));
        var all = ValueList<Measure>.Of(measures, nameof(measures));
        Measures = ValueList<Measure>.Of(all.OrderBy(measure => measure.Id, StringComparer.Ordinal), nameof(measures));
        RequireSoundMeasures(nameof(measures));
    }

    private MeasureCollection(MeasureCollection original, Measure changed)
        : this(original) => Measures = ValueList<Measure>.Of(
            original.Measures.Select(measure => measure.Id == changed.Id ? changed : measure), nameof(changed));

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The publication that the measures come from, or <see langword="null"/>.</summary>
    public CollectionSource? Source { get; init; }

    /// <summary>The basis of every score here that names none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such basis.</exception>
    public Basis Basis { get; init => field = Defined.Require(value, nameof(Basis)); } = Basis.Judgement;

    /// <summary>The names of the categories, by id, in the order of the file.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Categories { get; }

    /// <summary>What the plans of the measures have in common; <see langword="null"/> where nothing is planned.</summary>
    /// <exception cref="ArgumentException">A measure's plan does not belong to it.</exception>
    public PlanOutline? Plan { get; init => field = Sound(value); }

    /// <summary>The names of those who must act, by id, in the order of the file.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Actors { get; init => field = ValueDictionary<LocalizedText>.Of(value, nameof(Actors)); }
        = ValueDictionary<LocalizedText>.Empty;

    /// <summary>The parts of the time in which the measures are carried out, in the order of the file.</summary>
    public IReadOnlyList<Phase> Phases { get; init => field = ValueList<Phase>.Of(value, nameof(Phases)); } = ValueList<Phase>.Of([], nameof(Phases));

    /// <summary>Figures that say how things stood, in the order of the file.</summary>
    public IReadOnlyList<KeyFigure> Indicators { get; init => field = ValueList<KeyFigure>.Of(value, nameof(Indicators)); } =
        ValueList<KeyFigure>.Of([], nameof(Indicators));

    /// <summary>Base figures that the measures' formulas may name.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init => field = ValueList<Assumption>.Of(value, nameof(Assumptions)); } =
        ValueList<Assumption>.Of([], nameof(Assumptions));

    /// <summary>What whoever reads a ranking of these measures should know; <see langword="null"/> where there is nothing.</summary>
    public LocalizedText? Caution { get; init; }

    /// <summary>The measures, by id.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>
    /// The scores of those who assess the measures, by the assessor's id. Where any of them scores, they count in place of the
    /// measure's own.
    /// </summary>
    /// <exception cref="ArgumentException">Two have one id, or there are more than <see cref="MostAssessments"/>.</exception>
    public IReadOnlyList<Assessment> Assessments { get; init => field = Sorted(value); } = ValueList<Assessment>.Of([], nameof(Assessments));

    /// <summary>A multiple of how many assessors scored, on every criterion of every measure.</summary>
    internal long AssessorMultiple => CommonMultiple.Of(
        Assessments.SelectMany(assessment => assessment.Scores, (_, entry) => entry)
            .SelectMany(entry => entry.Value, (entry, score) => (Measure: entry.Key, score.Criterion))
            .CountBy(scored => scored)
            .Select(counted => (long)counted.Value)
            .Distinct());

    /// <summary>The same measure with the scores that count: where assessors scored, theirs in place of its own.</summary>
    internal Measure Counting(Measure measure)
    {
        if (Assessments.Count == 0)
            return measure;
        var assessed = Assessments
            .SelectMany(assessment => assessment.Of(measure.Id), (assessment, score) => new AssessorScore(assessment.Id, score))
            .ToLookup(item => item.Score.Criterion, StringComparer.Ordinal);
        return assessed.Count == 0 ? measure : measure.With([.. assessed.Select(scores => CriterionScore.Of([.. scores]))]);
    }

    /// <summary>The same collection as one assessor sees it: of the assessments, that one alone.</summary>
    internal MeasureCollection AssessedBy(string assessor) =>
        Assessments.Count == 0 ? this : this with { Assessments = [.. Assessments.Where(assessment => assessment.Id == assessor)] };

    /// <summary>
    /// The same collection in which other scores of a measure count: in place of its own, and of what assessors give on those
    /// criteria.
    /// </summary>
    internal MeasureCollection WithScores(Measure measure, IReadOnlyCollection<CriterionScore> scores)
    {
        var changed = new MeasureCollection(this, measure.With([.. scores]));
        var criteria = scores.Select(score => score.Criterion).ToHashSet(StringComparer.Ordinal);
        return Assessments.Any(assessment => assessment.Of(measure.Id).Any(score => criteria.Contains(score.Criterion)))
            ? changed with { Assessments = [.. Assessments.Select(assessment => assessment.Without(measure.Id, criteria))] }
            : changed;
    }

    /// <summary>The id and the number of measures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Measures.Count} measures)";

    private PlanOutline? Sound(PlanOutline? outline)
    {
        foreach (var measure in Measures)
        {
            if (outline is not null && measure.Plan is { } plan && outline.Problem(plan) is { } problem)
                throw new ArgumentException($"The plan of {measure.Id} {problem}.", nameof(outline));
        }

        return outline;
    }

    private static ValueList<Assessment> Sorted(IReadOnlyList<Assessment> assessments)
    {
        var all = ValueList<Assessment>.Of(assessments, nameof(Assessments));
        if (all.Count > MostAssessments)
            throw new ArgumentException($"A collection has {MostAssessments} assessors at most, and here are {all.Count}.", nameof(assessments));
        if (all.CountBy(assessment => assessment.Id, StringComparer.Ordinal).FirstOrDefault(counted => counted.Value > 1) is { Key: { } id })
            throw new ArgumentException($"Two assessments have the id \"{id}\".", nameof(assessments));
        return ValueList<Assessment>.Of(all.OrderBy(assessment => assessment.Id, StringComparer.Ordinal), nameof(assessments));
    }

    private void RequireSoundMeasures(string parameter)
    {
        string? previous = null;
        foreach (var measure in Measures)
        {
            if (measure.Id == previous)
                throw new ArgumentException($"Two measures have the id \"{previous}\".", parameter);
            if (!Categories.ContainsKey(measure.Category))
                throw new ArgumentException($"{measure.Id} is in category \"{measure.Category}\", which the collection does not have.", parameter);
            previous = measure.Id;
        }
    }
}
