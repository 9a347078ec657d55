using System.Globalization;
using CsvHelper;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Reading;

/// <summary>
/// Reads a table of peers, one at a time: comma-separated values with a heading. <c>sector</c> and <c>size</c> must be
/// there; growths and solvency are in per cent; an empty cell is not known.
/// </summary>
internal static class PeersCsv
{
    private const string Number = "a number such as 12.5: a point before the decimals, no separators, no %";
    private const string Sector = "two digits of an SBI code, such as 47";
    private const string Size = "micro, small or medium";

    // More than any row of figures needs; a quotation mark that is never closed would make the whole file one row.
    private const int LargestRow = 64 * 1024;

    private static readonly string[] Columns =
        ["sector", "size", "productivity-growth", "job-growth", "cash-buffer-days", "quick-ratio", "solvency", "productivity"];

    private static readonly CsvReaderOptions Options = new()
    {
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MaxRecordSize = LargestRow,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    public static IEnumerable<Peer> Read(string path)
    {
        using var csv = CsvReader.Create(File.OpenRead(path), Options);
        var columns = Guarded(path, () => ColumnsOf(path, csv));
        while (Guarded(path, csv.Read))
            yield return PeerOf(path, csv, columns);
    }

    private static int[] ColumnsOf(string path, CsvReader csv)
    {
        csv.ReadHeader();
        var names = csv.Headers.ToArray();
        if (names.FirstOrDefault(name => !Columns.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw Refusal(path, 1, $"there is no column \"{Shown(unknown)}\"; known: {string.Join(", ", Columns)}");
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw Refusal(path, 1, $"the column \"{twice.Key}\" stands twice; keep one");
        if (Columns.Take(2).FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } missing)
            throw Refusal(path, 1, $"the column \"{missing}\" is missing; the first line names the columns: {string.Join(", ", Columns)}");
        return [.. Columns.Select(column => Array.IndexOf(names, column))];
    }

    private static Peer PeerOf(string path, CsvReader csv, int[] columns)
    {
        var sector = csv.GetString(columns[0]);
        if (sector.Length != 2 || !sector.All(char.IsAsciiDigit))
            throw Refusal(path, csv.LineNumber, 0, sector, Sector);
        var size = EnumId.Find<SizeClass>(csv.GetString(columns[1])) ?? throw Refusal(path, csv.LineNumber, 1, csv.GetString(columns[1]), Size);
        return new(sector, size)
        {
            ProductivityGrowth = Figure(2),
            JobGrowth = Figure(3),
            CashBufferDays = Figure(4),
            QuickRatio = Figure(5),
            Solvency = Figure(6),
            Productivity = Figure(7),
        };

        decimal? Figure(int column)
        {
            if (columns[column] < 0 || csv.IsEmpty(columns[column]))
                return null;
            var text = csv.GetString(columns[column]);
            const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            const int longest = 24;
            return text.Length <= longest && text[0] != '+' && decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Refusal(path, csv.LineNumber, column, text, Number);
        }
    }

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException exception)
        {
            throw Refusal(path, Math.Max(exception.LineNumber, 1), $"not a row of comma-separated values: {Shown(exception.Message).TrimEnd('.')}");
        }
    }

    private static UsageException Refusal(string path, long line, int column, string value, string cure) =>
        Refusal(path, line, $"\"{Shown(value)}\" cannot stand in the column \"{Columns[column]}\"; write {cure}");

    private static UsageException Refusal(string path, long line, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {message}."));

    private static string Shown(string text)
    {
        const int longest = 60;
        var shown = string.Concat(text.Take(longest).Select(character => char.IsControl(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format ? '\uFFFD' : character));
        return text.Length > longest ? shown + "…" : shown;
    }
}
