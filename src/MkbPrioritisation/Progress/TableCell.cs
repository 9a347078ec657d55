using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Progress;

/// <summary>A cell of a table of separated values.</summary>
/// <param name="Text">What it holds, without blanks around it; empty where it holds nothing.</param>
/// <param name="Position">Where it stands.</param>
internal readonly record struct TableCell(string Text, Position Position);
