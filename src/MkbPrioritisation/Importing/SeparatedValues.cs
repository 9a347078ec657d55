using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>Reads separated values (RFC 4180, and a semicolon or a tab in place of the comma), each with its place.</summary>
internal sealed class SeparatedValues
{
    private readonly string _text;
    private readonly DiagnosticBag _findings;
    private readonly char _separator;
    private int _index;
    private int _line = 1;
    private int _lineStart;

    private SeparatedValues(string text, DiagnosticBag findings)
    {
        _text = text;
        _findings = findings;
        // Spreadsheets of some countries write a first line that names the separator.
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4)
        {
            _separator = text[4];
            _index = 5;
            SkipLineEnd();
        }
        else
        {
            _separator = SeparatorOf(text);
        }
    }

    private Position Here => new(_line, _index - _lineStart + 1);

    public static TableGrid Read(Stream stream, DiagnosticBag findings)
    {
        if (AllBytes(stream) is not { } bytes)
        {
            findings.Report(TableRules.IsTooLarge);
            return TableGrid.Empty;
        }

        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            findings.Report(FileRules.IsWorkbook);
            return TableGrid.Empty;
        }

        return SourceText.Decode(bytes, findings, FileRules.TableIsNotUtf8) is { } text && SourceText.Clean(text, findings) is var clean
            ? new SeparatedValues(clean, findings).Read()
            : TableGrid.Empty;
    }

    public static TableGrid Read(TextReader reader, DiagnosticBag findings)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 16];
        long bytes = 0;
        for (int read; (read = reader.Read(buffer)) > 0;)
        {
            bytes += Encoding.UTF8.GetByteCount(buffer, 0, read);
            if (bytes > TableGrid.MostBytes)
            {
                findings.Report(TableRules.IsTooLarge);
                return TableGrid.Empty;
            }

            text.Append(buffer, 0, read);
        }

        return new SeparatedValues(SourceText.Clean(text.ToString(), findings), findings).Read();
    }

    // One byte more than may be read, so that what is too large shows.
    private static byte[]? AllBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > TableGrid.MostBytes)
                return null;
        }

        return bytes.ToArray();
    }

    private static char SeparatorOf(string text)
    {
        var from = text.AsSpan().TrimStart();
        var heading = from[..(from.IndexOfAny('\r', '\n') is >= 0 and var end ? end : from.Length)];
        return ColumnSeparators.Of(heading);
    }

    private TableGrid Read()
    {
        var rows = new List<IReadOnlyDictionary<int, TableCell>>();
        while (_index < _text.Length)
        {
            var row = ReadRow();
            if (row is null)
                return TableGrid.Empty;
            if (row.Count == 0)
                continue;
            if (rows.Count == TableGrid.MostRows)
            {
                _findings.Report(TableRules.IsTooLarge);
                return TableGrid.Empty;
            }

            rows.Add(row);
        }

        return new(rows);
    }

    private Dictionary<int, TableCell>? ReadRow()
    {
        var row = new Dictionary<int, TableCell>();
        for (var column = 1; ; column++)
        {
            var position = Here;
            if (Field() is not { } field)
                return null;
            if (!string.IsNullOrWhiteSpace(field))
            {
                if (column > TableGrid.MostColumns)
                {
                    _findings.Report(TableRules.IsTooLarge);
                    return null;
                }

                row.Add(column, new(field, position));
            }

            if (_index < _text.Length && _text[_index] == _separator)
            {
                _index++;
                continue;
            }

            SkipLineEnd();
            return row;
        }
    }

    private string? Field()
    {
        if (_index >= _text.Length || _text[_index] != '"')
            return Bare();
        var open = Here;
        var field = new StringBuilder();
        for (_index++; _index < _text.Length; _index++)
        {
            if (_text[_index] == '"')
            {
                if (_index + 1 >= _text.Length || _text[_index + 1] != '"')
                {
                    _index++;
                    return field.Append(Bare()).ToString();
                }

                _index++;
            }
            else if (_text[_index] == '\n')
            {
                (_line, _lineStart) = (_line + 1, _index + 1);
            }

            field.Append(_text[_index]);
        }

        _findings.Report(TableRules.QuoteIsOpen, open);
        return null;
    }

    private string Bare()
    {
        var start = _index;
        while (_index < _text.Length && _text[_index] != _separator && _text[_index] is not ('\r' or '\n'))
            _index++;
        return _text[start.._index];
    }

    private void SkipLineEnd()
    {
        if (_index < _text.Length && _text[_index] == '\r')
            _index++;
        if (_index < _text.Length && _text[_index] == '\n')
            _index++;
        (_line, _lineStart) = (_line + 1, _index);
    }
}
