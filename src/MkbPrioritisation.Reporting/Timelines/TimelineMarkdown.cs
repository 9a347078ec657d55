using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>Writes timelines as Markdown tables.</summary>
public static class TimelineMarkdown
{
    /// <summary>Writes a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(MeasureTimeline timeline, RenderingOptions options) =>
        Write(timeline, TimelineGrouping.Measure, options);

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureTimeline timeline, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(timeline, options));

    /// <summary>Writes a timeline under headings.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="by">Under which headings.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public static string Write(MeasureTimeline timeline, TimelineGrouping by, RenderingOptions options) =>
        TableMarkdown.Write(TimelineTable.Of(timeline, by, options));

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="by">Under which headings.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public static void Write(TextWriter output, MeasureTimeline timeline, TimelineGrouping by, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(timeline, by, options));
}
