namespace MkbPrioritisation.Rendering;

/// <summary>One table of several, in printable text.</summary>
/// <param name="Title">The heading above it.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Note">What to know about it; may be empty.</param>
public sealed record SectionTable(string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, string Note) : ITextTable;
