using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How often a measure's model gave each score on a criterion, as JSON holds it.</summary>
public sealed record ModelledScoreEntry
{
    /// <summary>The measure's id.</summary>
    public required string Measure { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>The least score that the ranking has, which a model never overrides.</summary>
    public required int Low { get; init; }

    /// <summary>The greatest score that the ranking has.</summary>
    public required int High { get; init; }

    /// <summary>The share of the draws for each score, from 1 to 5.</summary>
    public required IReadOnlyList<double> Chances { get; init => field = Frozen.List(value); }
}
