using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What a measure, a programme or a plan takes and yields, as JSON holds it.</summary>
public sealed record PlanFiguresEntry
{
    /// <summary>What is invested, by year.</summary>
    public required IReadOnlyDictionary<string, AmountEntry> Investment { get; init => field = Frozen.Map(value); }

    /// <summary>By how much value added grows, by year.</summary>
    public required IReadOnlyDictionary<string, AmountEntry> Growth { get; init => field = Frozen.Map(value); }

    /// <summary>The value added that growth has led to, by year.</summary>
    public required IReadOnlyDictionary<string, AmountEntry> ValueAdded { get; init => field = Frozen.Map(value); }

    /// <summary>The investment of all years.</summary>
    public required AmountEntry TotalInvestment { get; init; }

    /// <summary>The growth of all years: the value added in the last one.</summary>
    public required AmountEntry TotalGrowth { get; init; }

    internal static PlanFiguresEntry Of(PlanFigures figures) => new()
    {
        Investment = AmountEntry.Of(figures.Investment),
        Growth = AmountEntry.Of(figures.Growth),
        ValueAdded = AmountEntry.Of(figures.ValueAdded),
        TotalInvestment = AmountEntry.Of(figures.TotalInvestment),
        TotalGrowth = AmountEntry.Of(figures.TotalGrowth),
    };
}
