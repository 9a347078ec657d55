using MkbPrioritisation.Criteria;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Writing;

/// <summary>Definitions as the files of a measures folder, which read back equal.</summary>
internal static class CatalogueFiles
{
    public static IEnumerable<(string Path, string Text)> Of(
        IEnumerable<Criterion> criteria, IEnumerable<ScoringScheme> schemes, IEnumerable<MeasureCollection> collections)
    {
        var known = ValueList<Criterion>.Of(criteria, nameof(criteria));
        return
        [
            ("criteria.yaml", YamlWriter.Write(known)),
            .. ValueList<ScoringScheme>.Of(schemes, nameof(schemes)).Select(scheme => ($"schemes/{scheme.Id}.yaml", YamlWriter.Write(scheme))),
            .. ValueList<MeasureCollection>.Of(collections, nameof(collections)).SelectMany(collection => Of(collection, known)),
        ];
    }

    private static IEnumerable<(string Path, string Text)> Of(MeasureCollection collection, IReadOnlyList<Criterion> criteria) =>
    [
        ($"{collection.Id}/collection.yaml", YamlWriter.Write(collection)),
        .. collection.Measures.Select(measure => ($"{collection.Id}/{measure.Id}.yaml", YamlWriter.Write(measure, criteria))),
        .. collection.Assessments.Select(assessment => ($"{collection.Id}/assessments/{assessment.Id}.yaml", YamlWriter.Write(assessment, criteria))),
    ];
}
