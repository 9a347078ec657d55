namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Plans under one scheme, as JSON holds them.</summary>
/// <param name="Scheme">The id of the scheme that ranks the measures.</param>
/// <param name="Plans">The plans, one a collection.</param>
public sealed record PlanDocument(string Scheme, IReadOnlyList<PlanEntry> Plans);
