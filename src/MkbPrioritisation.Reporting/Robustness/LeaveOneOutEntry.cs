using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>What becomes of a ranking without one criterion, as JSON holds it; all null where its dimension has no other.</summary>
public sealed record LeaveOneOutEntry
{
    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>Kendall's tau-b between the two orders; null as well where one of them is all one tie.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public double? KendallTau { get; init; }

    /// <summary>The ids of the measures that come onto the shortlist; <c>collection/measure</c> where several collections have one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public IReadOnlyList<string>? Enters { get; init => field = Frozen.ListIfAny(value); }

    /// <summary>The ids of the measures that leave it; <c>collection/measure</c> where several collections have one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public IReadOnlyList<string>? Leaves { get; init => field = Frozen.ListIfAny(value); }
}
