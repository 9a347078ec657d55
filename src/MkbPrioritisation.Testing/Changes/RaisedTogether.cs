using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>Every measure that can score a band more on one criterion does.</summary>
internal sealed record RaisedTogether(string Criterion) : Change
{
    public override string Description => $"every score on {Criterion} that is not the highest rises by a band";

    public bool Raises(Measure measure) => measure.ScoreOn(Criterion) is { High: < Scale.Maximum };

    public override SampleCatalogue Apply(SampleCatalogue catalogue) => catalogue with
    {
        Collections = [.. catalogue.Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Select(measure => Raises(measure) ? Raised(measure) : measure)))],
    };

    private Measure Raised(Measure measure) => ArbitraryMeasure.WithScores(measure, measure.Scores.Select(score =>
        score.Criterion == Criterion ? new(Criterion, score.Low + 1, score.High + 1, score.Basis) : score));
}
