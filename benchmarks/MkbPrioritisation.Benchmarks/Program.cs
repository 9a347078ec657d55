using BenchmarkDotNet.Running;
using MkbPrioritisation.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RankingBenchmarks).Assembly).Run(args);
