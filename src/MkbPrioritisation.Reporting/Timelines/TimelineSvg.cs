using MkbPrioritisation.Invariants;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>
/// Draws timelines: phases as bars, and below them a row a measure with its start and the dates of its steps, if asked for
/// under headings of those who must act or of programmes.
/// </summary>
public static class TimelineSvg
{
    /// <summary>Draws a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(MeasureTimeline timeline, RenderingOptions options) =>
        Write(timeline, TimelineGrouping.Measure, options);

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureTimeline timeline, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(timeline, options));

    /// <summary>Draws a timeline under headings.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="by">Under which headings.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public static string Write(MeasureTimeline timeline, TimelineGrouping by, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(options);
        Defined.Require(by, nameof(by));
        var picture = new TimelinePicture(timeline, by, new Wording(options.Language));
        return SvgDocument.Of(TimelinePicture.Width, [(picture.Draw(), picture.Height)]);
    }

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
