using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>Draws timelines: phases as bars, and below them a row a measure with its start and the dates of its steps.</summary>
public static class TimelineSvg
{
    /// <summary>Draws a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(MeasureTimeline timeline, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(options);
        var picture = new TimelinePicture(timeline, new Wording(options.Language));
        return SvgDocument.Of(TimelinePicture.Width, [(picture.Draw(), picture.Height)]);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureTimeline timeline, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(timeline, options));
}
