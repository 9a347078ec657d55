using System.Globalization;
using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Yaml;
using static MkbPrioritisation.Tests.Reading.WorstCases;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>A megabyte of the worst that comes to mind: over within two seconds, and without running up memory.</summary>
[Trait("Category", "Slow")]
public sealed class WorstCaseTests
{
    private const long MostAllocated = 256L * 1024 * 1024;

    // What takes a fraction of a second alone may take long beside other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_megabyte_is_soon_refused_or_accepted_that_holds(string what) => AssertCheap(FileKind.Measure, All[what]());

    [Theory]
    [InlineData(FileKind.Collection, "name: { en: x }\ncategories:\n  ? ")]
    [InlineData(FileKind.Criteria, "criteria:\n  ? ")]
    public void A_long_id_is_not_repeated_in_every_finding(FileKind kind, string start) =>
        AssertCheap(kind, start + Fill("a", HalfMegabyte) + "\n  : {" + Fill(number => $"k{number},", HalfMegabyte));

    [Fact]
    public void A_criterion_of_thousands_of_bands_is_soon_refused() =>
        AssertCheap(FileKind.Criteria, "criteria: { a: { name: { en: x }, bands: [" + Fill(number => $"{{score: 1, id: b{number}}},", 220_000) + "] } }");

    [Fact]
    public void Thousands_of_criteria_in_a_scheme_are_soon_refused() =>
        AssertCheap(
            FileKind.Scheme,
            "name: { en: x }\nshortlist: 1\ndimensions: { feasibility: [cost], net-impact: [" + Fill(number => $"y{number:D62},") + "] }");

    [Fact]
    public void Names_for_thousands_of_wrong_ones_among_hundreds_are_soon_found()
    {
        var bands = string.Concat(Enumerable.Range(1, 5).Select(score => $"{{ score: {score}, id: b{score} }}, "));
        var criteria = CriteriaReader.Read(
            Parsed.File(
                "criteria:\n" + string.Concat(Enumerable.Range(0, 280).Select(number => $"  x{number:D62}: {{ name: {{ en: x }}, bands: [{bands}] }}\n"))));
        var file = Parsed.File("name: { en: x }\ncategory: tax\nscores: {" + Fill(number => $"y{number:D62},") + "}");
        Assert.Equal(280, criteria.Criteria.Count);

        _ = OwnThread.EndsWithin(Patience, () => new MeasureReader(criteria, collection: null).Read(file, "m"));

        Assert.Equal(DiagnosticBag.MostPerFile, file.Findings.Kept.Count);
    }

    [Theory]
    [InlineData("requires: [m-{1}]")]
    [InlineData("requires: [m-{2}]\nrelated: [c/m-{1}]")]
    [InlineData("requires: [m-{1}]\nexcludes: [m-{3}]")]
    public void Thousands_of_measures_that_name_each_other_are_soon_read(string relations) =>
        Assert.NotEmpty(Findings(Related(count: 2_000, relations)));

    [Fact]
    public void A_circle_of_thousands_is_soon_found_and_shown_in_part() => Assert.StartsWith(
        "the requirements go in a circle: m-0, m-1, m-2, m-3, m-4, m-5, m-6, m-7, …, m-0; ",
        Assert.Single(Findings(Related(count: 1_000, "requires: [m-{0}]")), diagnostic => diagnostic.Code == "MKB341").Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_library_prints_nothing_for_it_knows_no_console() =>
        Assert.DoesNotContain("System.Console", typeof(MeasureCatalogue).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name));

    private static IReadOnlyList<Diagnostic> Findings(IEnumerable<MeasureFile> files) => OwnThread.EndsWithin(Patience, () =>
    {
        _ = MeasureCatalogue.TryLoad(files, out _, out var found);
        return found;
    });

    // Each names the one before it (1), the one at half its number (2), one on the other side (3) or the one behind it (0).
    private static IEnumerable<MeasureFile> Related(int count, string relations) => Enumerable.Range(0, count)
        .Select(number => new MeasureFile(
            $"c/m-{number}.yaml",
            Example.Measure + string.Format(
                CultureInfo.InvariantCulture, relations, (number + 1) % count, Math.Abs(number - 1), number / 2, (number + (count / 2)) % count) + "\n"))
        .Prepend(new("c/collection.yaml", Example.Collection));

    private static void AssertCheap(FileKind kind, string text)
    {
        var hostile = new HostileFile(kind, Encoding.UTF8.GetBytes(text));
        Assert.InRange(hostile.Bytes.Count, 0, SourceText.LargestFile);

        ReadingLaw.Holds(hostile, MostAllocated);
    }
}
