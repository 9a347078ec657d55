using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Bulk;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Ranking many measures from bare scores, beside what one would write without this library.</summary>
[MemoryDiagnoser]
public class BulkRankingBenchmarks
{
    private readonly BulkRanker _ranker = new(MeasureCatalogue.BuiltIn.GetScheme("recovery-plan"));
    private byte[] _low = [];
    private byte[] _high = [];
    private int[] _ranks = [];
    private int[] _best = [];
    private int[] _worst = [];
    private int[] _order = [];

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20);
        _low = [.. Enumerable.Range(0, Rows * 6).Select(_ => (byte)random.Next(1, 6))];
        _high = [.. _low.Select(low => (byte)random.Next(low, 6))];
        (_ranks, _best, _worst, _order) = (new int[Rows], new int[Rows], new int[Rows], new int[Rows]);
    }

    [Benchmark(Baseline = true)]
    public int[] LinqOnDoubles() => NaiveRanking.Rank(_low, Rows);

    [Benchmark]
    public void Bulk() => _ranker.Rank(_low, _ranks, _order);

    [Benchmark]
    public void BulkUnsure() => _ranker.Rank(_low, _high, _ranks, _best, _worst, _order);
}
