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
    /// Where a table is too wide, its widest columns give way: as far as words stay whole; where that is not enough, as far
    /// as short words do; and where figures fill the line, ranges break behind their dash, columns move together, and long
    /// words break as well. A table that is too wide even so is drawn wider than the terminal. The table library would break
    /// anything, and with code that is compiled at
    /// each start, for longer than it takes to draw the table.
    /// </summary>
    public static void Shrink(Table table, ITextTable shown, int width)
    {
        var columns = Enumerable.Range(0, shown.Columns.Count).Select(index => Widths(shown, index)).ToList();
        // Two edges, a line between columns, and a space behind each.
        var excess = (2 * columns.Count) + 1 + columns.Sum(column => column.Whole) - width;
        if (excess <= 0)
            return;
        var (widths, left) = Narrowed(columns, excess, column => column.Words);
        if (left > 0)
            (widths, left) = Narrowed(columns, excess, column => column.Parts);
        if (left > 0)
            (widths, left) = Narrowed(columns, excess, column => Math.Min(column.Words, column.Ranges));
        if (left > 0)
        {
            foreach (var column in table.Columns)
                column.Padding = new(0);
            excess -= columns.Count;
            (widths, left) = Narrowed(columns, excess, column => Math.Min(column.Words, column.Ranges));
        }

        if (left > 0)
            (widths, left) = Narrowed(columns, excess, column => Math.Min(column.Parts, column.Ranges));
        for (var index = 0; index < widths.Length; index++)
            table.Columns[index].Width = widths[index];
        if (left > 0)
            table.Width = width + left;
    }

    /// <summary>Breaks the text of a cell that is wider than its column: long words with a hyphen, ranges behind their dash.</summary>
    public static string Broken(string cell, bool isNumber, int width) => isNumber ? BrokenRange(cell, width) : Hyphenation.Break(cell, width);

    private static string BrokenRange(string cell, int width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var piece in cell.Split('\n').SelectMany(text => Pieces(text)))
        {
            if (line.Length > 0 && (line + piece).TrimEnd().Length > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        return string.Join('\n', [.. lines, line]);
    }

    // What stays together of a figure: the ends of a range, each with what follows it.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length - 1; index++)
        {
            if (text[index] is not ('–' or ' '))
                continue;
            yield return text[start..(index + 1)];
            start = index + 1;
        }

        yield return text[start..];
    }

    private static Width Widths(ITextTable shown, int column)
    {
        var whole = Longest(shown, column, character => character == '\n');
        if (shown.Columns[column].IsNumber)
        {
            var pieces = shown.Rows.SelectMany(row => row.Cells[column].Split('\n')).SelectMany(Pieces).Select(piece => piece.TrimEnd().Length);
            return new(whole, whole, whole, pieces.Append(Longest(Heading(shown.Columns[column]), character => character == '\n')).Max());
        }

        var words = Math.Min(LongestWord, Longest(shown, column, char.IsWhiteSpace));
        var parts = Math.Min(words, Math.Max(ShortestPart, Longest(shown, column, IsOutsideFigure)));
        return new(whole, words, parts, whole);
    }

    // Takes from the widest column, again and again, and gives what is still too much.
    private static (int[] Widths, int Left) Narrowed(IReadOnlyList<Width> columns, int excess, Func<Width, int> narrowest)
    {
        int[] widths = [.. columns.Select(column => column.Whole)];
        int[] least = [.. columns.Select(narrowest)];
        while (excess > 0 && Widest(widths, least) is >= 0 and var widest)
        {
            widths[widest]--;
            excess--;
        }

        return (widths, Math.Max(excess, 0));
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

    // How wide a column is as a whole, and how narrow it may become with its words whole, with its short words whole, and
    // with its ranges broken; what it has none of leaves it as wide as it is.
    private sealed record Width(int Whole, int Words, int Parts, int Ranges);
}
