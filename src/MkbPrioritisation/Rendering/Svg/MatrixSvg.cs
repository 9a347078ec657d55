using System.Xml.Linq;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Rendering.Svg;

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
        var pictures = rankings.Select((ranking, index) => new MatrixPicture(ranking, wording, index)).ToList();
        return pictures.Count == 1
            ? Document(pictures[0].Draw())
            : Document(Stack(pictures));
    }

    private static XElement Stack(IReadOnlyList<MatrixPicture> pictures)
    {
        var top = 0;
        var stack = new List<XElement>();
        foreach (var picture in pictures)
        {
            var drawn = picture.Draw();
            drawn.SetAttributeValue("y", top);
            stack.Add(drawn);
            top += picture.Height;
        }

        return SvgElements.Root(MatrixPicture.Width, Math.Max(top, 1), stack);
    }

    private static string Document(XElement root) => root.ToString().ReplaceLineEndings("\n") + "\n";
}
