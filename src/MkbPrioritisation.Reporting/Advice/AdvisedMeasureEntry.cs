using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A measure that is meant for a firm, as JSON holds it.</summary>
public sealed record AdvisedMeasureEntry
{
    /// <summary>The segments that it is meant for; the firm's is among them.</summary>
    public required IReadOnlyList<string> Segments { get; init => field = Frozen.List(value); }

    /// <summary>Which firms it is meant for by their figures, and whether this is one; empty where it has no conditions.</summary>
    public required IReadOnlyList<ConditionEntry> Conditions { get; init => field = Frozen.List(value); }

    /// <summary>The measure and its place in its ranking.</summary>
    public required MeasureEntry Measure { get; init; }
}
