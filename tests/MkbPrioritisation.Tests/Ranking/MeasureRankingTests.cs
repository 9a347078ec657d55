using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Ranking;

public sealed class MeasureRankingTests
{
    private static readonly MeasureRanking Ranking = MeasureRanking.Of(
        MeasureCatalogue.BuiltIn.DefaultScheme!, Collection("one", "shared", "alone"), Collection("two", "shared"));

    [Fact]
    public void A_measure_is_found_by_its_id()
    {
        Assert.Equal("alone", Ranking["alone"].Measure.Id);
        Assert.True(Ranking.TryGet("alone", out var found));
        Assert.Equal(Ranking["one/alone"], found);
    }

    [Fact]
    public void An_id_that_is_not_there_is_named_or_not_found()
    {
        Assert.Equal("alonee", Assert.Throws<UnknownIdException>(() => Ranking["alonee"]).Id);
        Assert.Throws<UnknownIdException>(() => Ranking["two/alone"]);
        Assert.False(Ranking.TryGet("alonee", out _));
    }

    [Fact]
    public void An_id_of_two_collections_needs_the_collection()
    {
        Assert.Contains("two/shared", Assert.Throws<ArgumentException>(() => Ranking["shared"]).Message, StringComparison.Ordinal);
        Assert.False(Ranking.TryGet("shared", out _));
        Assert.Equal("two", Ranking["two/shared"].Collection.Id);
    }

    [Fact]
    public void Nothing_is_neither_ranked_nor_found()
    {
        Assert.Throws<ArgumentNullException>(() => MeasureRanking.Of(null!, Ranking.Collections));
        Assert.Throws<ArgumentNullException>(() => MeasureRanking.Of(Ranking.Scheme, null!));
        Assert.Throws<ArgumentNullException>(() => Ranking[null!]);
        Assert.Throws<ArgumentNullException>(() => new PriorityMatrix(null!));
        Assert.Throws<ArgumentNullException>(() => new Scorer(null!));
        Assert.Throws<ArgumentNullException>(() => new Scorer(Ranking.Scheme).Score(null!));
    }

    private static MeasureCollection Collection(string id, params string[] measures) => new(
        id,
        LocalizedText.Same(id),
        [KeyValuePair.Create("any", LocalizedText.Same("Any"))],
        measures.Select(measure => new Measure(measure, LocalizedText.Same(measure), "any", [])));
}
