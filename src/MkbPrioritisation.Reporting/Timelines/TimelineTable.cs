using MkbPrioritisation.Invariants;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>A timeline as a person reads it.</summary>
public sealed class TimelineTable : ITextTable
{
    /// <summary>Creates the table of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    public TimelineTable(MeasureTimeline timeline, RenderingOptions options)
        : this(
            timeline ?? throw new ArgumentNullException(nameof(timeline)),
            new Wording((options ?? throw new ArgumentNullException(nameof(options))).Language))
    {
    }

    private TimelineTable(MeasureTimeline timeline, Wording wording)
        : this(wording.Collections(timeline.Collections), timeline.Entries, wording)
    {
    }

    private TimelineTable(string title, IReadOnlyList<TimelineEntry> entries, Wording wording)
    {
        Title = title;
        Columns =
        [
            new(wording.Terms.When, IsNumber: false),
            new(wording.Terms.Kind, IsNumber: false),
            new(wording.Terms.What, IsNumber: false),
            new(wording.Terms.Measure, IsNumber: false),
            new(wording.Terms.Actor, IsNumber: false),
        ];
        Rows = [.. entries.Select(entry => new TableRow(IsShortlisted: false, Cells(entry, wording)))];
        Note = entries.Count == 0 ? wording.Terms.NothingDated : "";
    }

    /// <summary>The collections.</summary>
    public string Title { get; }

    /// <summary>What there is to say where nothing happens; otherwise empty.</summary>
    public string Note { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in order of date.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The tables of a timeline under headings.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="by">Under which headings; under none all is one table.</param>
    /// <param name="options">The language.</param>
    /// <returns>The phases, where there are any, and then a table a heading, each in order of date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public static IReadOnlyList<ITextTable> Of(MeasureTimeline timeline, TimelineGrouping by, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(options);
        Defined.Require(by, nameof(by));
        var wording = new Wording(options.Language);
        var collections = wording.Collections(timeline.Collections);
        var groups = TimelineGroup.Of(timeline, by, wording);
        return groups.Count == 0
            ? [new TimelineTable(timeline, wording)]
            : [.. groups.Select((group, index) => new TimelineTable(
                group.Heading is not { } heading ? collections : index == 0 ? $"{collections} · {heading}" : heading, group.Entries, wording))];
    }

    internal static string Date(TimelineEntry entry, Wording wording) => entry switch
    {
        { From: { } from, To: { } to } => $"{from} – {to}",
        { From: { } from } => from.ToString(),
        _ => wording.Terms.NoDate,
    };

    internal static string What(TimelineEntry entry, Wording wording) => entry switch
    {
        { Kind: TimelineKind.Start } => wording.Terms.CanBegin,
        { Gate: { } gate } => $"{wording.Text(entry.Name)}. {wording.Text(gate)}",
        _ => wording.Text(entry.Name),
    };

    internal static string Actor(TimelineEntry entry, Wording wording) =>
        entry.Actor is { } id && entry.Collection.Actors.TryGetValue(id, out var name) ? wording.Text(name) : entry.Actor ?? "";

    private static string[] Cells(TimelineEntry entry, Wording wording) =>
    [
        Date(entry, wording),
        wording.Terms.Name(entry.Kind),
        What(entry, wording),
        entry.Measure is { } measure ? wording.Text(measure.Name) : "",
        Actor(entry, wording),
    ];
}
