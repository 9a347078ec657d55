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
    public static string Write(MeasureTimeline timeline, RenderingOptions options) => TableMarkdown.Write([new TimelineTable(timeline, options)]);
}
