using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Snapshots;

/// <summary>All that the shipped measures folder defines.</summary>
internal sealed record Definitions(
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<ScoringScheme> Schemes,
    IReadOnlyList<MeasureCollection> Collections,
    IReadOnlyList<SegmentDefinition> Segments);
