namespace MkbPrioritisation.Importing;

/// <summary>What a column of a table of measures holds.</summary>
internal enum ColumnField
{
    Collection,
    Id,
    Name,
    Summary,
    Category,
    Owner,
    Note,
    Band,
    Score,
    Estimate,
    Basis,
    Reason,
}
