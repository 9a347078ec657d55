using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>
/// Writes comma-separated values (RFC 4180, UTF-8). The headings are the same in every language, so that programs can rely
/// on them; a text that a spreadsheet would take for a formula is kept a text.
/// </summary>
internal static partial class CsvText
{
    public static string Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows) => Write(headings, rows, CsvDialect.Standard);

    public static string Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows, CsvDialect dialect) =>
        Text(output => Write(output, headings, rows, dialect));

    /// <summary>What is written to a writer, as a text.</summary>
    public static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    /// <summary>Writes a table row by row, as the rows are made.</summary>
    public static void Write(TextWriter output, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows, CsvDialect dialect)
    {
        output.Write(dialect.Start);
        var options = new CsvWriterOptions { Separator = dialect.Separator, NewLine = dialect.NewLine, Injection = CsvInjection.Escape };
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        csv.WriteHeader([.. headings]);
        foreach (var row in rows)
            csv.WriteRecord([.. row.Select(Safe)]);
        csv.Flush();
    }

    // Where fields are split at semicolons, as spreadsheets do in some countries, what is behind one is a cell of its own.
    private static string Safe(string cell) => HiddenFormula().Replace(cell, "$&'");

    [GeneratedRegex("(?:;[\\s\"]*|^[\\s\"]+)(?=[=+@\\-])", RegexOptions.CultureInvariant)]
    private static partial Regex HiddenFormula();
}
