using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>For properties about assessors: catalogues of which some measures are scored by up to five of them.</summary>
internal static class AssessedCatalogues
{
    // The generated measures are named by their ids, and a file's name may be no longer.
    private const int LongestName = 200;

    private static readonly string[] Assessors = ["anna", "bert", "b-2", "chris", "0"];

    public static Arbitrary<SampleCatalogue> Catalogue { get; } = Arb.From(
        from catalogue in ArbitraryCatalogue.ToRank.Generator
        where catalogue.Collections.All(collection =>
            collection.Measures.Select(measure => measure.Id).Append(collection.Id).All(id => id.Length <= LongestName))
        from collections in Gen.CollectToArray(catalogue.Collections, Assessed)
        select catalogue with { Collections = collections },
        Smaller);

    /// <summary>Some assessors' scores, on some criteria of some measures.</summary>
    private static Gen<MeasureCollection> Assessed(MeasureCollection collection) =>
        from count in Gen.Choose(0, Assessors.Length)
        from assessments in Gen.CollectToArray(Assessors[..count], assessor => Assessment(assessor, collection))
        select collection with { Assessments = assessments };

    private static Gen<Assessment> Assessment(string assessor, MeasureCollection collection) =>
        from scores in Gen.CollectToArray(collection.Measures, measure => Scores(measure))
        select new Assessment(
            assessor,
            collection.Measures.Select(measure => measure.Id).Zip(scores, KeyValuePair.Create).Where(entry => entry.Value.Count > 0));

    private static Gen<IReadOnlyList<CriterionScore>> Scores(Measure measure) =>
        from scores in Gen.CollectToArray(measure.Scores.Select(score => score.Criterion).Append("a").Distinct(StringComparer.Ordinal), ArbitraryScore.OrNone)
        from isJudged in Gen.Elements(true, true, false)
        select (IReadOnlyList<CriterionScore>)[.. scores.OfType<CriterionScore>().Where(_ => isJudged)];

    private static IEnumerable<SampleCatalogue> Smaller(SampleCatalogue catalogue) =>
        from index in Enumerable.Range(0, catalogue.Collections.Count)
        from left in catalogue.Collections[index].Assessments
        select catalogue with
        {
            Collections =
            [
                .. catalogue.Collections.Select((collection, other) => other != index ? collection
                    : collection with { Assessments = [.. collection.Assessments.Where(assessment => assessment != left)] }),
            ],
        };
}
