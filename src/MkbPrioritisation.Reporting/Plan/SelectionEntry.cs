using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A set of measures that fits a budget, as JSON holds it.</summary>
public sealed record SelectionEntry
{
    /// <summary>The ids of the measures, in the order of the ranking.</summary>
    public required IReadOnlyList<string> Measures { get; init => field = Frozen.List(value); }

    /// <summary>The sum of their overall scores: the double nearest to it.</summary>
    public required double TotalOverall { get; init; }

    /// <summary>What they take and yield together.</summary>
    public required PlanFiguresEntry Figures { get; init; }

    /// <summary>Whether another set is as good; absent where that was not found out.</summary>
    public bool? HasEqual { get; init; }

    /// <summary>What is as good in place of a chosen measure.</summary>
    public required IReadOnlyList<SwapEntry> Swaps { get; init => field = Frozen.List(value); }

    /// <summary>By how much a better set exceeds this one at most, in overall scores or money; absent where this one is proven to be the best.</summary>
    public double? MostMissed { get; init; }
}
