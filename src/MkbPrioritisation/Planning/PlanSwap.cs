namespace MkbPrioritisation.Planning;

/// <summary>Two measures of which one is chosen under a budget and the other, as good by the aim and fitting in its place, is not.</summary>
/// <param name="Chosen">The one that is chosen: it costs less, or stands first in the order shown.</param>
/// <param name="Other">The one that is not.</param>
public sealed record PlanSwap(PlannedMeasure Chosen, PlannedMeasure Other);
