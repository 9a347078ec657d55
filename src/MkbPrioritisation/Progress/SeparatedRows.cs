using System.Text;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Progress;

/// <summary>Goes through the rows of a table of separated values (RFC 4180) whose every cell has its place; a row that holds nothing is left out.</summary>
/// <param name="text">The table, of characters that a file may hold.</param>
/// <param name="separator">What stands between cells.</param>
/// <param name="findings">Where a quotation mark that is never closed is reported.</param>
internal sealed class SeparatedRows(string text, char separator, DiagnosticBag findings)
{
    // As no row needs more, and a hostile one may hold a million; of those beyond, one that holds something is enough to see.
    private const int MostCells = 64;

    private int _index;
    private int _line = 1;
    private int _lineStart;

    private Position Here => new(_line, _index - _lineStart + 1);

    private bool IsAtLineEnd => _index >= text.Length || text[_index] is '\r' or '\n';

    public IEnumerable<IReadOnlyList<TableCell>> Read()
    {
        while (_index < text.Length)
        {
            if (ReadRow() is not { } row)
                yield break;
            if (row.Exists(cell => cell.Text.Length > 0))
                yield return row;
        }
    }

    private List<TableCell>? ReadRow()
    {
        var row = new List<TableCell>();
        while (true)
        {
            while (!IsAtLineEnd && text[_index] != separator && char.IsWhiteSpace(text[_index]))
                _index++;
            var position = Here;
            if (Cell() is not { } cell)
                return null;
            if (row.Count < MostCells || (row.Count == MostCells && !string.IsNullOrWhiteSpace(cell)))
                row.Add(new(cell.Trim(), position));
            if (IsAtLineEnd)
                break;
            _index++;
        }

        PassLineEnd();
        return row;
    }

    private string? Cell()
    {
        if (IsAtLineEnd || text[_index] != '"')
            return Bare();
        var open = Here;
        var cell = new StringBuilder();
        for (_index++; _index < text.Length; _index++)
        {
            if (text[_index] == '"')
            {
                _index++;
                if (_index >= text.Length || text[_index] != '"')
                    return cell.Append(Bare()).ToString();
            }
            else if (text[_index] is '\n' || (text[_index] is '\r' && text.AsSpan(_index + 1) is not ['\n', ..]))
            {
                (_line, _lineStart) = (_line + 1, _index + 1);
            }

            cell.Append(text[_index]);
        }

        findings.Report(ProgressRules.QuoteIsOpen, open);
        return null;
    }

    private string Bare()
    {
        var start = _index;
        while (!IsAtLineEnd && text[_index] != separator)
            _index++;
        return text[start.._index];
    }

    private void PassLineEnd()
    {
        _index += text.AsSpan(Math.Min(_index, text.Length)) is ['\r', '\n', ..] ? 2 : 1;
        (_line, _lineStart) = (_line + 1, _index);
    }
}
