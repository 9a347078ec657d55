
namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>How far a dimension's value lies from a limit between two levels, as JSON holds it.</summary>
/// <param name="Dimension">The dimension: <c>netImpact</c> or <c>feasibility</c>.</param>
/// <param name="Level">The level on the other side of the limit: <c>low</c>, <c>medium</c> or <c>high</c>.</param>
/// <param name="Limit">The limit, as a fraction.</param>
/// <param name="Distance">How far it is; 0 for a value that lies on the limit.</param>
public sealed record LevelDistanceEntry(string Dimension, string Level, string Limit, double Distance);
