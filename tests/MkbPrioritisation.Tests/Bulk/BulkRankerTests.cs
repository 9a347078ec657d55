using System.Runtime.InteropServices;
using MkbPrioritisation.Bulk;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Bulk;

/// <summary>The bulk ranker and the object API are two ways to one answer.</summary>
public sealed class BulkRankerTests
{
    public static TheoryData<int, int, int, int> Sizes()
    {
        var sizes = new TheoryData<int, int, int, int>();
        foreach (var (impact, feasibility) in new[] { (3, 3), (3, 2), (1, 1), (2, 5), (7, 4), (20, 13), (60, 2) })
        {
            foreach (var rows in new[] { 0, 1, 2, 31, 32, 33, 257 })
                sizes.Add(impact, feasibility, rows, (impact * 1000) + rows);
        }

        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Certain_scores_rank_as_the_object_api_ranks_them(int impact, int feasibility, int rows, int seed)
    {
        var scheme = Scheme(impact, feasibility);
        var scores = RandomScores(new(seed), rows * scheme.Criteria.Count);
        int[] ranks = new int[rows], order = new int[rows];

        new BulkRanker(scheme).Rank(scores, ranks, order);

        var expected = Rank(scheme, scores, scores, rows);
        Assert.Equal(expected.Select(Row), order);
        Assert.Equal(expected.OrderBy(Row).Select(ranked => ranked.Rank), ranks);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Unsure_scores_rank_as_the_object_api_ranks_them(int impact, int feasibility, int rows, int seed)
    {
        var scheme = Scheme(impact, feasibility);
        var random = new Random(seed);
        var (one, other) = (RandomScores(random, rows * scheme.Criteria.Count), RandomScores(random, rows * scheme.Criteria.Count));
        var (low, high) = (one.Zip(other, Math.Min).ToArray(), one.Zip(other, Math.Max).ToArray());
        int[] ranks = new int[rows], best = new int[rows], worst = new int[rows], order = new int[rows];

        new BulkRanker(scheme).Rank(low, high, ranks, best, worst, order);

        var expected = Rank(scheme, low, high, rows);
        Assert.Equal(expected.Select(Row), order);
        Assert.Equal(
            expected.OrderBy(Row).Select(ranked => (ranked.Rank, ranked.BestRank, ranked.WorstRank)),
            ranks.Zip(best, worst));
    }

    [Fact]
    public void A_criterion_in_both_dimensions_counts_in_both()
    {
        var scheme = new ScoringScheme("s", LocalizedText.Same("S"), ["a", "b"], ["b"], 1);
        int[] ranks = new int[2], order = new int[2];

        new BulkRanker(scheme).Rank([5, 1, 1, 2], ranks, order);

        Assert.Equal(Rank(scheme, [5, 1, 1, 2], [5, 1, 1, 2], 2).OrderBy(Row).Select(ranked => ranked.Rank), ranks);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(255)]
    public void A_score_off_the_scale_names_row_and_criterion_and_leaves_the_outputs_untouched(byte wrong)
    {
        var scores = Enumerable.Repeat((byte)3, 6 * 100).ToArray();
        scores[(4 * 100) + 77] = wrong;
        int[] ranks = [.. Enumerable.Repeat(-1, 100)], order = [.. Enumerable.Repeat(-1, 100)];

        var exception = Assert.Throws<ArgumentException>(() => new BulkRanker(Scheme(3, 3)).Rank(scores, ranks, order));

        Assert.Contains($"Row 77 has {wrong} on c4;", exception.Message, StringComparison.Ordinal);
        Assert.All(ranks.Concat(order), value => Assert.Equal(-1, value));
    }

    [Fact]
    public void A_low_above_its_high_names_row_and_criterion()
    {
        var (low, high) = (Enumerable.Repeat((byte)3, 600).ToArray(), Enumerable.Repeat((byte)3, 600).ToArray());
        high[(2 * 100) + 99] = 2;
        var outputs = Enumerable.Range(0, 4).Select(_ => new int[100]).ToList();

        var exception = Assert.Throws<ArgumentException>(() => new BulkRanker(Scheme(3, 3)).Rank(low, high, outputs[0], outputs[1], outputs[2], outputs[3]));

        Assert.Contains("Row 99 has 3 to 2 on c2;", exception.Message, StringComparison.Ordinal);
        Assert.All(outputs, output => Assert.All(output, value => Assert.Equal(0, value)));
    }

    [Fact]
    public void Spans_that_share_memory_are_refused_whichever_two_they_are()
    {
        var ranker = new BulkRanker(Scheme(3, 3));
        byte[] scores = [.. Enumerable.Repeat((byte)3, 12)];
        var memory = new int[11];

        Assert.Throws<ArgumentException>("order", () => ranker.Rank(scores, memory.AsSpan(0, 2), memory.AsSpan(1, 2)));
        Assert.Throws<ArgumentException>("ranks", () => ranker.Rank(MemoryMarshal.AsBytes(memory.AsSpan(0, 3)), memory.AsSpan(2, 2), memory.AsSpan(5, 2)));
        ranker.Rank(scores, memory.AsSpan(0, 2), memory.AsSpan(2, 2));
        for (var one = 0; one < 4; one++)
        {
            for (var other = one + 1; other < 4; other++)
            {
                int[] starts = [0, 2, 4, 6];
                starts[other] = starts[one];
                Assert.Throws<ArgumentException>(() => ranker.Rank(scores, scores, Two(starts[0]), Two(starts[1]), Two(starts[2]), Two(starts[3])));
            }
        }

        ranker.Rank(scores, scores, Two(0), Two(2), Two(4), Two(6));
        Assert.Equal([1, 1, 1, 1, 1, 1, 0, 1], memory[..8]);

        Span<int> Two(int start) => memory.AsSpan(start, 2);
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused()
    {
        var ranker = new BulkRanker(Scheme(3, 3));

        Assert.Throws<ArgumentException>(() => ranker.Rank(new byte[11], new int[2], new int[2]));
        Assert.Throws<ArgumentException>(() => ranker.Rank(new byte[12], new int[2], new int[1]));
    }

    [Fact]
    public void Nothing_is_allocated_once_warm()
    {
        var ranker = new BulkRanker(Scheme(3, 3));
        var scores = RandomScores(new(1), 6 * 1000);
        int[] ranks = new int[1000], best = new int[1000], worst = new int[1000], order = new int[1000];
        for (var warm = 0; warm < 50; warm++)
            RankBoth();

        var before = GC.GetAllocatedBytesForCurrentThread();
        RankBoth();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void RankBoth()
        {
            ranker.Rank(scores, ranks, order);
            ranker.Rank(scores, scores, ranks, best, worst, order);
        }
    }

    private static int Row(RankedMeasure ranked) => int.Parse(ranked.Measure.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] RandomScores(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)random.Next(1, 6))];

    private static ScoringScheme Scheme(int impact, int feasibility) => new(
        "s",
        LocalizedText.Same("S"),
        Enumerable.Range(0, impact).Select(index => $"c{index}"),
        Enumerable.Range(impact, feasibility).Select(index => $"c{index}"),
        shortlist: 10);

    private static MeasureRanking Rank(ScoringScheme scheme, byte[] low, byte[] high, int rows)
    {
        // Ids of one length, so that their order is that of the rows.
        var measures = Enumerable.Range(0, rows).Select(row => new Measure(
            $"m{row:D6}",
            LocalizedText.Same("M"),
            "k",
            scheme.Criteria.Select((criterion, column) =>
                new CriterionScore(criterion, low[(column * rows) + row], high[(column * rows) + row], Basis.Published))));
        return MeasureRanking.Of(scheme, new MeasureCollection("c", LocalizedText.Same("C"), [new("k", LocalizedText.Same("K"))], measures));
    }
}
