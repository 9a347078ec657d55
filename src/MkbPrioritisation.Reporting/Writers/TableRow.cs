namespace MkbPrioritisation.Reporting.Writers;

/// <summary>A row of a table.</summary>
/// <param name="IsShortlisted">Whether the measure is on the shortlist.</param>
/// <param name="Cells">One printable text a column.</param>
public sealed record TableRow(bool IsShortlisted, IReadOnlyList<string> Cells);
