using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Ranking the shipped measures through the object API.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private readonly MeasureCatalogue _catalogue = MeasureCatalogue.BuiltIn;
    private readonly ScoringScheme _scheme = MeasureCatalogue.BuiltIn.GetScheme("recovery-plan");

    [Benchmark(Baseline = true)]
    public MeasureRanking Rank20() => _catalogue.Rank("recovery-plan-2020");

    [Benchmark]
    public MeasureRanking Rank53() => MeasureRanking.Of(_scheme, _catalogue.Collections);
}
