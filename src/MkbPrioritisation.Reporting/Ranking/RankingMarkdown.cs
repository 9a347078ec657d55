using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Writes rankings as Markdown tables.</summary>
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
        return TableMarkdown.Write(rankings.Select(ranking => new RankingTable(ranking, options)));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language, and how many are shown.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<MeasureRanking> rankings, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(rankings, options));
}
