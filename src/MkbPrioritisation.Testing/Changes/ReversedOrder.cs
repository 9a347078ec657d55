using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>Collections and each measure's scores come in the opposite order; a collection sorts its measures itself.</summary>
internal sealed record ReversedOrder : Change
{
    public override string Description => "the collections, and the scores in each measure, come in the opposite order";

    public override SampleCatalogue Apply(SampleCatalogue catalogue) => catalogue with
    {
        Collections = [.. catalogue.Collections.Reverse().Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Reverse().Select(measure => ArbitraryMeasure.WithScores(measure, measure.Scores.Reverse()))))],
    };
}
