using System.Text.Json.Serialization;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>What becomes of a ranking without one criterion, as JSON holds it; all null where its dimension has no other.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="KendallTau">Kendall's tau-b between the two orders; null as well where one of them is all one tie.</param>
/// <param name="Enters">The ids of the measures that come onto the shortlist.</param>
/// <param name="Leaves">The ids of the measures that leave it.</param>
public sealed record LeaveOneOutEntry(
    string Criterion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] double? KendallTau,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] IReadOnlyList<string>? Enters,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] IReadOnlyList<string>? Leaves);
