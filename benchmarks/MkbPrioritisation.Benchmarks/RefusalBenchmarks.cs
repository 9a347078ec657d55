using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Benchmarks;

/// <summary>Refusing a file of 1 MiB that is wrong in the worst ways known.</summary>
[MemoryDiagnoser]
public class RefusalBenchmarks
{
    private const int Size = (1024 * 1024) - 64;

    public static IEnumerable<string> Kinds => ["flow list", "unknown keys", "dashes", "anchors", "escapes", "brackets"];

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    private MeasureFile[] Files { get; set; } = [];

    [GlobalSetup]
    public void Setup() => Files =
    [
        new("c/collection.yaml", "name: { en: C }\ncategories: { k: { en: K } }\n"),
        new("c/m.yaml", Kind switch
        {
            "flow list" => "segments: [" + Repeat("a,", Size / 2),
            "unknown keys" => string.Concat(Enumerable.Range(0, Size / 9).Select(index => $"{index:x5}: 1\n")),
            "dashes" => Repeat("- ", Size / 2),
            "anchors" => "segments:\n" + Repeat("- &a b\n", Size / 7),
            "escapes" => "name: { en: \"" + Repeat("\\x41", Size / 4),
            _ => Repeat("[", Size),
        }),
    ];

    [Benchmark]
    public IReadOnlyList<Diagnostic> Refuse()
    {
        _ = MeasureCatalogue.TryLoad(Files, out _, out var diagnostics);
        return diagnostics;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
