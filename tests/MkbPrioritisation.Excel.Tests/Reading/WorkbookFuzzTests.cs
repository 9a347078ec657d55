using System.IO.Compression;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Tests.Fuzzing;
using Xunit.Abstractions;

namespace MkbPrioritisation.Excel.Tests.Reading;

/// <summary>Whatever becomes of a workbook, or of a part within it, it is refused with findings, or imported.</summary>
[Trait("Category", "Slow")]
public sealed class WorkbookFuzzTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(1);

    private static readonly (string Path, string Text)[] Files =
    [
        ("c/collection.yaml", "name: { en: C, nl: C }\ncategories: { tax: { en: Tax, nl: Belasting } }\n"),
        ("c/m.yaml", "name: { en: M, nl: M }\ncategory: tax\nscores: { cost: 0-50-mln, support: low..high, value-added: { estimate: EUR 1-2 bn, because: " +
            "x } }\n"),
        ("c/n.yaml", "name: { en: N, nl: N }\ncategory: tax\nsegments: [grow]\nnote: text\nscores: { cost: unknown, support: medium }\n"),
    ];

    private static readonly byte[] Workbook = WrittenWorkbook.Of(MeasureCatalogue.Load(Files.Select(file => new MeasureFile(file.Path, file.Text))));

    private readonly MeasuresFolderOnDisk _folder = new(Files);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whatever_becomes_of_its_parts_does_no_harm()
    {
        using var archive = new ZipArchive(new MemoryStream(Workbook));
        IReadOnlyList<FuzzInput> parts = [.. archive.Entries.Select(entry => new FuzzInput(entry.FullName, Bytes(entry)))];

        output.WriteLine(Fuzzer.Run(new("parts of a workbook", parts, input => Holds(With(input))), Usual, targets: 2));
    }

    [Fact]
    public void Whatever_becomes_of_its_bytes_does_no_harm() =>
        output.WriteLine(Fuzzer.Run(new("workbook", [new FuzzInput("measures.xlsx", Workbook)], input => Holds(input.Bytes)), Usual, targets: 2));

    private static byte[] With(FuzzInput part)
    {
        using var copy = new MemoryStream();
        using (var archive = new ZipArchive(new MemoryStream(Workbook)))
        using (var written = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = written.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                stream.Write(entry.FullName == part.Name ? part.Bytes : Bytes(entry));
            }
        }

        return copy.ToArray();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private bool Holds(byte[] workbook)
    {
        var import = _folder.Import(MeasureWorkbook.Read(new MemoryStream(workbook), "measures.xlsx"), "c");

        Assert.All(import.Diagnostics, finding =>
        {
            Assert.Matches("^MKB[0-9]{3}\\z", finding.Code);
            Assert.DoesNotContain(finding.ToString(), char.IsControl);
        });
        Assert.Equal(import.CanApply, import.Diagnostics.All(finding => finding.Severity != DiagnosticSeverity.Error));
        return import.CanApply;
    }
}
