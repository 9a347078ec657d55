using MkbPrioritisation.Reporting.Writers;
using Spectre.Console;
using TableColumn = MkbPrioritisation.Reporting.Writers.TableColumn;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Fits a table into the width of a terminal.</summary>
internal static class ColumnWidths
{
    private const int LongestHeading = 12;
    private const int LongestWord = 24;
    private const int ShortestPart = 12;

    /// <summary>A column's heading. Numbers are never broken over lines, and so neither is what stands above them, but for long headings.</summary>
    public static string Heading(TableColumn column) => column.IsNumber ? Folded(column.Heading) : column.Heading;

    /// <summary>Whether a table fits with the last of its columns in one line, and with the words of all others whole.</summary>
    public static bool Fits(ITextTable shown, int width)
    {
        var needed = (2 * shown.Columns.Count) + 1;
        for (var index = 0; index < shown.Columns.Count; index++)
        {
            var isWhole = shown.Columns[index].IsNumber || index == shown.Columns.Count - 1;
            needed += isWhole ? Longest(shown, index, character => character == '\n') : Math.Min(LongestWord, Longest(shown, index, char.IsWhiteSpace));
        }

        return needed <= width;
    }

    /// <summary>
    /// Where a table is too wide, its widest text gives way: first as far as words stay whole, and then, where that is
    /// enough, as far as figures do. A table that is too wide even so is drawn wider than the terminal. The table library
    /// would break anything, and with code that is compiled at each start, for longer than it takes to draw the table.
    /// </summary>
    public static void Shrink(Table table, ITextTable shown, int width)
    {
        var widths = new int[shown.Columns.Count];
        var words = new int[widths.Length];
        var parts = new int[widths.Length];
        // Two edges, a line between columns, and a space behind each.
        var excess = (2 * widths.Length) + 1 - width;
        for (var index = 0; index < widths.Length; index++)
        {
            widths[index] = words[index] = parts[index] = Longest(shown, index, character => character == '\n');
            excess += widths[index];
            if (shown.Columns[index].IsNumber)
                continue;
            words[index] = Math.Min(LongestWord, Longest(shown, index, char.IsWhiteSpace));
            parts[index] = Math.Min(words[index], Math.Max(ShortestPart, Longest(shown, index, IsOutsideFigure)));
        }

        if (excess <= 0)
            return;
        excess = Narrow(widths, words, excess);
        var narrower = (int[])widths.Clone();
        if (Narrow(narrower, parts, excess) == 0)
            (widths, excess) = (narrower, 0);
        for (var index = 0; index < widths.Length; index++)
            table.Columns[index].Width = widths[index];
        if (excess > 0)
            table.Width = width + excess;
    }

    /// <summary>Takes from the widest column, again and again, and gives what is still too much.</summary>
    private static int Narrow(int[] widths, int[] least, int excess)
    {
        while (excess > 0 && Widest(widths, least) is >= 0 and var widest)
        {
            widths[widest]--;
            excess--;
        }

        return excess;
    }

    /// <summary>The widest of the columns that may become narrower, or -1.</summary>
    private static int Widest(int[] widths, int[] least)
    {
        var widest = -1;
        for (var index = 0; index < widths.Length; index++)
        {
            if (widths[index] > least[index] && (widest < 0 || widths[index] >= widths[widest]))
                widest = index;
        }

        return widest;
    }

    private static int Longest(ITextTable shown, int column, Func<char, bool> isBreak)
    {
        var longest = Longest(Heading(shown.Columns[column]), isBreak);
        foreach (var row in shown.Rows)
            longest = Math.Max(longest, Longest(row.Cells[column], isBreak));
        return longest;
    }

    private static int Longest(string text, Func<char, bool> isBreak)
    {
        var (longest, length) = (0, 0);
        foreach (var character in text)
        {
            length = isBreak(character) ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static bool IsOutsideFigure(char character) => !char.IsAsciiDigit(character) && !char.IsPunctuation(character);

    private static string Folded(string heading)
    {
        var middle = heading.Length <= LongestHeading ? -1 : heading.LastIndexOf(' ', LongestHeading);
        return middle < 0 ? heading : $"{heading[..middle]}\n{heading[(middle + 1)..]}";
    }
}
