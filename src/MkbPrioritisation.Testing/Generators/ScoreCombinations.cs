using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>The combinations of scores that a catalogue leaves open.</summary>
public static class ScoreCombinations
{
    /// <summary>How many combinations are still quick to go through.</summary>
    public const long Maximum = 2000;

    /// <summary>How many combinations a catalogue leaves open, on the criteria that count in its scheme.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The number, or one more than <see cref="Maximum"/> where there are more than that.</returns>
    public static long Count(SampleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Measures.Aggregate(
            1L,
            (count, item) => catalogue.Scheme.Criteria.Aggregate(count, (sofar, criterion) => Math.Min(sofar * Width(item.Measure, criterion), Maximum + 1)));
    }

    /// <summary>The catalogue with as many scores settled, at the low end, as it takes to leave at most <see cref="Maximum"/> combinations.</summary>
    /// <param name="catalogue">Any catalogue.</param>
    /// <returns>The catalogue, without the scores that do not count in its scheme.</returns>
    public static SampleCatalogue Bounded(SampleCatalogue catalogue) => Bounded(catalogue, Maximum);

    /// <summary>The catalogue with as many scores settled, at the low end, as it takes to leave few combinations.</summary>
    /// <param name="catalogue">Any catalogue.</param>
    /// <param name="most">How many combinations to leave at most; at least 1.</param>
    /// <returns>The catalogue, without the scores that do not count in its scheme.</returns>
    public static SampleCatalogue Bounded(SampleCatalogue catalogue, long most)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var room = most;
        return catalogue with
        {
            Collections = [.. catalogue.Collections.Select(collection => ArbitraryCollection.WithMeasures(
                collection, [.. collection.Measures.Select(Settled)]))],
        };

        Measure Settled(Measure measure) => ArbitraryMeasure.WithScores(
            measure, [.. catalogue.Scheme.Criteria.Select(criterion => Score(measure, criterion)).OfType<CriterionScore>()]);

        CriterionScore? Score(Measure measure, string criterion)
        {
            var score = measure.ScoreOn(criterion);
            var width = Width(measure, criterion);
            if (width > room)
                return new(criterion, score?.Low ?? Scale.Minimum, score?.Basis ?? Basis.Judgement);
            room /= width;
            return score;
        }
    }

    /// <summary>Every combination of one measure's scores by criterion.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="scheme">The scheme whose criteria count.</param>
    /// <returns>The combinations; one where every score is certain.</returns>
    public static IEnumerable<IReadOnlyDictionary<string, int>> Of(Measure measure, ScoringScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(scheme);
        IEnumerable<Dictionary<string, int>> combinations = [new(StringComparer.Ordinal)];
        foreach (var criterion in scheme.Criteria)
        {
            var (low, width) = (measure.ScoreOn(criterion)?.Low ?? Scale.Minimum, Width(measure, criterion));
            combinations = combinations.SelectMany(combination => Enumerable.Range(low, width)
                .Select(score => new Dictionary<string, int>(combination, StringComparer.Ordinal) { [criterion] = score }));
        }

        return combinations.Select(combination => combination.AsReadOnly());
    }

    /// <summary>Every combination of a catalogue's scores: the same measures with one certain score on each criterion of the scheme.</summary>
    /// <param name="catalogue">A catalogue that leaves few of them; see <see cref="Count"/>.</param>
    /// <returns>As many catalogues as there are combinations, made one by one.</returns>
    public static IEnumerable<SampleCatalogue> Of(SampleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Measures.Where(item => catalogue.Scheme.Criteria.Any(criterion => Width(item.Measure, criterion) > 1)).Aggregate(
            (IEnumerable<SampleCatalogue>)[catalogue],
            (catalogues, item) => catalogues.SelectMany(combination => Of(item.Measure, catalogue.Scheme).Select(scores =>
                combination.Replacing(item.Measure, ArbitraryMeasure.WithScores(item.Measure, scores.Select(Certain))))));

        static CriterionScore Certain(KeyValuePair<string, int> score) => new(score.Key, score.Value, Basis.Judgement);
    }

    private static int Width(Measure measure, string criterion) =>
        measure.ScoreOn(criterion) is { } score ? score.High - score.Low + 1 : Scale.Bands;
}
