using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>The order in which measures and collections are given never matters.</summary>
[Properties(Arbitrary = [typeof(OrderLaws), typeof(MkbArbitraries)])]
public sealed class OrderLaws
{
    public static Arbitrary<(SampleCatalogue Catalogue, SampleCatalogue Shuffled)> Shuffling { get; } = Arb.From(
        from catalogue in ArbitraryCatalogue.ToRank.Generator
        from shuffled in Shuffled(catalogue)
        select (Catalogue: catalogue, Shuffled: shuffled),
        sample => ArbitraryCatalogue.Smaller(sample.Catalogue).Select(smaller => (smaller, Reversed(smaller))));

    [Property]
    public void The_order_of_measures_scores_and_collections_never_changes_the_ranking((SampleCatalogue Catalogue, SampleCatalogue Shuffled) sample) =>
        Assert.Equal(
            sample.Catalogue.Rank().Select(ReferenceRow.Of), sample.Shuffled.Rank().Select(ReferenceRow.Of));

    [Property]
    public void A_collection_that_is_named_twice_counts_once(SampleCatalogue catalogue) =>
        Assert.Equal(
            catalogue.Rank().Select(ReferenceRow.Of),
            MeasureRanking.Of(catalogue.Scheme, catalogue.Collections.Concat(catalogue.Collections)).Select(ReferenceRow.Of));

    private static Gen<SampleCatalogue> Shuffled(SampleCatalogue catalogue) =>
        from collections in Gen.CollectToArray(catalogue.Collections, Shuffled)
        from order in Gen.Shuffle(collections.AsEnumerable())
        select catalogue with { Collections = order };

    private static Gen<MeasureCollection> Shuffled(MeasureCollection collection) =>
        from measures in Gen.CollectToArray(collection.Measures, Shuffled)
        from order in Gen.Shuffle(measures.AsEnumerable())
        select ArbitraryCollection.WithMeasures(collection, order);

    private static Gen<Measure> Shuffled(Measure measure) =>
        from order in Gen.Shuffle(measure.Scores.AsEnumerable())
        select ArbitraryMeasure.WithScores(measure, order);

    private static SampleCatalogue Reversed(SampleCatalogue catalogue) => catalogue with
    {
        Collections = [.. catalogue.Collections.Reverse().Select(collection => ArbitraryCollection.WithMeasures(collection, collection.Measures.Reverse()))],
    };
}
