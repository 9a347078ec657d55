using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Plans under one scheme, as JSON holds them.</summary>
public sealed record PlanDocument
{
    /// <summary>The id of the scheme that ranks the measures.</summary>
    public required string Scheme { get; init; }

    /// <summary>The plans, one a collection.</summary>
    public required IReadOnlyList<PlanEntry> Plans { get; init => field = Frozen.List(value); }
}
