using MkbPrioritisation.Rendering;
using Spectre.Console;
using TableColumn = MkbPrioritisation.Rendering.TableColumn;

namespace MkbPrioritisation.Cli.Output;

/// <summary>Fits a table into the width of a terminal.</summary>
internal static class TableFit
{
    private const int LongestHeading = 12;

    /// <summary>A column's heading. Numbers are never broken over lines, and so neither is what stands above them, but for long headings.</summary>
    public static string Heading(TableColumn column) => column.IsNumber ? Folded(column.Heading) : column.Heading;

    /// <summary>
    /// Where a table is too wide, its widest text gives way while it stays the widest. The table library would come to the
    /// same, but with code that is compiled at each start, and for longer than it takes to draw the table.
    /// </summary>
    public static void LetWidestGiveWay(Table table, ITextTable shown, int width)
    {
        // Two edges, a line between columns, and a space behind each.
        var total = (2 * shown.Columns.Count) + 1;
        var (widest, most, second) = (-1, 1, 1);
        for (var index = 0; index < shown.Columns.Count; index++)
        {
            var natural = NaturalWidth(shown, index);
            total += natural;
            if (shown.Columns[index].IsNumber)
                continue;
            if (natural > most)
                (widest, most, second) = (index, natural, most);
            else
                second = Math.Max(second, natural);
        }

        var left = most - (total - width);
        if (total > width && left >= second)
            table.Columns[widest].Width = left;
    }

    private static int NaturalWidth(ITextTable shown, int column)
    {
        var width = LongestLine(Heading(shown.Columns[column]));
        foreach (var row in shown.Rows)
            width = Math.Max(width, LongestLine(row.Cells[column]));
        return width;
    }

    private static int LongestLine(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var character in text)
        {
            length = character == '\n' ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static string Folded(string heading)
    {
        var middle = heading.Length <= LongestHeading ? -1 : heading.LastIndexOf(' ', LongestHeading);
        return middle < 0 ? heading : $"{heading[..middle]}\n{heading[(middle + 1)..]}";
    }
}
