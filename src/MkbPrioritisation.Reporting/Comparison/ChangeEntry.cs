using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>A measure whose place or id differs between two rankings, as JSON holds it.</summary>
public sealed record ChangeEntry
{
    /// <summary>The measure's id, as it is or as it last was.</summary>
    public required string Id { get; init; }

    /// <summary>The id before, where the measure has another now; otherwise left out.</summary>
    public string? FormerId { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The name, by language (<c>nl</c>, <c>en</c>), as it is or as it last was.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>The place before; null where the measure was not there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public PlaceEntry? Before { get; init; }

    /// <summary>The place after; null where the measure is gone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public PlaceEntry? After { get; init; }

    /// <summary>
    /// Why: <c>added</c>, <c>removed</c>, <c>renamed</c>, <c>scores</c>, <c>assessments</c>, <c>bands</c>, <c>scheme</c> or
    /// <c>others</c>; at least one.
    /// </summary>
    public required IReadOnlyList<string> Reasons { get; init => field = Frozen.List(value); }

    /// <summary>The ids of the criteria whose scores differ.</summary>
    public required IReadOnlyList<string> Criteria { get; init => field = Frozen.List(value); }
}
