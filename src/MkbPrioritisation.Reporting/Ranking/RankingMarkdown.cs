using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Writes rankings as Markdown tables, and the key figures of their collections beneath.</summary>
public static class RankingMarkdown
{
    /// <summary>Writes rankings in English, with all measures.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <returns>The Markdown.</returns>
    public static string Write(params IEnumerable<MeasureRanking> rankings) => Write(rankings, RenderingOptions.Default);

    /// <summary>Writes rankings.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language, and how many are shown.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<MeasureRanking> rankings, RenderingOptions options)
    {
        rankings = Frozen.List(rankings, nameof(rankings));
        return Write(rankings.Select(ranking => new RankingTable(ranking, options)), rankings, options);
    }

    // Tables of rankings that were made already.
    internal static string Write(IEnumerable<RankingTable> tables, IEnumerable<MeasureRanking> rankings, RenderingOptions options) => TableMarkdown.Write(
    [
        .. tables,
        .. KeyFigureTable.Of(
            rankings.SelectMany(ranking => ranking.Collections).DistinctBy(collection => collection.Id, StringComparer.Ordinal),
            new Wording((options ?? throw new ArgumentNullException(nameof(options))).Language)),
    ]);

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language, and how many are shown.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<MeasureRanking> rankings, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(rankings, options));
}
