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
    public static string Write(MeasureRanking ranking) => Write([ranking], RenderingOptions.Default);

    /// <summary>Draws the matrices of rankings, one below the other.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<MeasureRanking> rankings, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var pictures = rankings.Select((ranking, index) => new MatrixPicture(ranking, wording, index));
        return SvgDocument.Of(MatrixPicture.Width, [.. pictures.Select(picture => (picture.Draw(), picture.Height))]);
    }
}
