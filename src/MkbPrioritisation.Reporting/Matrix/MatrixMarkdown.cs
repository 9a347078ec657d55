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
        ArgumentNullException.ThrowIfNull(rankings);
        return TableMarkdown.Write(rankings.Select(ranking => new MatrixTable(ranking, options)));
    }
}
