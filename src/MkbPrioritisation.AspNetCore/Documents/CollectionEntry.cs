namespace MkbPrioritisation.AspNetCore.Documents;

/// <summary>A collection of measures, as JSON holds it.</summary>
public sealed record CollectionEntry
{
    /// <summary>The collection's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init; }

    /// <summary>Where scores come from that do not say so themselves: <c>published</c>, <c>derived</c> or <c>judgement</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>Whether the collection has a plan.</summary>
    public required bool HasPlan { get; init; }

    /// <summary>The ids of those who must act.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>The ids of the measures.</summary>
    public required IReadOnlyList<string> Measures { get; init; }
}
