using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Robustness;

/// <summary>How far the weight of one criterion can move, the others keeping their proportions, with the shortlist staying the same set.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Base">
/// Its weight under the scheme: half, divided by the number of criteria in its dimension; the sum of both for a criterion
/// in both dimensions.
/// </param>
/// <param name="From">The lower end; at most the base.</param>
/// <param name="To">The upper end; at least the base.</param>
public sealed record WeightInterval(string Criterion, Fraction Base, WeightEnd From, WeightEnd To)
{
    /// <summary>The criterion, its weight and the interval, such as <c>cost 1/6: (1/9) to 1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Criterion} {Base}: {From} to {To}";
}
