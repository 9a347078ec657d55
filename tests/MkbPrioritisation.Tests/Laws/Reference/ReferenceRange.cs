using MkbPrioritisation.Measures;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Laws.Reference;

/// <summary>A score's two ends and what it counts for.</summary>
internal readonly record struct ReferenceRange(Fraction Low, Fraction High, Fraction Value)
{
    public static ReferenceRange Of(ScoreRange range) => new(Fraction.Of(range.Low), Fraction.Of(range.High), Fraction.Of(range.Value));

    public static ReferenceRange Of(CriterionScore? score) => Between(new(score?.Low ?? 1, 1), new(score?.High ?? 5, 1));

    /// <summary>From the lowest to the highest, counting by the mean.</summary>
    public static ReferenceRange Over(IReadOnlyCollection<ReferenceRange> scores) =>
        new(scores.Min(score => score.Low), scores.Max(score => score.High), Fraction.Mean([.. scores.Select(score => score.Value)]));

    /// <summary>The means of lows, of highs and of values.</summary>
    public static ReferenceRange Mean(params IReadOnlyCollection<ReferenceRange> scores) => new(
        Fraction.Mean([.. scores.Select(score => score.Low)]),
        Fraction.Mean([.. scores.Select(score => score.High)]),
        Fraction.Mean([.. scores.Select(score => score.Value)]));

    private static ReferenceRange Between(Fraction low, Fraction high) => new(low, high, Fraction.Mean(low, high));
}
