namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How likely a measure is to lie in a cell, as JSON holds it.</summary>
/// <param name="NetImpact">The level of net impact: <c>low</c>, <c>medium</c> or <c>high</c>.</param>
/// <param name="Feasibility">The level of feasibility, likewise.</param>
/// <param name="Probability">The probability, 0–1.</param>
public sealed record CellProbabilityEntry(string NetImpact, string Feasibility, double Probability);
