using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Measures: with nothing but scores, to be ranked, or with all that a file can say, to be written.</summary>
public static class ArbitraryMeasure
{
    /// <summary>The category of every measure that has nothing but scores.</summary>
    public const string PlainCategory = "general";

    /// <summary>A measure with nothing but scores, some of which may be left out.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="criteria">The ids of the criteria to score on, none twice.</param>
    /// <returns>A generator of measures in <see cref="PlainCategory"/>.</returns>
    public static Gen<Measure> Plain(string id, IEnumerable<string> criteria) =>
        from scores in Gen.CollectToArray(criteria, ArbitraryScore.OrNone)
        select new Measure(id, LocalizedText.Same(id), PlainCategory, scores.OfType<CriterionScore>());

    /// <summary>A measure with all that a file can say.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="criteria">The criteria to score on; some are left out.</param>
    /// <param name="categories">The ids of the categories to choose from; at least one.</param>
    /// <param name="outline">What the plans of the collection have in common; <see langword="null"/> where nothing is planned.</param>
    /// <returns>A generator of measures.</returns>
    public static Gen<Measure> Full(string id, IReadOnlyList<Criterion> criteria, IReadOnlyList<string> categories, PlanOutline? outline) =>
        from name in ArbitraryText.Localized
        from summary in ArbitraryText.LocalizedOrNone
        from category in Gen.Elements(categories.AsEnumerable())
        from scored in Gen.SubListOf(criteria.AsEnumerable())
        from inOrder in Gen.Shuffle(scored.AsEnumerable())
        from scores in Gen.CollectToArray(inOrder, ArbitraryScore.On)
        from labels in Labels
        from segments in Gen.SubListOf(Enum.GetValues<Segment>())
        from shuffledSegments in Gen.Shuffle(segments.AsEnumerable())
        from plan in ArbitraryPlan.InOrNone(outline)
        select new Measure(id, name, category, scores) { Summary = summary, Labels = labels, Segments = shuffledSegments, Plan = plan };

    /// <summary>Measures a step smaller, with the same id and category.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<Measure> Smaller(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Steps();

        IEnumerable<Measure> Steps()
        {
            foreach (var scores in Shrink.LeavingOneOut(measure.Scores))
                yield return With(measure, measure.Name, scores);
            if (measure.Plan is not null)
                yield return WithPlan(measure, plan: null);
            if (measure.Summary is not null || measure.Labels.Count > 0 || measure.Segments.Count > 0)
                yield return new(measure.Id, measure.Name, measure.Category, measure.Scores) { Plan = measure.Plan };
            if (measure.Summary is not null)
                yield return new(measure.Id, measure.Name, measure.Category, measure.Scores)
                {
                    Labels = measure.Labels,
                    Segments = measure.Segments,
                    Plan = measure.Plan,
                };
            if (measure.Labels.Count > 0)
                yield return new(measure.Id, measure.Name, measure.Category, measure.Scores)
                {
                    Summary = measure.Summary,
                    Segments = measure.Segments,
                    Plan = measure.Plan,
                };
            foreach (var name in ArbitraryText.Smaller(measure.Name))
                yield return With(measure, name, measure.Scores);
            foreach (var scores in Shrink.ShrinkingOne(measure.Scores, ArbitraryScore.Smaller))
                yield return With(measure, measure.Name, scores);
        }
    }

    /// <summary>The measure with other scores.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="scores">The scores, at most one a criterion.</param>
    /// <returns>A measure that differs in nothing else.</returns>
    public static Measure WithScores(Measure measure, IEnumerable<CriterionScore> scores)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return With(measure, measure.Name, scores);
    }

    /// <summary>The measure with another plan, or with none.</summary>
    internal static Measure WithPlan(Measure measure, MeasurePlan? plan) =>
        new(measure.Id, measure.Name, measure.Category, measure.Scores)
        {
            Summary = measure.Summary,
            Labels = measure.Labels,
            Segments = measure.Segments,
            Plan = plan,
        };

    /// <summary>Measures a step lower or surer: a score that is missing or unsure becomes certain, a certain one falls by a band.</summary>
    internal static IEnumerable<Measure> Lower(Measure measure, IReadOnlyList<Criterion> criteria) =>
        from criterion in criteria
        from score in measure.ScoreOn(criterion.Id) is { } given
            ? ArbitraryScore.Smaller(given)
            : [new CriterionScore(criterion.Id, Scale.Minimum, Basis.Judgement)]
        select WithScores(measure, criteria.Select(other => other == criterion ? score : measure.ScoreOn(other.Id)).OfType<CriterionScore>());

    private static Gen<IReadOnlyDictionary<string, string>> Labels =>
        from count in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from ids in ArbitraryId.Distinct(count)
        from texts in ArbitraryText.NotBlank.ArrayOf(count)
        select (IReadOnlyDictionary<string, string>)new OrderedDictionary<string, string>(ids.Zip(texts, KeyValuePair.Create), StringComparer.Ordinal);

    private static Measure With(Measure measure, LocalizedText name, IEnumerable<CriterionScore> scores) =>
        new(measure.Id, name, measure.Category, scores)
        {
            Summary = measure.Summary,
            Labels = measure.Labels,
            Segments = measure.Segments,
            Plan = measure.Plan,
        };
}
