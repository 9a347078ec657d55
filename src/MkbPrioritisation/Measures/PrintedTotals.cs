using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Measures;

/// <summary>The totals that the source of a plan prints itself, to hold the sums against; each may be left out.</summary>
public sealed record PrintedTotals
{
    /// <summary>The investment in each year.</summary>
    public YearlyAmounts? Investment { get; init; }

    /// <summary>The growth of value added in each year.</summary>
    public YearlyAmounts? Growth { get; init; }

    /// <summary>The value added in each year: the growth up to then.</summary>
    public YearlyAmounts? ValueAdded { get; init; }

    /// <summary>The investment of all years.</summary>
    public MoneyRange? TotalInvestment { get; init; }

    /// <summary>The value added a year that is reached in the last year.</summary>
    public MoneyRange? TotalGrowth { get; init; }

    /// <summary>The value added of all years together.</summary>
    public MoneyRange? TotalValueAdded { get; init; }

    /// <summary>What flows back to the treasury in all years together.</summary>
    public MoneyRange? TotalReturn { get; init; }

    /// <summary>The value added a year that programmes, or parts of them, reach in the last year, by id.</summary>
    public IReadOnlyDictionary<string, MoneyRange> Programmes { get; init => field = ValueDictionary<MoneyRange>.Of(value, nameof(Programmes)); } = ValueDictionary<MoneyRange>.Empty;

    /// <summary>The investment of all years that sources of financing pay, by id.</summary>
    public IReadOnlyDictionary<string, MoneyRange> Sources { get; init => field = ValueDictionary<MoneyRange>.Of(value, nameof(Sources)); } = ValueDictionary<MoneyRange>.Empty;

    /// <summary>All totals of years and of all years, as far as they are there.</summary>
    internal IEnumerable<MoneyRange> All =>
        new[] { Investment?.Total, Growth?.Total, ValueAdded?.Total, TotalInvestment, TotalGrowth, TotalValueAdded, TotalReturn }
            .OfType<MoneyRange>()
            .Concat(Programmes.Values)
            .Concat(Sources.Values);
}
