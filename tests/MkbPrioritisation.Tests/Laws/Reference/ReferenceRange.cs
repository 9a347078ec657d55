using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Laws.Reference;

/// <summary>A score's two ends and what it counts for.</summary>
internal readonly record struct ReferenceRange(Fraction Low, Fraction High, Fraction Value)
{
    public static ReferenceRange Of(ScoreRange range) => new(Fraction.Of(range.Low), Fraction.Of(range.High), Fraction.Of(range.Value));

    public static ReferenceRange Between(Fraction low, Fraction high) => new(low, high, Fraction.Mean(low, high));
}
