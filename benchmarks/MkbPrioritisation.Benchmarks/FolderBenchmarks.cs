using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Ranking;
using YamlDotNet.Core;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Loading and ranking measures from a folder, beside reading the files' bytes and parsing them barely.</summary>
[MemoryDiagnoser]
public class FolderBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("measures").FullName;

    [Params(1_000, 100_000)]
    public int Measures { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ = Directory.CreateDirectory(Path.Combine(_folder, "many"));
        foreach (var file in SampleFiles.Of(Measures))
            File.WriteAllText(Path.Combine(_folder, file.Path), file.Text);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public long BytesAndBareParser() => Directory.EnumerateFiles(_folder, "*.yaml", SearchOption.AllDirectories).Sum(Events);

    [Benchmark]
    public MeasureRanking LoadAndRank() => MeasureCatalogue.Load(_folder).Rank("many");

    private static long Events(string path)
    {
        using var reader = new StreamReader(new MemoryStream(File.ReadAllBytes(path)));
        var parser = new Parser(reader);
        long events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }
}
