using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Reading;

/// <summary>All that a measures folder holds, and the findings about it.</summary>
internal sealed record CatalogueContent(
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<ScoringScheme> Schemes,
    IReadOnlyList<MeasureCollection> Collections,
    IReadOnlyList<SegmentDefinition> Segments,
    IReadOnlyList<PracticeAspect> Practices,
    IReadOnlyList<Diagnostic> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
}
