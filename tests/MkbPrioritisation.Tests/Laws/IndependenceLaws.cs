using FsCheck.Xunit;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>What a measure scores is its own affair, and so is the order of any two.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class IndependenceLaws
{
    [Property]
    public void Adding_or_removing_a_measure_leaves_the_display_order_of_the_others((SampleCatalogue Catalogue, Measure Measure) sample) =>
        Assert.Equal(
            sample.Catalogue.Rank().Where(ranked => ranked.Measure != sample.Measure).Select(Identity),
            sample.Catalogue.Without(sample.Measure).Rank().Select(Identity));

    [Property]
    public bool Removing_a_measure_moves_another_up_by_one_rank_at_most((SampleCatalogue Catalogue, Measure Measure) sample)
    {
        var without = sample.Catalogue.Without(sample.Measure).Rank().ToDictionary(Identity, ranked => ranked.Rank);
        return sample.Catalogue.Rank().Where(ranked => ranked.Measure != sample.Measure)
            .All(ranked => ranked.Rank - without[Identity(ranked)] is 0 or 1);
    }

    [Property]
    public bool A_measure_scores_on_its_own_what_it_scores_in_a_ranking(SampleCatalogue catalogue) =>
        catalogue.Rank().All(ranked => new Scorer(catalogue.Scheme).Score(ranked.Measure) == ranked.Score);

    private static (string Collection, string Measure) Identity(RankedMeasure ranked) => (ranked.Collection.Id, ranked.Measure.Id);
}
