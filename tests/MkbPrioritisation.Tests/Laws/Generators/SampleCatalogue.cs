using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Tests.Laws.Generators;

/// <summary>A small catalogue: criteria, a scheme made of them, and collections scored on them.</summary>
public sealed record SampleCatalogue(
    IReadOnlyList<Criterion> Criteria, ScoringScheme Scheme, IReadOnlyList<MeasureCollection> Collections)
{
    /// <summary>Every measure with its collection.</summary>
    public IEnumerable<(MeasureCollection Collection, Measure Measure)> Measures =>
        from collection in Collections from measure in collection.Measures select (collection, measure);

    /// <summary>Ranks all collections together.</summary>
    public MeasureRanking Rank() => MeasureRanking.Of(Scheme, Collections);

    /// <summary>The catalogue with another measure in the place of one of its own.</summary>
    public SampleCatalogue Replacing(Measure measure, Measure by) => this with
    {
        Collections = [.. Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Select(other => ReferenceEquals(other, measure) ? by : other)))],
    };

    /// <summary>The catalogue without one of its measures.</summary>
    public SampleCatalogue Without(Measure measure) => this with
    {
        Collections = [.. Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Where(other => !ReferenceEquals(other, measure))))],
    };

    /// <summary>The scheme and every measure's scores, a line each.</summary>
    public override string ToString() => string.Join(
        '\n',
        [
            $"[{string.Join(' ', Scheme.NetImpact)}] × [{string.Join(' ', Scheme.Feasibility)}], shortlist {Scheme.Shortlist}",
            .. Measures.Select(item => $"{item.Collection.Id}/{item.Measure.Id}: {string.Join(", ", item.Measure.Scores)}"),
        ]);
}
