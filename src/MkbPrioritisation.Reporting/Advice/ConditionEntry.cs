namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A condition of a measure held against a firm, as JSON holds it.</summary>
/// <param name="Figure">The figure: <c>productivity-growth</c>, <c>job-growth</c>, <c>cash-buffer-days</c>, <c>quick-ratio</c> or <c>solvency</c>.</param>
/// <param name="Condition">The condition as measure files write it, such as <c>above 40%</c>.</param>
/// <param name="Met">Whether the firm meets it; absent where its figure is not known.</param>
public sealed record ConditionEntry(string Figure, string Condition, bool? Met);
