namespace MkbPrioritisation.Reporting.Writers;

/// <summary>A result as a person reads it: headings and rows of printable text, for whatever draws the lines.</summary>
public interface ITextTable
{
    /// <summary>What the table shows.</summary>
    string Title { get; }

    /// <summary>What a reader should know besides; empty where there is nothing to say.</summary>
    string Note { get; }

    /// <summary>The columns.</summary>
    IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in display order. Where there are none, title and note say all.</summary>
    IReadOnlyList<TableRow> Rows { get; }
}
