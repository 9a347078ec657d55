using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Testing;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Rankings with the faults that rankings have.</summary>
internal static class BrokenRules
{
    /// <summary>The mean of two means, in doubles: 39 totals where there are 25.</summary>
    public static IReadOnlyList<RankedPlace> InDoubles(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections) =>
        ByTotal(collections, measure => Means(measure, scheme, missing: 3).Average());

    /// <summary>What nobody filled in counts for nothing.</summary>
    public static IReadOnlyList<RankedPlace> MissingIsZero(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections) =>
        ByTotal(collections, measure => scheme.Criteria.Sum(criterion => Middle(measure, criterion) ?? 0));

    /// <summary>1, 2, 3, 4: the alphabet decides.</summary>
    public static IReadOnlyList<RankedPlace> WithoutTies(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections) =>
        [.. MeasureRanking.Of(scheme, collections).Select((ranked, index) => new RankedPlace(ranked.Collection.Id, ranked.Measure.Id, index + 1))];

    /// <summary>Each criterion is stretched between the worst and the best measure that happen to be there.</summary>
    public static IReadOnlyList<RankedPlace> Normalised(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections)
    {
        var measures = collections.SelectMany(collection => collection.Measures).ToList();
        return ByTotal(collections, measure => scheme.Criteria.Sum(criterion =>
        {
            var all = measures.Select(other => Middle(other, criterion) ?? 3).ToList();
            return all.Max() > all.Min() ? ((Middle(measure, criterion) ?? 3) - all.Min()) / (all.Max() - all.Min()) : 0;
        }));
    }

    /// <summary>The last measure is forgotten.</summary>
    public static IReadOnlyList<RankedPlace> Forgetful(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections) =>
        [.. WithoutTies(scheme, collections).SkipLast(1)];

    /// <summary>Nobody thought of a collection without measures.</summary>
    public static IReadOnlyList<RankedPlace> Throwing(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections) =>
        collections.Any(collection => collection.Measures.Count == 0)
            ? throw new InvalidOperationException("Sequence contains no elements")
            : InDoubles(scheme, collections);

    /// <summary>A sound one: weights, in whole numbers, and twice the middle.</summary>
    public static IReadOnlyList<RankedPlace> Weighted(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections) =>
        ByTotal(collections, measure => scheme.Criteria.Select((criterion, index) => (index + 1) * 2 * (Middle(measure, criterion) ?? 3)).Sum());

    private static IReadOnlyList<RankedPlace> ByTotal(IReadOnlyList<MeasureCollection> collections, Func<Measure, double> total)
    {
        var totals = collections.SelectMany(collection => collection.Measures.Select(measure => (collection, measure, Total: total(measure)))).ToList();
        return [.. totals.Select(item => new RankedPlace(item.collection.Id, item.measure.Id, 1 + totals.Count(other => other.Total > item.Total)))];
    }

    private static double[] Means(Measure measure, ScoringScheme scheme, double missing) =>
    [
        .. new[] { scheme.NetImpact, scheme.Feasibility }.Select(criteria =>
            criteria.Select(criterion => Middle(measure, criterion) ?? missing).Sum() / criteria.Count),
    ];

    private static double? Middle(Measure measure, string criterion) =>
        measure.ScoreOn(criterion) is { } score ? (score.Low + score.High) / 2.0 : null;
}
