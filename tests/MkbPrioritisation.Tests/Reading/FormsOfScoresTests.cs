using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Every way in which a score may be written, and what it means.</summary>
public sealed class FormsOfScoresTests
{
    [Theory]
    [InlineData("cost: 0-50-mln", 5, 5)]
    [InlineData("cost: over-1-bn", 1, 1)]
    [InlineData("value-added: over-2-bn", 5, 5)]
    [InlineData("support: \"relatively-low\"", 2, 2)]
    [InlineData("support: 'medium'", 3, 3)]
    [InlineData("support: >-\n  medium", 3, 3)]
    [InlineData("cost: unknown", 1, 5)]
    [InlineData("support: low..relatively-high", 1, 4)]
    [InlineData("support: low..high", 1, 5)]
    [InlineData("support: medium..medium", 3, 3)]
    [InlineData("value-added: 0-100-mln..1-2-bn", 1, 4)]
    [InlineData("cost: 0-50-mln..200-500-mln", 3, 5)]
    [InlineData("cost: 200-500-mln..0-50-mln", 3, 5)]
    [InlineData("cost: 0-50-mln..over-1-bn", 1, 5)]
    [InlineData("timeliness: 0-6-months..1-2-years", 3, 5)]
    [InlineData("timeliness: over-3-years..2-3-years", 1, 2)]
    [InlineData("cost: { score: 4 }", 4, 4)]
    [InlineData("cost: { score: \"4\" }", 4, 4)]
    [InlineData("cost: { score: 2..4 }", 2, 4)]
    [InlineData("cost: { score: 3..3 }", 3, 3)]
    [InlineData("cost: { score: 1..5 }", 1, 5)]
    [InlineData("cost: { band: unknown }", 1, 5)]
    [InlineData("cost: { band: 50-200-mln }", 4, 4)]
    [InlineData("cost: { band: 50-200-mln, score: 4 }", 4, 4)]
    [InlineData("support: { band: low..relatively-high, score: 1..4 }", 1, 4)]
    [InlineData("cost: { band: 0-50-mln..200-500-mln, score: 3..5 }", 3, 5)]
    [InlineData("cost: { band: unknown, score: 1..5 }", 1, 5)]
    [InlineData("cost: { estimate: EUR 60 mln }", 4, 4)]
    [InlineData("cost: { band: 50-200-mln, estimate: EUR 60 mln, score: 4 }", 4, 4)]
    [InlineData("cost: { score: 3..5, estimate: EUR 60 mln }", 3, 5)]
    [InlineData("cost: { band: 0-50-mln, estimate: EUR 60 mln, because: shared with others }", 5, 5)]
    [InlineData("cost:\n  band: 50-200-mln\n  basis: derived", 4, 4)]
    public void A_score_may_be_written(string score, int low, int high)
    {
        var read = Parsed.Score(score);

        Assert.Equal((low, high), (read.Low, read.High));
    }

    [Theory]
    [InlineData("published", Basis.Published)]
    [InlineData("derived", Basis.Derived)]
    [InlineData("judgement", Basis.Judgement)]
    public void The_basis_is_the_one_given_or_else_the_collection_s(string basis, Basis expected)
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", Example.With(Example.Collection, $"basis: {basis}"))
            .Write(
                "c/own.yaml",
                Example.MeasureScoring("cost: { score: 1, basis: derived }").Replace("Measure", "Own", StringComparison.Ordinal)
                    .Replace("Maatregel", "Eigen", StringComparison.Ordinal));

        var collection = measures.Load().Accepted().GetCollection("c");

        Assert.All(collection.Measures[0].Scores, score => Assert.Equal(expected, score.Basis));
        Assert.Equal(Basis.Derived, collection.Measures[1].ScoreOn("cost")!.Basis);
    }

    [Fact]
    public void Without_a_basis_anywhere_a_score_is_an_editor_s_judgement() =>
        Assert.Equal(Basis.Judgement, Parsed.Score("cost: 0-50-mln").Basis);

    [Theory]
    [InlineData("a reason", "a reason", "a reason")]
    [InlineData("{ nl: een reden }", "een reden", null)]
    [InlineData("{ en: a reason }", null, "a reason")]
    [InlineData("{ nl: een reden, en: a reason }", "een reden", "a reason")]
    public void A_reason_is_a_text_or_names_its_language(string because, string? dutch, string? english) =>
        Assert.Equal(new(english, dutch), Parsed.Score($"cost: {{ band: 0-50-mln, because: {because} }}").Because);

    [Fact]
    public void A_score_without_reason_or_estimate_has_none()
    {
        var score = Parsed.Score("cost: 0-50-mln");

        Assert.Null(score.Because);
        Assert.Null(score.Estimate);
    }
}
