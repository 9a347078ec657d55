using FsCheck.Xunit;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Equal is equal: 1, 2, 2, 4.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class TieLaws
{
    [Property]
    public bool Going_down_the_ranking_each_rank_is_the_place_or_that_of_the_measure_before(SampleCatalogue catalogue)
    {
        var ranks = catalogue.Rank().Select(ranked => ranked.Rank).ToList();
        return ranks.Index().All(item => item.Item == item.Index + 1 || (item.Index > 0 && item.Item == ranks[item.Index - 1]));
    }

    [Property]
    public bool Display_order_is_by_overall_then_net_impact_then_id_then_collection(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        return ranking.Zip(ranking.Skip(1)).All(pair => new[]
        {
            pair.Second.Overall.Value.CompareTo(pair.First.Overall.Value),
            pair.Second.NetImpact.Value.CompareTo(pair.First.NetImpact.Value),
            string.CompareOrdinal(pair.First.Measure.Id, pair.Second.Measure.Id),
            string.CompareOrdinal(pair.First.Collection.Id, pair.Second.Collection.Id),
        }.First(comparison => comparison != 0) < 0);
    }

    [Property]
    public bool The_shortlist_is_the_measures_whose_rank_is_at_most_the_schemes(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        return ranking.Shortlist.SequenceEqual(ranking.Where(ranked => ranked.Rank <= catalogue.Scheme.Shortlist))
            && ranking.All(ranked => ranked.IsShortlisted == ranking.Shortlist.Contains(ranked));
    }

    [Property]
    public bool The_shortlist_never_parts_a_tie(SampleCatalogue catalogue) =>
        catalogue.Rank()
            .GroupBy(ranked => ranked.Overall.Value)
            .All(tie => tie.Select(ranked => ranked.IsShortlisted).Distinct().Count() == 1);
}
