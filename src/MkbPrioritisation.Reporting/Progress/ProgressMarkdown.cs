using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>Writes the progress of plans as Markdown tables.</summary>
public static class ProgressMarkdown
{
    /// <summary>Writes the progress of plans.</summary>
    /// <param name="progress">The progress of each plan.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<PlanProgress> progress, RenderingOptions options)
    {
        progress = Frozen.List(progress, nameof(progress));
        return TableMarkdown.Write(progress.SelectMany(item => ProgressTables.Of(item, options)));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="progress">The progress of each plan.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<PlanProgress> progress, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(progress, options));
}
