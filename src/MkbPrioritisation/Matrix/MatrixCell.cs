using System.Text.Json.Serialization;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Matrix;

/// <summary>One of the nine cells of the impact-versus-feasibility matrix.</summary>
/// <param name="NetImpact">The level of net impact.</param>
/// <param name="Feasibility">The level of feasibility.</param>
public readonly record struct MatrixCell([property: JsonRequired] Level NetImpact, [property: JsonRequired] Level Feasibility)
{
    /// <summary>The cell of a score, by the values of its two dimensions.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The cell.</returns>
    public static MatrixCell Of(MeasureScore score) =>
        new(LevelLimits.LevelOf(score.NetImpact.Value), LevelLimits.LevelOf(score.Feasibility.Value));

    /// <summary>The two levels, such as <c>High × Medium</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{NetImpact} × {Feasibility}";
}
