using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>What stands under one heading of a timeline.</summary>
/// <param name="Heading">The heading; <see langword="null"/> for what belongs under none.</param>
/// <param name="Entries">What happens, in order of date.</param>
internal sealed record TimelineGroup(string? Heading, IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>The groups of a timeline: the phases, which belong to whole collections, and then the headings in the order of the files.</summary>
    public static IReadOnlyList<TimelineGroup> Of(MeasureTimeline timeline, TimelineGrouping by, Wording wording) => by switch
    {
        TimelineGrouping.Measure => [new(Heading: null, timeline.Entries)],
        TimelineGrouping.Actor => Of(timeline, Actors(timeline, wording), entry => ActorsOf(entry, timeline, wording), wording.Terms.NoActor),
        TimelineGrouping.Programme => Of(timeline, Programmes(timeline, wording), entry => [ProgrammeOf(entry, wording)], wording.Terms.NoProgramme),
    };

    private static IReadOnlyList<TimelineGroup> Of(
        MeasureTimeline timeline, IEnumerable<Key> known, Func<TimelineEntry, IEnumerable<Key?>> keysOf, string none)
    {
        var phases = timeline.Entries.Where(entry => entry.Measure is null).ToList();
        var order = known.Distinct().Index().ToDictionary(item => item.Item, item => item.Index);
        var groups = timeline.Entries
            .Where(entry => entry.Measure is not null)
            .SelectMany(keysOf, (entry, key) => (entry, key))
            .GroupBy(item => item.key, item => item.entry)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key is { } key && order.TryGetValue(key, out var place) ? place : int.MaxValue)
            .Select(group => new TimelineGroup(group.Key?.Name ?? none, [.. group]));
        return phases.Count > 0 ? [new(Heading: null, phases), .. groups] : [.. groups];
    }

    private static IEnumerable<Key> Actors(MeasureTimeline timeline, Wording wording) =>
        timeline.Collections.SelectMany(collection => collection.Actors.Keys, (collection, id) => Actor(collection, id, wording));

    // Whoever asks for one actor gets no other as well.
    private static IEnumerable<Key?> ActorsOf(TimelineEntry entry, MeasureTimeline timeline, Wording wording)
    {
        IReadOnlyList<string> ids = entry.Kind == TimelineKind.Start ? entry.Measure!.Actors : entry.Actor is { } one ? [one] : [];
        IEnumerable<Key?> keys = ids.Where(id => timeline.Actor is null || id == timeline.Actor).Select(id => Actor(entry.Collection, id, wording));
        return ids.Count > 0 ? keys : [null];
    }

    private static Key Actor(MeasureCollection collection, string id, Wording wording) =>
        new(id, collection.Actors.TryGetValue(id, out var name) ? wording.Text(name) : id);

    private static IEnumerable<Key> Programmes(MeasureTimeline timeline, Wording wording) =>
        timeline.Collections.SelectMany(collection => Programmes(collection, wording));

    private static IEnumerable<Key> Programmes(MeasureCollection collection, Wording wording) => collection.Plan is not { } outline ? [] :
        from programme in outline.Programmes
        from leaf in programme.Leaves
        select new Key(leaf.Id, leaf == programme ? wording.Text(leaf.Name) : $"{wording.Text(programme.Name)} · {wording.Text(leaf.Name)}");

    private static Key? ProgrammeOf(TimelineEntry entry, Wording wording) => entry.Measure!.Plan is not { } plan
        ? null
        : Programmes(entry.Collection, wording).FirstOrDefault(key => key.Id == plan.Programme) ?? new(plan.Programme, plan.Programme);

    /// <summary>What tells headings apart: collections may give one id different names.</summary>
    private sealed record Key(string Id, string Name);
}
