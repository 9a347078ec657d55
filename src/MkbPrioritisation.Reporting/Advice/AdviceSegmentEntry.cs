namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A firm's growth segment, as JSON holds it.</summary>
/// <param name="Id"><c>reform</c>, <c>renew</c>, <c>grow</c> or <c>accelerate</c>.</param>
/// <param name="Name">The name, by language.</param>
/// <param name="Productivity"><c>growth</c> or <c>decline</c>.</param>
/// <param name="Jobs"><c>growth</c> or <c>decline</c>.</param>
/// <param name="OnTheLine">On which axes nothing changed at all, which counts as decline: <c>productivity</c>, <c>jobs</c>.</param>
/// <param name="Share">The share of firms that are in it, in per cent; absent where it is not known.</param>
/// <param name="ShareOf">The size class whose firms the share is of; absent where it is of all firms, or not known.</param>
/// <param name="Needs">What its firms need most, by language.</param>
public sealed record AdviceSegmentEntry(
    string Id,
    IReadOnlyDictionary<string, string> Name,
    string Productivity,
    string Jobs,
    IReadOnlyList<string> OnTheLine,
    int? Share,
    string? ShareOf,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Needs);
