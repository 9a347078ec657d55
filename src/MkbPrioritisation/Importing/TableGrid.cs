using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Importing;

/// <summary>Rows of cells.</summary>
/// <param name="Rows">The rows that hold something, the heading first; by the number of the column, from 1.</param>
internal sealed record TableGrid(IReadOnlyList<IReadOnlyDictionary<int, TableCell>> Rows)
{
    /// <summary>The most rows that are read.</summary>
    public const int MostRows = 100_000;

    /// <summary>The most columns that are read.</summary>
    public const int MostColumns = 1000;

    /// <summary>The most bytes that are read, before they are packed.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    public static readonly TableGrid Empty = new([]);

    /// <summary>What a cell is called by those who see the sheet; <see langword="null"/> where line and column say it.</summary>
    public Func<Position, string>? NameOf { get; init; }

    /// <summary>The findings, each with the name of its cell.</summary>
    public IEnumerable<Diagnostic> Named(IEnumerable<Diagnostic> findings) =>
        NameOf is null ? findings : findings.Select(finding => finding with { Cell = NameOf(new(finding.Line, finding.Column)) });
}
