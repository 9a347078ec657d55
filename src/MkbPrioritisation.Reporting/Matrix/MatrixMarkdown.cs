using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Writes matrices as Markdown tables.</summary>
public static class MatrixMarkdown
{
    /// <summary>Writes matrices.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<MeasureRanking> rankings, RenderingOptions options)
    {
        rankings = Frozen.List(rankings, nameof(rankings));
        return TableMarkdown.Write(rankings.Select(ranking => new MatrixTable(ranking, options)));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<MeasureRanking> rankings, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(rankings, options));
}
