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
        var knownSchemes = ValueList<ScoringScheme>.Of(schemes, nameof(schemes));
        var knownCollections = ValueList<MeasureCollection>.Of(collections, nameof(collections));
        // Written one by one, as whoever asks for them may stop in between.
        return new[] { ("criteria.yaml", YamlWriter.Write(known)) }
            .Concat(knownSchemes.Select(scheme => ($"schemes/{scheme.Id}.yaml", YamlWriter.Write(scheme))))
            .Concat(knownCollections.SelectMany(collection => Of(collection, known)));
    }

    /// <summary>The files of one collection.</summary>
    public static IEnumerable<(string Path, string Text)> Of(MeasureCollection collection, IReadOnlyList<Criterion> criteria) =>
        new[] { ($"{collection.Id}/collection.yaml", YamlWriter.Write(collection)) }
            .Concat(collection.Measures.Select(measure => ($"{collection.Id}/{measure.Id}.yaml", YamlWriter.Write(measure, criteria))))
            .Concat(collection.Assessments.Select(assessment => ($"{collection.Id}/assessments/{assessment.Id}.yaml", YamlWriter.Write(assessment, criteria))));
}
