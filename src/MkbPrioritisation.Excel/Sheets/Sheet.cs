namespace MkbPrioritisation.Excel.Sheets;

/// <summary>A sheet of a workbook: a heading, which stays in sight, and rows.</summary>
/// <param name="Name">The name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows below the heading.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>How many columns at the left stay in sight.</summary>
    public int Frozen { get; init; }
}

/// <summary>A row of a sheet.</summary>
/// <param name="Cells">A cell a column.</param>
/// <param name="IsHighlighted">Whether the row stands out.</param>
internal sealed record SheetRow(IReadOnlyList<SheetCell> Cells, bool IsHighlighted = false);
