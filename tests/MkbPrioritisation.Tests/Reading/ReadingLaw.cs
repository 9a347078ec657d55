using System.Diagnostics;
using System.Globalization;
using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Tests.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>
/// What holds for every input whatsoever: it is refused with printable findings, or what was read is valid and
/// comes back the same when written and read again; and either is over soon.
/// </summary>
internal static class ReadingLaw
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    // The longest message lists twelve names of sixty letters.
    private const int LongestMessage = 1200;

    /// <summary>Reads a file and requires the law; true where the file was accepted.</summary>
    public static bool Holds(HostileFile hostile) => Holds(hostile, long.MaxValue);

    /// <summary>The same, and that one reading allocates no more bytes than these.</summary>
    public static bool Holds(HostileFile hostile, long mostAllocated)
    {
        // On a busy machine one slow run says nothing.
        var elapsed = TimeSpan.MaxValue;
        var accepted = false;
        for (var attempt = 0; attempt < 3 && elapsed > Soon; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            accepted = Read(hostile);
            elapsed = Stopwatch.GetElapsedTime(start);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, mostAllocated);
        }

        Assert.True(elapsed <= Soon, $"It takes {elapsed}.");
        return accepted;
    }

    private static bool Read(HostileFile hostile)
    {
        var findings = new DiagnosticBag("hostile.yaml");
        if (SourceText.Decode([.. hostile.Bytes], findings) is not { } text)
        {
            RequireSound([.. findings.Kept]);
            Assert.True(findings.HasErrors);
            return false;
        }

        var file = YamlTreeBuilder.Build(text, findings);
        var accepted = hostile.Kind switch
        {
            FileKind.Measure => RoundTrip.OfMeasure(file),
            FileKind.Collection => RoundTrip.OfCollection(file),
            FileKind.Criteria => RoundTrip.OfCriteria(file),
            FileKind.Segments => RoundTrip.OfSegments(file),
            FileKind.Practices => RoundTrip.OfPractices(file),
            FileKind.Profile => RoundTrip.OfProfile(file),
            FileKind.Assessment => RoundTrip.OfAssessment(file),
            _ => RoundTrip.OfScheme(file),
        };
        RequireSound([.. file.Findings.Kept]);
        Assert.NotEqual(accepted, file.Findings.HasErrors);
        // Whatever is refused is told why.
        Assert.Equal(file.Findings.HasErrors, file.Findings.Beyond > 0 || file.Findings.Kept.Any(finding => finding.Severity == DiagnosticSeverity.Error));
        return accepted;
    }

    /// <summary>Findings about one file are not too many, and each is one printable line with a code and a place.</summary>
    public static void RequireSound(IReadOnlyCollection<Diagnostic> findings)
    {
        Assert.InRange(findings.Count, 0, DiagnosticBag.MostPerFile + 1);
        foreach (var finding in findings)
        {
            Assert.Matches("^MKB[0-9]{3}\\z", finding.Code);
            Assert.InRange(finding.Line, 1, int.MaxValue);
            Assert.InRange(finding.Column, 1, int.MaxValue);
            Assert.InRange(finding.Message.Length, 1, LongestMessage);
            Assert.DoesNotContain(finding.ToString().EnumerateRunes(), IsUnprintable);
        }

        RequireOnce(findings);
    }

    // What is ill written has one message; and nothing is said twice of a place.
    private static void RequireOnce(IEnumerable<Diagnostic> findings)
    {
        foreach (var place in findings.Where(finding => (finding.Line, finding.Column) != (1, 1))
            .GroupBy(finding => (finding.File, finding.Line, finding.Column)))
        {
            Assert.Distinct(place.Select(finding => finding.Message));
            if (place.Any(finding => string.CompareOrdinal(finding.Code, "MKB200") < 0 && finding.Severity == DiagnosticSeverity.Error))
                Assert.Single(place, finding => finding.Severity == DiagnosticSeverity.Error);
        }
    }

    /// <summary>A message is one printable line, and not too long.</summary>
    public static void RequirePrintable(string message)
    {
        Assert.InRange(message.Length, 1, LongestMessage);
        Assert.DoesNotContain(message.EnumerateRunes(), IsUnprintable);
    }

    private static bool IsUnprintable(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
