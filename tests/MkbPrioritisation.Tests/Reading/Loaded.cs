using System.Globalization;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What came of reading a measures folder; files are named from that folder.</summary>
internal sealed record Loaded(MeasureCatalogue? Catalogue, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The findings without their messages: <c>c/m.yaml:5:9 MKB306</c>.</summary>
    public IReadOnlyList<string> Places => [.. Findings.Select(PlaceOf)];

    public IReadOnlyList<string> PlacesOfErrors =>
        [.. Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(PlaceOf)];

    public MeasureCatalogue Accepted()
    {
        Assert.Empty(Findings);
        return Catalogue!;
    }

    private static string PlaceOf(Diagnostic finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}:{finding.Column} {finding.Code}");
}
