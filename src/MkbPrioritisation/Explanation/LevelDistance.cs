using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Explanation;

/// <summary>How far a dimension's value lies from a limit between two levels.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="IsUp">Whether the limit lies above the value, or at or below it.</param>
/// <param name="Limit">Where the higher of the two levels begins.</param>
/// <param name="Beyond">The level on the other side.</param>
/// <param name="Distance">How far it is; 0 for a value at the limit, which belongs to the higher level.</param>
public sealed record LevelDistance(Dimension Dimension, bool IsUp, Score Limit, Level Beyond, Fraction Distance)
{
    /// <summary>The dimension, the level and the distance.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Dimension}: {Beyond} at {Distance:Q}";

    internal static IEnumerable<LevelDistance> Of(RankedMeasure ranked) =>
        [.. Of(Dimension.NetImpact, ranked.NetImpact.Value), .. Of(Dimension.Feasibility, ranked.Feasibility.Value)];

    private static IEnumerable<LevelDistance> Of(Dimension dimension, Score value)
    {
        var level = LevelLimits.LevelOf(value);
        if (level != Level.High)
            yield return At(level == Level.Low ? LevelLimits.Medium : LevelLimits.High, isUp: true, level + 1);
        if (level != Level.Low)
            yield return At(level == Level.High ? LevelLimits.High : LevelLimits.Medium, isUp: false, level - 1);

        LevelDistance At(Score limit, bool isUp, Level beyond) =>
            new(dimension, isUp, limit, beyond, Fraction.Abs(value - limit));
    }
}
