using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Laws.Generators;

/// <summary>The combinations of scores that a catalogue leaves open.</summary>
public static class PossibleWorlds
{
    /// <summary>How many worlds are still quick to go through.</summary>
    public const long Most = 2000;

    /// <summary>How many worlds a catalogue allows, by the criteria that count in its scheme.</summary>
    public static long Count(SampleCatalogue catalogue) => catalogue.Measures.Aggregate(
        1L, (count, item) => catalogue.Scheme.Criteria.Aggregate(count, (sofar, criterion) => Math.Min(sofar * Width(item.Measure, criterion), Most + 1)));

    /// <summary>The catalogue with as many scores settled, at the low end, as it takes to leave few worlds.</summary>
    public static SampleCatalogue Bounded(SampleCatalogue catalogue)
    {
        var room = Most;
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

    /// <summary>Every overall outcome of one measure: its scores by criterion, in all combinations.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, int>> Of(Measure measure, ScoringScheme scheme)
    {
        IEnumerable<Dictionary<string, int>> worlds = [new(StringComparer.Ordinal)];
        foreach (var criterion in scheme.Criteria)
        {
            var (low, width) = (measure.ScoreOn(criterion)?.Low ?? Scale.Minimum, Width(measure, criterion));
            worlds = worlds.SelectMany(world => Enumerable.Range(low, width)
                .Select(score => new Dictionary<string, int>(world, StringComparer.Ordinal) { [criterion] = score }));
        }

        return worlds;
    }

    private static int Width(Measure measure, string criterion) =>
        measure.ScoreOn(criterion) is { } score ? score.High - score.Low + 1 : Scale.Bands;
}
