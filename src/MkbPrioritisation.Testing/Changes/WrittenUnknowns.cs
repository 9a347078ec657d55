using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>Every score that is left out is written down as unknown.</summary>
internal sealed record WrittenUnknowns : Change
{
    public override string Description => "every score that is left out is written down as unknown, from 1 to 5";

    public override SampleCatalogue Apply(SampleCatalogue catalogue) => catalogue with
    {
        Collections = [.. catalogue.Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Select(measure => ArbitraryMeasure.WithScores(measure, catalogue.Criteria.Select(criterion =>
                measure.ScoreOn(criterion.Id) ?? CriterionScore.Unknown(criterion.Id, Basis.Judgement))))))],
    };
}
