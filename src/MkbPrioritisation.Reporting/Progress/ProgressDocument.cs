using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>
/// A plan beside what is reported of it, as JSON holds it; amounts in whole units of the currency, and what is not known is
/// <see langword="null"/>.
/// </summary>
public sealed record ProgressDocument
{
    /// <summary>The years of the plan.</summary>
    public required IReadOnlyList<ProgressDocument.YearEntry> Years { get; init => field = Frozen.List(value); }

    /// <summary>The measures of the plan, in the order of the ranking.</summary>
    public required IReadOnlyList<ProgressDocument.MeasureProgressEntry> Measures { get; init => field = Frozen.List(value); }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The last year of which anything is reported.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
    public int? LastYear { get; init; }

    /// <summary>The steps that should be done by the end of that year.</summary>
    public required IReadOnlyList<ProgressDocument.StepEntry> Steps { get; init => field = Frozen.List(value); }

    /// <summary>The phases that have ended by then with something to decide.</summary>
    public required IReadOnlyList<ProgressDocument.GateEntry> Gates { get; init => field = Frozen.List(value); }

    /// <summary>What is planned.</summary>
    /// <param name="Investment">What is invested.</param>
    /// <param name="Growth">By how much value added grows.</param>
    /// <param name="Participants">How many take part, where that is planned in numbers.</param>
    public sealed record PlannedEntry(
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] AmountEntry? Investment,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] AmountEntry? Growth,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired] AmountEntry? Participants);

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
    public sealed record MeasureProgressEntry
    {
        /// <summary>The id.</summary>
        public required string Id { get; init; }

        /// <summary>The planned range of the years that are reported.</summary>
        public required PlannedEntry Planned { get; init; }

        /// <summary>The sums of what is reported.</summary>
        public required ActualEntry Actual { get; init; }

        /// <summary><c>ahead</c>, <c>on-track</c>, <c>behind</c> or <c>no-data</c>.</summary>
        public required string State { get; init; }

        /// <summary>
        /// How the participants stand to those planned for the same years: <c>ahead</c>, <c>on-track</c>, <c>behind</c> or
        /// <c>no-data</c>. The measure's state does not rest on it.
        /// </summary>
        public required string ParticipantsState { get; init; }

        /// <summary>The quantity that the state rests on, <c>growth</c> or <c>investment</c>; <see langword="null"/> where there is no data.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
        public string? DecidedBy { get; init; }

        /// <summary>The name, by language.</summary>
        public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

        /// <summary>What is planned for all years.</summary>
        public required PlannedEntry PlannedTotal { get; init; }

        /// <summary>What all years would come to at the same share of the plan.</summary>
        public required ProjectedEntry Projected { get; init; }
    }

    /// <summary>A step that should be done.</summary>
    public sealed record StepEntry
    {
        /// <summary>The measure's id.</summary>
        public required string Measure { get; init; }

        /// <summary>What must happen, by language.</summary>
        public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

        /// <summary>When it should be done: a year, month or day.</summary>
        public required string By { get; init; }

        /// <summary>The id of the one who must do it; <see langword="null"/> where that is not known.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonRequired]
        public string? Actor { get; init; }

        /// <summary>Whether its measure is behind or has no data.</summary>
        public required bool IsLate { get; init; }
    }

    /// <summary>Something to decide.</summary>
    public sealed record GateEntry
    {
        /// <summary>The id of the phase that has ended.</summary>
        public required string Phase { get; init; }

        /// <summary>The phase's name, by language.</summary>
        public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

        /// <summary>What is decided, by language.</summary>
        public required IReadOnlyDictionary<string, string> Gate { get; init => field = Frozen.Map(value); }

        /// <summary>When the phase ended: a year, month or day.</summary>
        public required string To { get; init; }
    }
}
