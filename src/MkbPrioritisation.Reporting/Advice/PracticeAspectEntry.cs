using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What leading firms do on one side of running a firm, as JSON holds it.</summary>
public sealed record PracticeAspectEntry
{
    /// <summary>The aspect's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>The practices.</summary>
    public required IReadOnlyList<PracticeEntry> Practices { get; init => field = Frozen.List(value); }
}
