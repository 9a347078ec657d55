namespace MkbPrioritisation.Excel.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Width">The width in characters.</param>
internal sealed record SheetColumn(string Heading, double Width)
{
    /// <summary>What its cells hold.</summary>
    public ColumnKind Kind { get; init; }

    /// <summary>Where the list of values to choose from stands, as a spreadsheet writes it; <see langword="null"/> where any will do.</summary>
    public string? Choices { get; init; }

    /// <summary>Whether its numbers are coloured, from the least favourable to the most.</summary>
    public bool IsScale { get; init; }
}

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    Text,
    Whole,
    Decimal,
    Percent,
}
