using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Reading 20,000 measures from text in memory, beside the bare parser on the same text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly MeasureFile[] _files = SampleFiles.Of(20_000);

    [Benchmark(Baseline = true)]
    public long BareParser() => _files.Sum(file => Events(file.Text));

    [Benchmark]
    public MeasureCatalogue Load() => MeasureCatalogue.Load(_files);

    private static long Events(string text)
    {
        var parser = new Parser(new StringReader(text));
        long events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }
}
