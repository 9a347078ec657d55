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

    /// <summary>What flows back to the public purse in all years together.</summary>
    public MoneyRange? TotalReturn { get; init; }

    /// <summary>
    /// What flows back for what is invested, over all years, as a percentage: above 100 % more flows back than was invested.
    /// </summary>
    /// <exception cref="ArgumentException">The figure is no percentage.</exception>
    public Figure? ReturnOnInvestment
    {
        get;
        init => field = value is null or { Kind: FigureKind.Percent } ? value : throw new ArgumentException($"{value} is no percentage.", nameof(value));
    }

    /// <summary>The value added a year that programmes, or parts of them, reach in the last year, by id.</summary>
    public IReadOnlyDictionary<string, MoneyRange> Programmes { get; init => field = ValueDictionary<MoneyRange>.Of(value, nameof(Programmes)); }
        = ValueDictionary<MoneyRange>.Empty;

    /// <summary>The investment of all years that sources of financing pay, by id.</summary>
    public IReadOnlyDictionary<string, MoneyRange> Sources { get; init => field = ValueDictionary<MoneyRange>.Of(value, nameof(Sources)); }
        = ValueDictionary<MoneyRange>.Empty;

    /// <summary>What is printed for some years together, the earliest first; no year stands in two of them.</summary>
    /// <exception cref="ArgumentException">A period starts before the one in front of it has ended.</exception>
    public IReadOnlyList<PrintedPeriod> Periods { get; init => field = InOrder(value); } = ValueList<PrintedPeriod>.Of([], nameof(Periods));

    /// <summary>All totals of years and of all years, as far as they are there.</summary>
    internal IEnumerable<MoneyRange> All =>
        new[] { Investment?.Total, Growth?.Total, ValueAdded?.Total, TotalInvestment, TotalGrowth, TotalValueAdded, TotalReturn }
            .OfType<MoneyRange>()
            .Concat(Programmes.Values)
            .Concat(Sources.Values)
            .Concat(Periods.SelectMany(period => period.All));

    private static ValueList<PrintedPeriod> InOrder(IReadOnlyList<PrintedPeriod> periods)
    {
        var list = ValueList<PrintedPeriod>.Of(periods, nameof(Periods));
        return list.Zip(list.Skip(1)).FirstOrDefault(pair => pair.Second.FirstYear <= pair.First.LastYear) is ({ } one, { } other)
            ? throw new ArgumentException($"{other} starts before {one} has ended.", nameof(periods))
            : list;
    }
}
