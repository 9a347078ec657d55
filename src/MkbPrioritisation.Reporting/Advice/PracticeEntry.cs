using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Something that leading firms do more, or better, than others, as JSON holds it.</summary>
public sealed record PracticeEntry
{
    /// <summary>The id, unique in its aspect.</summary>
    public required string Id { get; init; }

    /// <summary>What is done, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>What is known of leading firms there, by language; absent where nothing more is.</summary>
    public IReadOnlyDictionary<string, string>? Evidence { get; init => field = Frozen.MapIfAny(value); }
}
