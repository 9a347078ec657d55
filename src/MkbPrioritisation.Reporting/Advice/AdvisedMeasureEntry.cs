using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A measure that is meant for a firm, as JSON holds it.</summary>
/// <param name="Segments">The segments that it is meant for; the firm's is among them.</param>
/// <param name="Conditions">Which firms it is meant for by their figures, and whether this is one; empty where it has no conditions.</param>
/// <param name="Measure">The measure and its place in its ranking.</param>
public sealed record AdvisedMeasureEntry(IReadOnlyList<string> Segments, IReadOnlyList<ConditionEntry> Conditions, MeasureEntry Measure);
