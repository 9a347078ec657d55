using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>One score rises by a band, at one end or both; where the two meet, the low end takes the high one along.</summary>
internal sealed record RaisedScore(MeasureKey Key, string Criterion, RaisedEnd End) : Change
{
    public override string Description => End switch
    {
        RaisedEnd.Low => $"the least that {Key} may score on {Criterion} rises by a band",
        RaisedEnd.High => $"the most that {Key} may score on {Criterion} rises by a band",
        _ => $"the score of {Key} on {Criterion} rises by a band",
    };

    public override SampleCatalogue? Apply(SampleCatalogue catalogue)
    {
        if (Key.In(catalogue) is not { } measure)
            return null;
        var score = measure.ScoreOn(Criterion) ?? CriterionScore.Unknown(Criterion, Basis.Judgement);
        var low = End == RaisedEnd.High ? score.Low : score.Low + 1;
        var high = End == RaisedEnd.Low ? Math.Max(score.High, low) : score.High + 1;
        return high > Scale.Maximum ? null : catalogue.Replacing(measure, ArbitraryMeasure.WithScores(
            measure, [.. measure.Scores.Where(other => other.Criterion != Criterion), new CriterionScore(Criterion, low, high, score.Basis)]));
    }
}
