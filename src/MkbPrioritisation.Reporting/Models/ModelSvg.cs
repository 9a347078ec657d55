using MkbPrioritisation.Models;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>Draws which assumptions move a model's results most: a tornado, the widest bar at the top, for each formula.</summary>
public static class ModelSvg
{
    /// <summary>Draws a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(MeasureModel model, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var pictures = model.Results.Select(result => new TornadoPicture(model.Before.Measure, result, new Wording(options.Language)));
        return SvgDocument.Of(TornadoPicture.Width, [.. pictures.Select(picture => (picture.Draw(), picture.Height))]);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureModel model, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(model, options));
}
