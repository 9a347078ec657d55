
namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>A measure's values as exact fractions in lowest terms, such as <c>11/3</c>.</summary>
/// <param name="NetImpact">The net impact.</param>
/// <param name="Feasibility">The feasibility.</param>
/// <param name="Overall">The overall score.</param>
public sealed record FractionsEntry(string NetImpact, string Feasibility, string Overall);
