
namespace MkbPrioritisation.Tests.Reading;

/// <summary>Scores that are worth a look and can be used.</summary>
public sealed class WarningsOfScoresTests
{
    private static readonly RefusalTable Table = new("c/m.yaml", Example.MeasureScoring)
    {
        {
            "a band that the estimate contradicts", "cost: { band: 0-50-mln, estimate: ▸EUR 60 mln }", "MKB402",
            "reaches band \"50-200-mln\" (score 4), and the score given is 5, which counts"
        },
        { "a score that the estimate contradicts", "cost: { estimate: ▸EUR 60 mln, score: 5 }", "MKB402", "explain it with \"because\" or correct one" },
        { "a range that leaves the estimate out", "cost: { score: 1..3, estimate: ▸EUR 60 mln }", "MKB402", "the score given is 1..3" },
        {
            "an estimate that reaches other bands", "cost: { band: over-1-bn, estimate: ▸EUR 20-300 mln }", "MKB402",
            "reaches bands \"200-500-mln\" to \"0-50-mln\" (score 3..5)"
        },
        { "an amount that may be meant in millions", "cost: { estimate: ▸EUR 400-600 }", "MKB407", "if millions are meant, write EUR 400-600 mln" },
        {
            "a reason that a number sign cuts", "cost:\n  band: 0-50-mln\n  because: Ranked ▸#2 by the ministry", "MKB420",
            "put the whole text in quotation marks"
        },
        { "a reason that a lone number sign cuts", "cost:\n  band: 0-50-mln\n  because: Item ▸# 3 of the list", "MKB420", "two spaces before a comment" },
        { "a character without width in a band", "cost: 0-50▸\u200B-mln", "MKB421", "a zero-width space (U+200B)" },
        { "a joiner in a Latin word", "cost: { band: 0-50-mln, because: Cheap▸\u200Der }", "MKB421", "a zero-width joiner (U+200D)" },
        { "a reason in curly quotation marks", "cost: { band: 0-50-mln, because: ▸“as the source says” }", "MKB405", "use straight ones" },
    };

    public static TheoryData<string> Warnings => Table.Names;

    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_measure_is_read_with_a_warning_for(string what) => Table.AssertWarned(what);

    [Theory]
    [InlineData("scores: {}", "MKB401")]
    [InlineData("scores: { cost: unknown, support: low..high }", "MKB401")]
    [InlineData(
        "scores: { value-added: unknown, cost: { score: 1..5 }, timeliness: unknown, feasibility: unknown, support: unknown, introduction: unknown }",
        "MKB426")]
    public void That_nothing_is_known_of_a_measure_is_said_once(string scores, string code)
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.With(Example.Measure, scores));

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Equal(code, finding.Code);
        Assert.Contains("ranks by the middle of the scale; give ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("op het midden van de schaal; geef er ten minste een", finding.DutchMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_criterion_left_out_counts_as_unknown_with_a_warning_at_the_scores()
    {
        var text = Example.With(Example.Measure, "scores:\n  support: high\n  cost: 0-50-mln\n  feasibility: low\n  timeliness: unknown");
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", text);

        var loaded = measures.Load();

        Assert.Equal(["c/m.yaml:3:1 MKB401", "c/m.yaml:3:1 MKB401"], loaded.Places);
        Assert.Contains("write \"value-added: unknown\" if that is meant", loaded.Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("write \"introduction: unknown\" if that is meant", loaded.Findings[1].Message, StringComparison.Ordinal);
        var measure = Assert.Single(loaded.Catalogue!.Rank("c"));
        Assert.Equal((new(7, 3), new(15, 3)), (measure.NetImpact.Low, measure.NetImpact.High));
    }
}
