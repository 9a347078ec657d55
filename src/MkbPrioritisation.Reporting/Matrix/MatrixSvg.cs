using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>
/// Draws the impact-versus-feasibility matrix: each measure at its exact coordinates, the thirds of the scale as a
/// grid, categories by colour and shape, the shortlist filled, unsure scores as faint extents.
/// </summary>
public static class MatrixSvg
{
    /// <summary>Draws the matrix of a ranking, in English.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(MeasureRanking ranking) => Write(ranking, RenderingOptions.Default);

    /// <summary>Draws one ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The language, and what is shown.</param>
    /// <returns>An SVG document.</returns>
    public static string Write(MeasureRanking ranking, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return Write([ranking], options);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The language, and what is shown.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureRanking ranking, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(ranking, options));

    /// <summary>Draws the matrices of rankings, one below the other.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<MeasureRanking> rankings, RenderingOptions options)
    {
        rankings = Frozen.List(rankings, nameof(rankings));
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var pictures = rankings.Select((ranking, index) => new MatrixPicture(ranking, wording, index));
        return SvgDocument.Of(MatrixPicture.Width, [.. pictures.Select(picture => (picture.Draw(), picture.Height))]);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<MeasureRanking> rankings, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(rankings, options));
}
