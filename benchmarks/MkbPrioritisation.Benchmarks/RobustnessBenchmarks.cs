using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Examining how robust the rankings of the shipped measures are.</summary>
[MemoryDiagnoser]
public class RobustnessBenchmarks
{
    private static readonly RobustnessOptions OneCore = new() { Threads = 1 };

    private readonly MeasureRanking _twenty = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");
    private readonly MeasureRanking _all = MeasureRanking.Of(MeasureCatalogue.BuiltIn.GetScheme("recovery-plan"), MeasureCatalogue.BuiltIn.Collections);

    [Benchmark]
    public IReadOnlyList<MeasureProbabilities> RankProbabilities20() => RankProbabilities.Of(_twenty, noise: 1);

    [Benchmark]
    public IReadOnlyList<MeasureProbabilities> RankProbabilities53() => RankProbabilities.Of(_all, noise: 1);

    [Benchmark]
    public IReadOnlyList<MeasureAcceptability> Draw10000Weightings53() => Acceptability.Of(_all, OneCore);

    [Benchmark]
    public IReadOnlyList<WeightInterval> WeightIntervals53() => WeightIntervals.Of(_all);

    [Benchmark]
    public IReadOnlyList<TippingPoint> TippingPoints53() => TippingPoints.Of(_all);

    [Benchmark]
    public RankingRobustness Everything20() => _twenty.Robustness();
}
