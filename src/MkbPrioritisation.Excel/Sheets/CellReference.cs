using System.Globalization;

namespace MkbPrioritisation.Excel.Sheets;

/// <summary>Cells by the letters of their column and the number of their row.</summary>
internal static class CellReference
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    /// <summary>The letters of a column, which counts from 1.</summary>
    public static string Column(int column) =>
        (column > Letters ? Column((column - 1) / Letters) : "") + (char)('A' + ((column - 1) % Letters));

    /// <summary>A cell; row and column count from 1.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>A range of cells in one column of a sheet, that stays the same wherever it is used.</summary>
    public static string Range(string sheet, int column, int first, int last) => string.Create(
        CultureInfo.InvariantCulture, $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!${Column(column)}${first}:${Column(column)}${last}");

    /// <summary>The number of the column that a reference starts with; <see langword="null"/> where it starts with none.</summary>
    public static int? ColumnOf(ReadOnlySpan<char> reference)
    {
        var (column, length) = (0, 0);
        while (length < reference.Length && char.IsAsciiLetter(reference[length]))
        {
            if (++length > MostLetters)
                return null;
            column = (column * Letters) + char.ToUpperInvariant(reference[length - 1]) - 'A' + 1;
        }

        return length == 0 ? null : column;
    }
}
