using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Tests.Fuzzing;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Files that are wrong by little or by much, and the valid ones that they come from; a class for each way to go wrong.</summary>
internal static class HostileFiles
{
    public static readonly HostileFile[] Shipped =
    [
        .. OnDisk(FileKind.Measure, "recovery-plan-2020/*.yaml")
            .Where(file => !Encoding.UTF8.GetString([.. file.Bytes]).Contains("categories:", StringComparison.Ordinal)),
        .. OnDisk(FileKind.Collection, "recovery-plan-2020/collection.yaml"),
        .. OnDisk(FileKind.Criteria, "criteria.yaml"),
        .. OnDisk(FileKind.Scheme, "schemes/*.yaml"),
        .. OnDisk(FileKind.Segments, "segments.yaml"),
        .. OnDisk(FileKind.Practices, "practices.yaml"),
    ];

    public static readonly HostileFile[] Small =
    [
        Of(FileKind.Measure, Example.Measure),
        Of(
            FileKind.Measure,
            Example.With(
                Example.MeasureScoring("cost: { band: 0-50-mln, estimate: EUR 20-30 mln, basis: derived, because: { nl: reden } }"),
                "labels: { a: \"1\" }\nsegments: [grow, renew]")),
        Of(FileKind.Measure, Example.MeasureScoring("timeliness: { estimate: 1.5-2 years, because: 'a ''reason''' }")),
        Of(FileKind.Measure, Example.Measure + Example.Plan),
        Of(FileKind.Measure, Example.MeasurePlanning("because: { nl: reden, en: a reason }")),
        Of(
            FileKind.Collection,
            Example.Collection
                + "  return-share: 50\n  printed: { investment: { 2021: EUR 1-2 bn }, total-growth: EUR 5 bn, programmes: { quick: EUR 1 bn }, sources: " +
                    "{ funds: EUR 0-1 bn } }\n  caution: Mind\n"),
        Of(FileKind.Collection, Example.Collection + "source: { title: x, publisher: y, year: 2020 }\nbasis: derived\n"),
        Of(FileKind.Criteria, Example.Criteria),
        Of(FileKind.Scheme, Example.Scheme),
        Of(FileKind.Profile, Example.Profile),
        Of(FileKind.Assessment, Example.Assessment),
    ];

    private static Gen<FileKind> Kind => Gen.Elements(Enum.GetValues<FileKind>());

    private static Gen<HostileFile> ValidFile => Gen.Frequency((3, Gen.Elements(Small)), (1, Gen.Elements(Shipped)));

    private static Gen<Func<byte[], byte[]>> AnyMutation =>
        from mutation in Gen.Elements(Mutations.All.ToArray())
        from at in Gen.Choose(0, Mutations.Most)
        from other in Gen.Choose(0, Mutations.Most)
        select new Func<byte[], byte[]>(bytes => mutation(bytes, at, other));

    // A counterexample is easier to read without the lines that do not matter.
    private static IEnumerable<HostileFile> Smaller(HostileFile file)
    {
        var lines = Encoding.Latin1.GetString([.. file.Bytes]).Split('\n');
        return lines.Length < 2 ? [] : Enumerable.Range(0, lines.Length)
            .Select(index => file with { Bytes = Encoding.Latin1.GetBytes(string.Join('\n', lines.Where((_, line) => line != index))) });
    }

    private static HostileFile Of(FileKind kind, string text) => new(kind, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<HostileFile> OnDisk(FileKind kind, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Measures, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern))
            .Order(StringComparer.Ordinal).Select(path => new HostileFile(kind, File.ReadAllBytes(path)));

    /// <summary>Any bytes at all.</summary>
    internal static class RandomBytes
    {
        public static Arbitrary<HostileFile> File { get; } = Arb.From(
            from kind in Kind
            from length in Gen.Choose(0, 200)
            from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value), length)
            select new HostileFile(kind, bytes),
            Smaller);
    }

    /// <summary>Characters that mean something in YAML, in any order.</summary>
    internal static class MagicCharacters
    {
        public static Arbitrary<HostileFile> File { get; } = Arb.From(
            from kind in Kind
            from length in Gen.Choose(0, 120)
            from characters in Gen.ArrayOf(Gen.Elements("[]{},:?-&*!|>'\"%@`#\\ \t\n\r \n a0~<=.é\uFEFF\u2028\0".ToCharArray()), length)
            select Of(kind, new string(characters)),
            Smaller);
    }

    /// <summary>Valid files that end too soon.</summary>
    internal static class CutShort
    {
        public static Arbitrary<HostileFile> File { get; } = Arb.From(
            from file in ValidFile
            from length in Gen.Choose(0, file.Bytes.Count)
            select file with { Bytes = [.. file.Bytes.Take(length)] },
            Smaller);
    }

    /// <summary>Valid files with one change.</summary>
    internal static class OneChange
    {
        public static Arbitrary<HostileFile> File { get; } = Arb.From(
            from file in ValidFile
            from mutate in AnyMutation
            select file with { Bytes = mutate([.. file.Bytes]) },
            Smaller);
    }

    /// <summary>Valid files with two to eight changes.</summary>
    internal static class ManyChanges
    {
        public static Arbitrary<HostileFile> File { get; } = Arb.From(
            from file in ValidFile
            from count in Gen.Choose(2, 8)
            from mutations in Gen.ArrayOf(AnyMutation, count)
            select file with { Bytes = mutations.Aggregate(file.Bytes.ToArray(), (bytes, mutate) => mutate(bytes)) },
            Smaller);
    }
}
