using System.Text.Json.Serialization;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How sure one measure is of its place, as JSON holds it.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Rank">The rank, from 1; ties share it.</param>
/// <param name="Shortlisted">Whether it is on the shortlist.</param>
/// <param name="RankProbabilities">The probability of each rank, from 1 to the number of measures.</param>
/// <param name="ShortlistProbability">The probability of the shortlist.</param>
/// <param name="CellProbabilities">The probability of each of the nine cells, highest net impact first, and from low to high feasibility.</param>
/// <param name="ShortlistAcceptability">The share of weightings that put it on the shortlist.</param>
/// <param name="ShortlistAcceptabilityError">The standard error of that share.</param>
/// <param name="RankAcceptability">The share of weightings for each rank.</param>
/// <param name="CentralWeights">The mean of the weightings that put it first, by criterion; null where none did.</param>
/// <param name="Dominates">How many other measures no weighting puts above it: it equals or betters them on every criterion, and betters them on one.</param>
/// <param name="DominatedBy">How many other measures no weighting puts below it.</param>
/// <param name="OnFront">Whether none has at least its net impact and its feasibility, and more of one.</param>
public sealed record MeasureRobustnessEntry(
    string Id,
    string Collection,
    int Rank,
    bool Shortlisted,
    IReadOnlyList<double> RankProbabilities,
    double ShortlistProbability,
    IReadOnlyList<CellProbabilityEntry> CellProbabilities,
    double ShortlistAcceptability,
    double ShortlistAcceptabilityError,
    IReadOnlyList<double> RankAcceptability,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] IReadOnlyDictionary<string, double>? CentralWeights,
    int Dominates,
    int DominatedBy,
    bool OnFront)
{
    /// <summary>The standard error of <see cref="ShortlistProbability"/> where assumptions were drawn; otherwise absent.</summary>
    public double? ShortlistProbabilityError { get; init; }
}
