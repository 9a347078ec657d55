using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>Writes timelines as comma-separated values, one row an entry.</summary>
public static class TimelineCsv
{
    /// <summary>Writes a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language of names; headings and ids are the same in all.</param>
    /// <returns>The text, with line breaks.</returns>
    public static string Write(MeasureTimeline timeline, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        return CsvText.Write(
            ["collection", "measure", "kind", "name", "from", "to", "actor", "actor-name"],
            timeline.Entries.Select(entry => (IEnumerable<string>)
            [
                entry.Collection.Id,
                entry.Measure?.Id ?? "",
                EnumId.Of(entry.Kind),
                wording.Text(entry.Name),
                entry.From?.ToString() ?? "",
                entry.To?.ToString() ?? "",
                entry.Actor ?? "", TimelineTable.Actor(entry, wording),
            ]));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language of names; headings and ids are the same in all.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureTimeline timeline, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(timeline, options));
}
