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
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        Title = wording.Collections(timeline.Collections);
        Columns =
        [
            new(wording.Terms.When, IsNumber: false),
            new(wording.Terms.Kind, IsNumber: false),
            new(wording.Terms.What, IsNumber: false),
            new(wording.Terms.Measure, IsNumber: false),
            new(wording.Terms.Actor, IsNumber: false),
        ];
        Rows = [.. timeline.Entries.Select(entry => new TableRow(IsShortlisted: false, Cells(entry, wording)))];
        Note = timeline.Entries.Count == 0 ? wording.Terms.NothingDated : "";
    }

    /// <summary>The collections.</summary>
    public string Title { get; }

    /// <summary>What there is to say where nothing happens; otherwise empty.</summary>
    public string Note { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in order of date.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

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
