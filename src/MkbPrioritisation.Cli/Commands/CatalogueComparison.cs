using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Cli.Commands;

/// <summary>Two catalogues to compare, each with the scheme that it is ranked by.</summary>
internal sealed record CatalogueComparison(
    MeasureCatalogue Before, ScoringScheme SchemeBefore, MeasureCatalogue After, ScoringScheme SchemeAfter)
{
    /// <summary>The collections of either catalogue.</summary>
    public IEnumerable<MeasureCollection> Collections =>
        After.Collections.Concat(Before.Collections).DistinctBy(collection => collection.Id, StringComparer.Ordinal);

    /// <summary>Compares the ranking of some collections; of one that a catalogue does not have, all measures are added or removed.</summary>
    public RankingComparison Of(params IEnumerable<string> collections)
    {
        var ids = collections.ToHashSet(StringComparer.Ordinal);
        return new(Rank(Before, SchemeBefore, ids), Before.Criteria, Rank(After, SchemeAfter, ids), After.Criteria);
    }

    private static MeasureRanking Rank(MeasureCatalogue catalogue, ScoringScheme scheme, HashSet<string> ids) =>
        MeasureRanking.Of(scheme, catalogue.Collections.Where(collection => ids.Contains(collection.Id)));
}
