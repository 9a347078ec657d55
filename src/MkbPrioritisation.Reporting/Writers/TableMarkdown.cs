using System.Text;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Writes tables as Markdown; their text is escaped and cannot become markup.</summary>
internal static class TableMarkdown
{
    public static string Write(IEnumerable<ITextTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append("## ").Append(MarkdownText.Escape(table.Title)).Append("\n\n");
            if (table.Rows.Count > 0)
            {
                AppendRow(text, table.Columns.Select(column => MarkdownText.Escape(column.Heading)));
                AppendRow(text, table.Columns.Select(column => column.IsNumber ? "---:" : "---"));
                foreach (var row in table.Rows)
                    AppendRow(text, row.Cells.Select(MarkdownText.Escape));
                text.Append('\n');
            }

            foreach (var (index, line) in table.Note.Split('\n', StringSplitOptions.RemoveEmptyEntries).Index())
                text.Append(index > 0 ? "\n" : "").Append(MarkdownText.Line(line)).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
