using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Ranking;

public sealed class CollectionGroupsTests
{
    private static readonly MeasureCollection[] Collections =
        [Collection("judged", Basis.Judgement), Collection("printed", Basis.Published), Collection("also-printed", Basis.Published)];

    [Fact]
    public void Unasked_each_collection_stands_alone_and_the_judged_come_last() =>
        Assert.Equal([["printed"], ["also-printed"], ["judged"]], CollectionGroups.Of(Collections, [], isTogether: false));

    [Fact]
    public void Asked_collections_come_as_they_are_asked_for_and_once() =>
        Assert.Equal([["judged"], ["printed"]], CollectionGroups.Of(Collections, ["judged", "printed", "judged"], isTogether: false));

    [Fact]
    public void Collections_ranked_together_keep_the_order_of_the_catalogue() =>
        Assert.Equal([["judged", "also-printed"]], CollectionGroups.Of(Collections, ["also-printed", "judged"], isTogether: true));

    [Fact]
    public void A_collection_that_is_not_there_is_named() =>
        Assert.Equal("printde", Assert.Throws<UnknownIdException>(() => CollectionGroups.Of(Collections, ["judged", "printde"], isTogether: false)).Id);

    private static MeasureCollection Collection(string id, Basis basis) => new(id, LocalizedText.Same(id), [], []) { Basis = basis };
}
