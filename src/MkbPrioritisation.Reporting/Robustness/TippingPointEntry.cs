using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>A smallest change of one score that changes the shortlist, as JSON holds it.</summary>
public sealed record TippingPointEntry
{
    /// <summary>The id of the measure whose score changes.</summary>
    public required string Id { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>The score as it is; the middle of an unsure one.</summary>
    public required double From { get; init; }

    /// <summary>The score that it would have to be for certain.</summary>
    public required int To { get; init; }

    /// <summary>The ids of the measures that come onto the shortlist; <c>collection/measure</c> where several collections have one.</summary>
    public required IReadOnlyList<string> Enters { get; init => field = Frozen.List(value); }

    /// <summary>The ids of the measures that leave it; <c>collection/measure</c> where several collections have one.</summary>
    public required IReadOnlyList<string> Leaves { get; init => field = Frozen.List(value); }
}
