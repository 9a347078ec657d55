using System.Globalization;
using System.Text;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;
using nietras.SeparatedValues;

namespace MkbPrioritisation.Reading;

/// <summary>
/// Reads a table of firms to compare with: separated values with a heading, in UTF-8. <c>sector</c> and <c>size</c> must be
/// there; growths and solvency are in per cent; an empty cell is not known, and a column of another name is not read.
/// </summary>
/// <remarks>
/// Between fields stands a comma, a semicolon or a tab. Where it is no comma, a comma in a number is a decimal sign, as
/// spreadsheets of many countries write it; one table has one decimal sign.
/// </remarks>
public static class PeersReader
{
    /// <summary>Reads a table from a file or a pipe, row by row.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The firms, each read as it is asked for; nothing is kept.</returns>
    /// <exception cref="FormatException">The table cannot be read; the message names file, line and cure. Thrown as the firms are gone through.</exception>
    /// <exception cref="IOException">The file cannot be read. Thrown as the firms are gone through.</exception>
    public static IEnumerable<Peer> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Lines();

        IEnumerable<Peer> Lines()
        {
            using var reader = new StreamReader(OpenedFile.Read(path), Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
            foreach (var peer in Read(reader, path))
                yield return peer;
        }
    }

    /// <summary>Reads a table row by row.</summary>
    /// <param name="table">The table; it stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <returns>The firms, each read as it is asked for; nothing is kept.</returns>
    /// <exception cref="FormatException">The table cannot be read; the message names the table, the line and the cure. Thrown as the
    /// firms are gone through.</exception>
    public static IEnumerable<Peer> Read(TextReader table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Rows();

        IEnumerable<Peer> Rows()
        {
            var heading = table.ReadLine()
                ?? throw PeerRow.Refusal(
                    name, 1, new($"the table is empty; its first line names the columns", $"de tabel is leeg; de eerste regel noemt de kolommen"));
            if (heading.StartsWith(FileRules.StartOfWorkbook, StringComparison.Ordinal))
                throw PeerRow.Refusal(name, 1, FileRules.IsWorkbook.Message);
            if (heading.Contains('\uFFFD', StringComparison.Ordinal))
                throw PeerRow.Refusal(name, 1, FileRules.TableIsNotUtf8.Message);
            var separator = ColumnSeparators.Of(heading);
            var columns = PeerColumns.Of(heading, separator, name);
            using var reader = Sep.New(separator)
                .Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
                .From(new Uncounted(table));
            var row = new PeerRow(columns, name, separator);
            while (MoveNext(reader, name))
            {
                if (row.Read(reader.Current) is { } peer)
                    yield return peer;
            }

            row.RequireUnits();
        }
    }

    /// <summary>Reads a table row by row.</summary>
    /// <param name="table">The bytes, in UTF-8; the stream stays open.</param>
    /// <param name="name">What messages call it.</param>
    /// <returns>The firms, each read as it is asked for; nothing is kept.</returns>
    /// <exception cref="FormatException">The table cannot be read; the message names the table, the line and the cure. Thrown as the
    /// firms are gone through.</exception>
    /// <exception cref="IOException">The stream cannot be read. Thrown as the firms are gone through.</exception>
    public static IEnumerable<Peer> Read(Stream table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Lines();

        IEnumerable<Peer> Lines()
        {
            using var reader = new StreamReader(table, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
            foreach (var peer in Read(reader, name))
                yield return peer;
        }
    }

    private static bool MoveNext(SepReader reader, string name)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or NotSupportedException)
        {
            var fault = PrintableText.Line(exception.Message).TrimEnd('.');
            throw PeerRow.Refusal(name, 1, new(
                $"this is no table of separated values: {fault:bare}; a quotation mark that is never closed makes one row of all that follows",
                $"dit is geen tabel met gescheiden waarden: {fault:bare}; een aanhalingsteken dat nergens sluit maakt één rij van alles wat volgt"));
        }
    }

    // The reader of separated values closes what it reads from, and the table is the caller's.
    private sealed class Uncounted(TextReader table) : TextReader
    {
        public override int Read(char[] buffer, int index, int count) => table.Read(buffer, index, count);

        public override int Read(Span<char> buffer) => table.Read(buffer);

        public override int Read() => table.Read();

        public override int Peek() => table.Peek();
    }
}
