using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Timelines;

/// <summary>
/// What happens when: the phases of collections, the starts of their measures and the steps before them, in order of date,
/// and where dates are equal of the measure's id. What has no date comes last, in the order of the file.
/// </summary>
public sealed class MeasureTimeline
{
    private MeasureTimeline(IEnumerable<MeasureCollection> collections, IEnumerable<TimelineEntry> entries)
    {
        Collections = ValueList<MeasureCollection>.Of(collections, nameof(collections));
        Entries = ValueList<TimelineEntry>.Of(entries, nameof(entries));
    }

    /// <summary>The collections.</summary>
    public IReadOnlyList<MeasureCollection> Collections { get; }

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; }

    /// <summary>The only actor whose part this is; <see langword="null"/> for all.</summary>
    internal string? Actor { get; private init; }

    /// <summary>The timeline of collections.</summary>
    /// <param name="collections">The collections.</param>
    /// <returns>All that their files say.</returns>
    public static MeasureTimeline Of(params IEnumerable<MeasureCollection> collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        MeasureCollection[] all = [.. collections];
        return new(all, InOrder(all.SelectMany(collection => Phases(collection).Concat(collection.Measures.SelectMany(measure => Of(collection, measure))))));
    }

    /// <summary>Only what one actor must do: the steps that are theirs, and the starts of the measures that name them.</summary>
    /// <param name="actor">The actor's id.</param>
    /// <returns>The timeline without the rest.</returns>
    public MeasureTimeline OfActor(string actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(Collections, Entries.Where(entry => entry.Actor == actor
            || (entry is { Kind: TimelineKind.Start, Measure: { } measure } && measure.Actors.Contains(actor, StringComparer.Ordinal))))
        { Actor = actor };
    }

    /// <summary>Only what begins or should be done by a date at the latest; what has no date is left out.</summary>
    /// <param name="date">The date; a year or a month counts to its end.</param>
    /// <returns>The timeline without the rest.</returns>
    public MeasureTimeline Until(PartialDate date) =>
        new(Collections, Entries.Where(entry => entry.From is { } from && from.FirstDay <= date.LastDay)) { Actor = Actor };

    private static IEnumerable<TimelineEntry> InOrder(IEnumerable<TimelineEntry> entries) => entries
        .OrderBy(entry => entry.From is null)
        .ThenBy(entry => entry.From)
        .ThenBy(entry => entry.Measure?.Id ?? "", StringComparer.Ordinal);

    private static IEnumerable<TimelineEntry> Phases(MeasureCollection collection) => collection.Phases.Select((phase, index) =>
        new TimelineEntry(TimelineKind.Phase, collection, measure: null, phase.Name)
        { From = phase.From, To = phase.To, Gate = phase.Gate, Number = index + 1 });

    private static IEnumerable<TimelineEntry> Of(MeasureCollection collection, Measure measure)
    {
        if (measure.Start is { } start)
            yield return new(TimelineKind.Start, collection, measure, measure.Name) { From = start, Actor = measure.Actors is [var only] ? only : null };
        foreach (var (index, step) in measure.Steps.Index())
            yield return new(TimelineKind.Step, collection, measure, step.Name) { From = step.By, Actor = step.Actor, Number = index + 1 };
    }
}
