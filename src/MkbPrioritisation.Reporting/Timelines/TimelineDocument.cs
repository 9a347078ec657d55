using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>A timeline, as JSON holds it.</summary>
public sealed record TimelineDocument
{
    /// <summary>The ids of the collections.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>The entries, in order of date and then of the measure's id; those without a date last.</summary>
    public required IReadOnlyList<TimelineDocument.Entry> Entries { get; init => field = Frozen.List(value); }

    /// <summary>One entry.</summary>
    public sealed record Entry
    {
        /// <summary>The measure's id; <see langword="null"/> for a phase.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public required string? Measure { get; init; }

        /// <summary>The collection's id.</summary>
        public required string Collection { get; init; }

        /// <summary><c>phase</c>, <c>start</c> or <c>step</c>.</summary>
        public required string Kind { get; init; }

        /// <summary>What happens, by language.</summary>
        public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

        /// <summary>When it begins or, of a step, when it should be done: a year, month or day; <see langword="null"/> where that is not known.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public required string? From { get; init; }

        /// <summary>When a phase ends; otherwise <see langword="null"/>.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public required string? To { get; init; }

        /// <summary>The id of the one who must act; <see langword="null"/> where that is not one, or not known.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public required string? Actor { get; init; }
    }
}
