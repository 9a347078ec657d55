using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Importing;

/// <summary>A cell of a table that holds something.</summary>
/// <param name="Text">The text; not blank.</param>
/// <param name="Position">Where it stands: row and column of a sheet, line and column of a text.</param>
internal sealed record TableCell(string Text, Position Position)
{
    /// <summary>Whether the text is what a formula shows that went wrong.</summary>
    public bool IsError { get; init; }
}
