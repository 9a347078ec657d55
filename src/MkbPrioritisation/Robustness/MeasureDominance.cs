using System.Diagnostics;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>Which others a measure dominates: no weighting puts it below them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureDominance
{
    internal MeasureDominance(RankedMeasure measure, IReadOnlyList<RankedMeasure> dominates, IReadOnlyList<RankedMeasure> dominatedBy, bool isOnFront)
    {
        Measure = measure;
        Dominates = dominates;
        DominatedBy = dominatedBy;
        IsOnFront = isOnFront;
    }

    /// <summary>The measure.</summary>
    public RankedMeasure Measure { get; }

    /// <summary>The measures that it equals or betters on every criterion, and betters on one, in display order.</summary>
    public IReadOnlyList<RankedMeasure> Dominates { get; }

    /// <summary>The measures that equal or better it on every criterion, and better it on one, in display order.</summary>
    public IReadOnlyList<RankedMeasure> DominatedBy { get; }

    /// <summary>Whether no other measure has at least its net impact and its feasibility, and more of one of them.</summary>
    public bool IsOnFront { get; }

    /// <summary>The measure and how many it dominates.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure.Measure.Id} dominates {Dominates.Count}, dominated by {DominatedBy.Count}";
}
