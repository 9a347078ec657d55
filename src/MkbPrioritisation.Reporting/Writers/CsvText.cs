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
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
    };

    public static string Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        csv.WriteHeader([.. headings]);
        foreach (var row in rows)
            csv.WriteRecord([.. row.Select(Safe)]);
        csv.Flush();
        return writer.ToString();
    }

    // Where fields are split at semicolons, as spreadsheets do in some countries, what is behind one is a cell of its own.
    private static string Safe(string cell) => HiddenFormula().Replace(cell, "$&'");

    [GeneratedRegex("(?:;[\\s\"]*|^[\\s\"]+)(?=[=+@\\-])", RegexOptions.CultureInvariant)]
    private static partial Regex HiddenFormula();
}
