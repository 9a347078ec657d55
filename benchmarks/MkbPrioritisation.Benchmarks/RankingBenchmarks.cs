using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Ranking the shipped measures through the object API.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private readonly ScoringScheme _scheme = MeasureCatalogue.BuiltIn.GetScheme("recovery-plan");
    private readonly MeasureCollection _recoveryPlan = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020");

    [Benchmark]
    public MeasureRanking Rank20() => MeasureRanking.Of(_scheme, _recoveryPlan);
}
