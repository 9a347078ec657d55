using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A firm's growth segment, as JSON holds it.</summary>
public sealed record AdviceSegmentEntry
{
    /// <summary><c>reform</c>, <c>renew</c>, <c>grow</c> or <c>accelerate</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary><c>growth</c> or <c>decline</c>.</summary>
    public required string Productivity { get; init; }

    /// <summary><c>growth</c> or <c>decline</c>.</summary>
    public required string Jobs { get; init; }

    /// <summary>On which axes nothing changed at all, which counts as decline: <c>productivity</c>, <c>jobs</c>.</summary>
    public required IReadOnlyList<string> OnTheLine { get; init => field = Frozen.List(value); }

    /// <summary>The share of firms that are in it, in per cent; absent where it is not known.</summary>
    public int? Share { get; init; }

    /// <summary>The size class whose firms the share is of; absent where it is of all firms, or not known.</summary>
    public string? ShareOf { get; init; }

    /// <summary>What its firms need most, by language.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, string>> Needs { get; init => field = Frozen.List(value.Select(item => Frozen.Map(item))); }
}
