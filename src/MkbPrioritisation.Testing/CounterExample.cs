using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Testing;

/// <summary>A case as the files of a measures folder.</summary>
internal static class CounterExample
{
    /// <summary>The files; scores are numbers where the bands were made up, so that they suit any criteria.</summary>
    public static IEnumerable<MeasureFile> Files(SampleCatalogue catalogue, bool ownCriteria) =>
    [
        new("criteria.yaml", YamlWriter.Write(catalogue.Criteria)),
        new($"schemes/{catalogue.Scheme.Id}.yaml", YamlWriter.Write(catalogue.Scheme)),
        .. catalogue.Collections.SelectMany(collection => collection.Measures
            .Select(measure => new MeasureFile(
                $"{collection.Id}/{measure.Id}.yaml", YamlWriter.Write(ownCriteria ? measure : InNumbers(measure), catalogue.Criteria)))
            .Prepend(new($"{collection.Id}/collection.yaml", YamlWriter.Write(collection)))),
    ];

    private static Measure InNumbers(Measure measure) => ArbitraryMeasure.WithScores(
        measure, measure.Scores.Select(score => score with { IsRelative = true }));
}
