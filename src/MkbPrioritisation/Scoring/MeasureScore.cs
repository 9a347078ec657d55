using System.Diagnostics;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Scoring;

/// <summary>What a measure scores under a scheme. It depends on no other measure.</summary>
/// <param name="NetImpact">The mean of the scores on the criteria of net impact.</param>
/// <param name="Feasibility">The mean of the scores on the criteria of feasibility.</param>
/// <param name="Overall">The mean of the two dimensions; what measures are ranked by.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct MeasureScore(
    [property: JsonRequired] ScoreRange NetImpact, [property: JsonRequired] ScoreRange Feasibility, [property: JsonRequired] ScoreRange Overall)
{
    /// <summary>The three scores.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{Overall} = {NetImpact} × {Feasibility}";
}
