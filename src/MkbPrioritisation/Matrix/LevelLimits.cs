using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Matrix;

/// <summary>Where the levels begin: at equal thirds of the scale.</summary>
public static class LevelLimits
{
    /// <summary>Where the medium level begins: 7/3.</summary>
    public static Score Medium { get; } = new(7, 3);

    /// <summary>Where the high level begins: 11/3.</summary>
    public static Score High { get; } = new(11, 3);

    /// <summary>The level of a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The level.</returns>
    public static Level LevelOf(Score score) =>
        score >= High ? Level.High : score >= Medium ? Level.Medium : Level.Low;
}
