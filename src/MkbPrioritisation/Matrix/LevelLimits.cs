using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Matrix;

/// <summary>Where the levels begin: at equal thirds of the scale.</summary>
public static class LevelLimits
{
    /// <summary>Where the medium level begins: a third up the scale, 7/3.</summary>
    public static Score Medium { get; } = Thirds(1);

    /// <summary>Where the high level begins: two thirds up the scale, 11/3.</summary>
    public static Score High { get; } = Thirds(2);

    /// <summary>The level of a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The level.</returns>
    public static Level LevelOf(Score score) =>
        score >= High ? Level.High : score >= Medium ? Level.Medium : Level.Low;

    private static Score Thirds(int thirds) => new(Scale.Minimum + new Fraction(thirds * (Scale.Maximum - Scale.Minimum), 3));
}
