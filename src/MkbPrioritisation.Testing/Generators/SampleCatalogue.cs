using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>A small catalogue: criteria, a scheme made of them, and collections scored on them.</summary>
public sealed record SampleCatalogue
{
    /// <summary>Creates a catalogue.</summary>
    /// <param name="criteria">The criteria; among them all that the scheme names.</param>
    /// <param name="scheme">The scheme to rank by.</param>
    /// <param name="collections">The collections, each id once.</param>
    public SampleCatalogue(IReadOnlyList<Criterion> criteria, ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(collections);
        Criteria = criteria;
        Scheme = scheme;
        Collections = collections;
    }

    /// <summary>The criteria.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init => field = [.. value]; }

    /// <summary>The scheme to rank by.</summary>
    public ScoringScheme Scheme { get; init; }

    /// <summary>The collections.</summary>
    public IReadOnlyList<MeasureCollection> Collections { get; init => field = [.. value]; }

    /// <summary>Every measure with its collection.</summary>
    public IEnumerable<(MeasureCollection Collection, Measure Measure)> Measures =>
        from collection in Collections from measure in collection.Measures select (collection, measure);

    /// <summary>Ranks all collections together, as the library does.</summary>
    /// <returns>The ranking.</returns>
    public MeasureRanking Rank() => MeasureRanking.Of(Scheme, Collections);

    /// <summary>The catalogue with another measure in the place of one of its own.</summary>
    /// <param name="measure">One of this catalogue's measures, the very object; any other changes nothing.</param>
    /// <param name="by">The other measure, in one of the collection's categories.</param>
    /// <returns>The other catalogue.</returns>
    public SampleCatalogue Replacing(Measure measure, Measure by) => this with
    {
        Collections = [.. Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Select(other => ReferenceEquals(other, measure) ? by : other)))],
    };

    /// <summary>The catalogue without one of its measures.</summary>
    /// <param name="measure">One of this catalogue's measures, the very object; any other changes nothing.</param>
    /// <returns>The other catalogue.</returns>
    public SampleCatalogue Without(Measure measure) => this with
    {
        Collections = [.. Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Where(other => !ReferenceEquals(other, measure))))],
    };

    /// <summary>The scheme and every measure's scores, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(
        '\n',
        [
            $"[{string.Join(' ', Scheme.NetImpact)}] × [{string.Join(' ', Scheme.Feasibility)}], shortlist {Scheme.Shortlist}",
            .. Measures.Select(item => $"{item.Collection.Id}/{item.Measure.Id}: {string.Join(", ", item.Measure.Scores)}"),
        ]);
}
