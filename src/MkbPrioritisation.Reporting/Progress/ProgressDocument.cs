using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Plan;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>A plan beside what is reported of it, as JSON holds it; amounts in whole units of the currency, and what is not known is <see langword="null"/>.</summary>
/// <param name="Years">The years of the plan.</param>
/// <param name="Measures">The measures of the plan, in the order of the ranking.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Currency">The ISO 4217 code.</param>
/// <param name="LastYear">The last year of which anything is reported.</param>
/// <param name="Steps">The steps that should be done by the end of that year.</param>
/// <param name="Gates">The phases that have ended by then with something to decide.</param>
public sealed record ProgressDocument(
    IReadOnlyList<ProgressDocument.YearEntry> Years,
    IReadOnlyList<ProgressDocument.MeasureProgressEntry> Measures,
    string Collection,
    string Currency,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] int? LastYear,
    IReadOnlyList<ProgressDocument.StepEntry> Steps,
    IReadOnlyList<ProgressDocument.GateEntry> Gates)
{
    /// <summary>What is planned.</summary>
    /// <param name="Investment">What is invested.</param>
    /// <param name="Growth">By how much value added grows.</param>
    public sealed record PlannedEntry(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] AmountEntry? Investment,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] AmountEntry? Growth);

    /// <summary>What is reported.</summary>
    /// <param name="Investment">What was invested.</param>
    /// <param name="Growth">By how much value added grew.</param>
    /// <param name="Participants">How many took part.</param>
    public sealed record ActualEntry(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] decimal? Investment,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] decimal? Growth,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] long? Participants);

    /// <summary>What all years would come to, if those to come go as those reported.</summary>
    /// <param name="Investment">What would be invested.</param>
    /// <param name="Growth">By how much value added would grow.</param>
    public sealed record ProjectedEntry(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] decimal? Investment,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] decimal? Growth);

    /// <summary>A year.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Planned">The sums of what is planned for all measures.</param>
    /// <param name="Actual">The sums of what is reported.</param>
    /// <param name="Reported">Of how many measures anything is reported.</param>
    public sealed record YearEntry(int Year, PlannedEntry Planned, ActualEntry Actual, int Reported);

    /// <summary>A measure.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="Planned">The planned range of the years that are reported.</param>
    /// <param name="Actual">The sums of what is reported.</param>
    /// <param name="State"><c>ahead</c>, <c>on-track</c>, <c>behind</c> or <c>no-data</c>.</param>
    /// <param name="DecidedBy">The quantity that the state rests on, <c>growth</c> or <c>investment</c>; <see langword="null"/> where there is no data.</param>
    /// <param name="Name">The name, by language.</param>
    /// <param name="PlannedTotal">What is planned for all years.</param>
    /// <param name="Projected">What all years would come to at the same share of the plan.</param>
    public sealed record MeasureProgressEntry(
        string Id,
        PlannedEntry Planned,
        ActualEntry Actual,
        string State,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] string? DecidedBy,
        IReadOnlyDictionary<string, string> Name,
        PlannedEntry PlannedTotal,
        ProjectedEntry Projected);

    /// <summary>A step that should be done.</summary>
    /// <param name="Measure">The measure's id.</param>
    /// <param name="Name">What must happen, by language.</param>
    /// <param name="By">When it should be done: a year, month or day.</param>
    /// <param name="Actor">The id of the one who must do it; <see langword="null"/> where that is not known.</param>
    /// <param name="IsLate">Whether its measure is behind or has no data.</param>
    public sealed record StepEntry(
        string Measure,
        IReadOnlyDictionary<string, string> Name,
        string By,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] string? Actor,
        bool IsLate);

    /// <summary>Something to decide.</summary>
    /// <param name="Phase">The id of the phase that has ended.</param>
    /// <param name="Name">The phase's name, by language.</param>
    /// <param name="Gate">What is decided, by language.</param>
    /// <param name="To">When the phase ended: a year, month or day.</param>
    public sealed record GateEntry(string Phase, IReadOnlyDictionary<string, string> Name, IReadOnlyDictionary<string, string> Gate, string To);
}
