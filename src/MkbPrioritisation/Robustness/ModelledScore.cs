using System.Diagnostics;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>How often a measure's model, made of assumptions drawn from their ranges, gave each score on a criterion.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ModelledScore
{
    internal ModelledScore(RankedMeasure measure, string criterion, ReadOnlySpan<int> draws, int samples)
    {
        (Measure, Criterion) = (measure, criterion);
        var chances = new double[Scale.Bands];
        for (var index = 0; index < chances.Length; index++)
            chances[index] = (double)draws[index] / samples;
        Chances = chances.AsReadOnly();
    }

    /// <summary>The measure.</summary>
    public RankedMeasure Measure { get; }

    /// <summary>The criterion's id.</summary>
    public string Criterion { get; }

    /// <summary>The share of the draws for each score from 1 to 5, 0–1; together 1.</summary>
    public IReadOnlyList<double> Chances { get; }

    /// <summary>
    /// Whether some draw gave a score outside the one that counts in the ranking, which a model never overrides. The draws
    /// follow the model all the same.
    /// </summary>
    public bool IsElsewhere
    {
        get
        {
            var printed = Measure.ScoreOn(Criterion);
            return Chances.Index().Any(item => item.Item > 0 && (item.Index + Scale.Minimum < printed.Low || item.Index + Scale.Minimum > printed.High));
        }
    }

    /// <summary>The measure and the criterion.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure.Measure.Id}: {Criterion}";
}
