using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>All that was found of one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Probabilities">How likely it is to have each rank.</param>
/// <param name="Acceptability">How many of all weightings put it on each rank.</param>
/// <param name="Dominance">Which others no weighting puts above it, and below.</param>
/// <param name="TippingPoints">The smallest changes of its own scores that change the shortlist, by criterion, downwards first.</param>
public sealed record MeasureRobustness(
    RankedMeasure Measure,
    MeasureProbabilities Probabilities,
    MeasureAcceptability Acceptability,
    MeasureDominance Dominance,
    IReadOnlyList<TippingPoint> TippingPoints)
{
    /// <summary>The measure and its chance of the shortlist.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Probabilities.ToString();
}
