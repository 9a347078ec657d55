using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How sure one measure is of its place, as JSON holds it.</summary>
public sealed record MeasureRobustnessEntry
{
    /// <summary>The measure's id.</summary>
    public required string Id { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The rank, from 1; ties share it.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether it is on the shortlist.</summary>
    public required bool Shortlisted { get; init; }

    /// <summary>The probability of each rank, from 1 to the number of measures, or of each span of <see cref="RobustnessDocument.RanksEach"/> ranks.</summary>
    public required IReadOnlyList<double> RankProbabilities { get; init => field = Frozen.List(value); }

    /// <summary>The probability of the shortlist.</summary>
    public required double ShortlistProbability { get; init; }

    /// <summary>The probability of each of the nine cells, highest net impact first, and from low to high feasibility.</summary>
    public required IReadOnlyList<CellProbabilityEntry> CellProbabilities { get; init => field = Frozen.List(value); }

    /// <summary>The share of weightings that put it on the shortlist.</summary>
    public required double ShortlistAcceptability { get; init; }

    /// <summary>The standard error of that share.</summary>
    public required double ShortlistAcceptabilityError { get; init; }

    /// <summary>The share of weightings for each rank or span of ranks.</summary>
    public required IReadOnlyList<double> RankAcceptability { get; init => field = Frozen.List(value); }

    /// <summary>The mean of the weightings that put it first, by criterion; null where none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public IReadOnlyDictionary<string, double>? CentralWeights { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>How many other measures no weighting puts above it: it equals or betters them on every criterion, and betters them on one.</summary>
    public required int Dominates { get; init; }

    /// <summary>How many other measures no weighting puts below it.</summary>
    public required int DominatedBy { get; init; }

    /// <summary>Whether none has at least its net impact and its feasibility, and more of one.</summary>
    public required bool OnFront { get; init; }

    /// <summary>The standard error of <see cref="ShortlistProbability"/> where assumptions were drawn; otherwise absent.</summary>
    public double? ShortlistProbabilityError { get; init; }
}
