using System.Text;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Rendering;

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
        ArgumentNullException.ThrowIfNull(rankings);
        var text = new StringBuilder();
        foreach (var table in rankings.Select(ranking => new RankingTable(ranking, options)))
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append("## ").Append(MarkdownText.Escape(table.Title)).Append("\n\n");
            AppendRow(text, table.Columns.Select(column => MarkdownText.Escape(column.Heading)));
            AppendRow(text, table.Columns.Select(column => column.IsNumber ? "---:" : "---"));
            foreach (var row in table.Rows)
                AppendRow(text, row.Cells.Select(MarkdownText.Escape));
            text.Append('\n').Append(table.Note).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
