namespace MkbPrioritisation.AspNetCore.Documents;

/// <summary>A scheme, as JSON holds it.</summary>
public sealed record SchemeEntry
{
    /// <summary>The scheme's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init; }

    /// <summary>The ids of the criteria that make up net impact.</summary>
    public required IReadOnlyList<string> NetImpact { get; init; }

    /// <summary>The ids of the criteria that make up feasibility.</summary>
    public required IReadOnlyList<string> Feasibility { get; init; }

    /// <summary>The lowest rank on the shortlist.</summary>
    public required int Shortlist { get; init; }
}
