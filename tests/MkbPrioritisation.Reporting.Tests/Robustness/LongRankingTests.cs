using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Robustness;

/// <summary>What is written of more measures than have a chance each at each rank.</summary>
public sealed class LongRankingTests
{
    private static readonly ScoringScheme Scheme = MeasureCatalogue.BuiltIn.DefaultScheme!;

    [Theory]
    [InlineData(1_000, null, 1_000, "1", "1000")]
    [InlineData(1_001, 11, 91, "1-11", "991-1001")]
    [InlineData(1_101, 12, 92, "1-12", "1093-1101")]
    [InlineData(1_200, 12, 100, "1-12", "1189-1200")]
    public void Over_a_thousand_measures_have_chances_of_spans_of_ranks_which_make_one(int count, int? each, int spans, string first, string last)
    {
        var found = Ranked(count).Robustness(new() { Samples = 20 });

        var document = RobustnessJson.Document(found);

        Assert.Equal(each, document.RanksEach);
        Assert.All(document.Measures, measure =>
        {
            Assert.Equal(spans, measure.RankProbabilities.Count);
            Assert.Equal(1, measure.RankProbabilities.Sum(), 1e-9);
            Assert.Equal(1, measure.RankAcceptability.Sum(), 1e-9);
        });
        var headings = RobustnessCsv.Write([found], RenderingOptions.Default).Split('\n')[0].Split(',');
        Assert.Equal(
            [$"rank-probability-{first}", $"rank-probability-{last}"],
            headings.Where(heading => heading.StartsWith("rank-probability-", StringComparison.Ordinal)).ToList() is var names ? [names[0], names[^1]] : []);
        Assert.Equal($"rank-acceptability-{last}", headings[^1]);
    }

    [Fact]
    public void A_span_has_the_chances_of_its_ranks_together()
    {
        var found = Ranked(1_050).Robustness(new() { Samples = 20 });

        var entry = RobustnessJson.Document(found).Measures[7];

        var ranks = found.Probabilities[7].Ranks;
        Assert.All(entry.RankProbabilities.Index(), span => Assert.Equal(
            Enumerable.Range((span.Index * 11) + 1, 11).Where(rank => rank <= 1_050).Sum(ranks.Of), span.Item, 1e-12));
    }

    [Fact]
    public void What_is_sent_as_it_is_made_is_the_document_to_the_last_byte()
    {
        var ranking = Ranked(1_500);
        var options = RenderingOptions.Default with { Top = 1_200 };
        using var sent = new MemoryStream();

        RankingJson.Write(sent, Scheme, [ranking], options);

        Assert.Equal(RankingJson.Write(RankingJson.Document(Scheme, [ranking], options)), System.Text.Encoding.UTF8.GetString(sent.ToArray()));
    }

    [Fact]
    public void A_long_ranking_is_sent_in_pieces_and_never_kept_whole()
    {
        var sent = new Pieces();

        RankingJson.Write(sent, Scheme, [Ranked(1_500)], RenderingOptions.Default);

        Assert.InRange(sent.Longest, 1, 128 << 10);
        Assert.True(sent.Length > 1_500_000, $"{sent.Length}");
    }

    private static MeasureRanking Ranked(int count)
    {
        var random = new Random(20);
        var measures = Enumerable.Range(0, count).Select(number => new Measure(
            $"m-{number}",
            LocalizedText.Same($"M {number}"),
            "k",
            Scheme.Criteria.Select(criterion => new CriterionScore(criterion, random.Next(1, 6), Basis.Judgement))));
        return MeasureRanking.Of(Scheme, [new("many", LocalizedText.Same("Many"), [new("k", LocalizedText.Same("K"))], measures)]);
    }

    private sealed class Pieces : MemoryStream
    {
        public int Longest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Longest = Math.Max(Longest, count);
            base.Write(buffer, offset, count);
        }
    }
}
