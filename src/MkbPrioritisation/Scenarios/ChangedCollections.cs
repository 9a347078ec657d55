using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Scenarios;

/// <summary>Applies changes of scores to collections.</summary>
internal static class ChangedCollections
{
    /// <summary>The collections with other scores.</summary>
    /// <exception cref="UnknownIdException">A change names what there is not.</exception>
    /// <exception cref="ArgumentException">Two changes are of one score.</exception>
    public static IReadOnlyList<MeasureCollection> Of(
        IReadOnlyList<MeasureCollection> collections, IReadOnlyList<Criterion> criteria, IReadOnlyList<ScoreChange> changes)
    {
        RequireDistinct(changes);
        var changed = collections.ToDictionary(collection => collection.Id, StringComparer.Ordinal);
        foreach (var ofMeasure in changes.GroupBy(change => (change.Collection, change.Measure)))
        {
            var (id, measure) = ofMeasure.Key;
            var collection = changed.GetValueOrDefault(id) ?? throw new UnknownIdException("collection", id, changed.Keys);
            var known = collection.Measures.FirstOrDefault(item => item.Id == measure)
                ?? throw new UnknownIdException("measure", measure, [.. collection.Measures.Select(item => item.Id)]);
            changed[id] = collection.WithScores(known, [.. ofMeasure.Select(change => Score(change, known.ScoreOn(change.Criterion), criteria))]);
        }

        return [.. collections.Select(collection => changed[collection.Id])];
    }

    // Whoever says that a score should be another judges, whatever it came from; the figure and the reason behind it stay to be seen.
    private static CriterionScore Score(ScoreChange change, CriterionScore? known, IReadOnlyList<Criterion> criteria)
    {
        var criterion = criteria.FirstOrDefault(criterion => criterion.Id == change.Criterion)
            ?? throw new UnknownIdException("criterion", change.Criterion, [.. criteria.Select(criterion => criterion.Id)]);
        var bounds = change.On(criterion);
        return known is not null && (known.Low, known.High) == (bounds.Low, bounds.High)
            ? known
            : new(criterion.Id, bounds.Low, bounds.High, Basis.Judgement)
            {
                IsRelative = known?.IsRelative ?? false,
                Estimate = known?.Estimate,
                Because = known?.Because,
                Reading = known?.Reading,
            };
    }

    private static void RequireDistinct(IReadOnlyList<ScoreChange> changes)
    {
        foreach (var (index, change) in changes.Index())
        {
            if (changes.Take(index).FirstOrDefault(change.IsOfSameScore) is { } other)
            {
                var phrase = new Phrase(
                    $"{other.ToString():whole} and {change.ToString():whole} change one score; leave one out.",
                    $"{other.ToString():whole} en {change.ToString():whole} wijzigen dezelfde score; laat er een weg.");
                throw new ArgumentException(phrase.ToString(), nameof(changes)).Saying(phrase);
            }
        }
    }
}
