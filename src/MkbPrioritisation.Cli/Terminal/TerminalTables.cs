using System.Text;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using Spectre.Console;
using TableColumn = Spectre.Console.TableColumn;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Draws rankings and matrices for a terminal. Cells are texts, never markup.</summary>
internal static class TerminalTables
{
    private const int LevelWidth = 14;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style OnShortlist = new(Color.Green);
    private static readonly Style Plain = Style.Plain;

    public static string Tables(IEnumerable<ITextTable> tables, TerminalLayout look) =>
        Draw(
            look,
            tables.Select(table => Shown(table, look.Width))
                .Select(table => new Drawing(table.Title, table.Rows.Count > 0 ? Table(table, look.Width) : null, table.Note)));

    public static string Matrices(IEnumerable<MeasureRanking> rankings, RenderingOptions options, TerminalLayout look) =>
        Draw(look, rankings.Select(ranking =>
        {
            var shown = new RankingTable(ranking, options);
            return new Drawing(shown.Title, Matrix(ranking, options.Language, look.Width), shown.Note);
        }));

    // A place in the matrix stays on its line: by letters, where words would not.
    private static ITextTable Shown(ITextTable table, int width) =>
        table is RankingTable { Rows.Count: > 0 } ranking && !ColumnWidths.Fits(ranking, width) ? ranking.Brief() : table;

    private static Table Table(ITextTable shown, int width)
    {
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = true };
        foreach (var column in shown.Columns)
        {
            var added = new TableColumn(new Text(ColumnWidths.Heading(column), Heading)) { Padding = new(0, 0, 1, 0) };
            table.AddColumn(column.IsNumber ? added.RightAligned().NoWrap() : added);
        }

        ColumnWidths.Shrink(table, shown, width);
        foreach (var row in shown.Rows)
            table.AddRow(
                row.Cells.Select((cell, index) =>
                    new Text(Broken(cell, shown.Columns[index].IsNumber, table.Columns[index].Width), row.IsShortlisted ? OnShortlist : Plain)));
        return table;
    }

    private static string Broken(string cell, bool isNumber, int? width) => width is { } columns ? ColumnWidths.Broken(cell, isNumber, columns) : cell;

    private static Table Matrix(MeasureRanking ranking, Language language, int width)
    {
        var matrix = ranking.Matrix;
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true, Expand = true };
        table.AddColumn(new TableColumn(new Text($"{Terms.In(language).NetImpact} ↑\n{Terms.In(language).Feasibility} →", Heading)) { Width = LevelWidth });
        var levels = new[] { Level.Low, Level.Medium, Level.High };
        var empty = levels.Where(level => levels.All(impact => matrix[impact, level].Count == 0)).ToList();
        // Five lines, and a space on each side of four columns.
        var left = width - 13 - LevelWidth - empty.Sum(level => Term(level, language).Length);
        var columns = levels.ToDictionary(level => level, level => empty.Contains(level) ? Term(level, language).Length : left / (levels.Length - empty.Count));
        foreach (var level in levels)
            table.AddColumn(new TableColumn(new Text(Term(level, language), Heading)) { Width = columns[level] });
        foreach (var row in PriorityMatrix.Cells.Chunk(3))
            table.AddRow([new Text(Term(row[0].NetImpact, language), Heading), .. row.Select(cell => Cell(matrix[cell], language, columns[cell.Feasibility]))]);
        return table;
    }

    private static Paragraph Cell(IReadOnlyList<RankedMeasure> measures, Language language, int width)
    {
        var cell = new Paragraph();
        foreach (var (index, ranked) in measures.Index())
        {
            var text = Hyphenation.Break(RankingTable.Numbered(ranked, language), width);
            cell.Append($"{(index > 0 ? "\n" : "")}{text}", ranked.IsShortlisted ? OnShortlist : Plain);
        }

        return cell;
    }

    private static string Term(Level level, Language language) => Terms.In(language).Name(level);

    private static string Draw(TerminalLayout look, IEnumerable<Drawing> drawings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Ansi = look.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = look.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Page(writer, look.Width),
            Enrichment = new() { UseDefaultEnrichers = false },
            EnvironmentVariables = new(StringComparer.Ordinal),
        });
        console.Profile.Capabilities.Unicode = true;
        var isApart = true;
        foreach (var drawing in drawings)
        {
            if (!isApart)
                console.WriteLine();

            // A table without a frame ends in an empty line.
            isApart = drawing.Table?.Border == TableBorder.Simple && drawing.Note.Length == 0;
            console.WriteLine(drawing.Title, Heading);
            if (drawing.Table is { } table)
            {
                console.Profile.Width = table.Width ?? look.Width;
                console.Write(table);
                console.Profile.Width = look.Width;
            }

            if (drawing.Note.Length > 0)
                console.WriteLine(drawing.Note);
        }

        return TrimLines(writer.ToString());
    }

    private static string TrimLines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ')));

    private sealed record Drawing(string Title, Table? Table, string Note);

    // The library's own would ask the terminal, which takes a while and says nothing that is not known.
    private sealed record Page(TextWriter Writer, int Width) : IAnsiConsoleOutput
    {
        public bool IsTerminal => false;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
            // Text has no encoding yet.
        }
    }
}
