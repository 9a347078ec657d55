using BenchmarkDotNet.Running;
using MkbPrioritisation.Benchmarks;

// A benchmark that ended without a result is no success, whatever the others measured.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RankingBenchmarks).Assembly).Run(args).ToList();
return summaries.TrueForAll(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
