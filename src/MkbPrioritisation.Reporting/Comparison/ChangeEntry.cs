using System.Text.Json.Serialization;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>A measure whose place or id differs between two rankings, as JSON holds it.</summary>
/// <param name="Id">The measure's id, as it is or as it last was.</param>
/// <param name="FormerId">The id before, where the measure has another now; otherwise left out.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Name">The name, by language (<c>nl</c>, <c>en</c>), as it is or as it last was.</param>
/// <param name="Before">The place before; null where the measure was not there.</param>
/// <param name="After">The place after; null where the measure is gone.</param>
/// <param name="Reasons">
/// Why: <c>added</c>, <c>removed</c>, <c>renamed</c>, <c>scores</c>, <c>assessments</c>, <c>bands</c>, <c>scheme</c> or
/// <c>others</c>; at least one.
/// </param>
/// <param name="Criteria">The ids of the criteria whose scores differ.</param>
public sealed record ChangeEntry(
    string Id,
    string? FormerId,
    string Collection,
    IReadOnlyDictionary<string, string> Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] PlaceEntry? Before,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] PlaceEntry? After,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Criteria);
