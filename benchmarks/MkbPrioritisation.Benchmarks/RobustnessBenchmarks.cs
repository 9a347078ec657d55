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
    public RankingRobustness Everything20() => _twenty.Robustness();

    [Benchmark]
    public RankingRobustness Everything53() => _all.Robustness();

    [Benchmark]
    public RankingRobustness Everything53OnOneCore() => _all.Robustness(OneCore);
}
