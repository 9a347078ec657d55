using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>
/// Draws the progress of plans: what is planned and reported of investment and growth by year, and below it a row a measure
/// with its state, its planned range, what is real and where that leads by the last year of the plan.
/// </summary>
public static class ProgressSvg
{
    /// <summary>Draws the progress of plans, one below the other.</summary>
    /// <param name="progress">The progress of each plan.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<PlanProgress> progress, RenderingOptions options)
    {
        progress = Frozen.List(progress, nameof(progress));
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var pictures = progress.Select((plan, index) => new ProgressPicture(plan, wording, index));
        return SvgDocument.Of(ProgressPicture.Width, [.. pictures.Select(picture => (picture.Draw(), picture.Height))]);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="progress">The progress of each plan.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<PlanProgress> progress, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(progress, options));
}
