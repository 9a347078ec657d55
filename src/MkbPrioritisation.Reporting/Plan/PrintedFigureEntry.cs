
namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A sum beside the printed total, as JSON holds it.</summary>
public sealed record PrintedFigureEntry
{
    /// <summary>What is counted: <c>investment</c>, <c>growth</c>, <c>valueAdded</c> or <c>return</c>.</summary>
    public required string Quantity { get; init; }

    /// <summary>The year; absent for all years.</summary>
    public int? Year { get; init; }

    /// <summary>The id of a programme; absent for all.</summary>
    public string? Programme { get; init; }

    /// <summary>The id of a source of financing; absent for all.</summary>
    public string? Source { get; init; }

    /// <summary>The sum.</summary>
    public required AmountEntry Computed { get; init; }

    /// <summary>The printed total.</summary>
    public required AmountEntry Printed { get; init; }

    /// <summary>By how much the sum's lower end exceeds the printed one.</summary>
    public required decimal LowDifference { get; init; }

    /// <summary>By how much the sum's upper end exceeds the printed one.</summary>
    public required decimal HighDifference { get; init; }

    /// <summary>Whether the sum lies within the printed range.</summary>
    public required bool Within { get; init; }
}
