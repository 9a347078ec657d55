namespace MkbPrioritisation.Reporting.Writers;

/// <summary>A table that was made row by row.</summary>
internal sealed record TextTable(string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, string Note) : ITextTable;
