using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Measures;

/// <summary>What the source of a plan prints for one or more years together, to hold the sums against; each total may be left out.</summary>
public sealed record PrintedPeriod
{
    /// <summary>Creates a period.</summary>
    /// <param name="firstYear">The first year, of four digits.</param>
    /// <param name="lastYear">The last year; the first one itself, or a later one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year has no four digits, or the last one is before the first.</exception>
    public PrintedPeriod(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        (FirstYear, LastYear) = (firstYear, lastYear);
    }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>The last year.</summary>
    public int LastYear { get; }

    /// <summary>The investment of those years.</summary>
    public MoneyRange? Investment { get; init; }

    /// <summary>What flows back to the public purse in those years.</summary>
    public MoneyRange? Return { get; init; }

    /// <summary>What sources of financing pay in those years, by id.</summary>
    public IReadOnlyDictionary<string, MoneyRange> Sources { get; init => field = ValueDictionary<MoneyRange>.Of(value, nameof(Sources)); }
        = ValueDictionary<MoneyRange>.Empty;

    /// <summary>All totals of the period, as far as they are there.</summary>
    internal IEnumerable<MoneyRange> All => new[] { Investment, Return }.OfType<MoneyRange>().Concat(Sources.Values);

    /// <summary>The years as files write them, such as <c>2021</c> or <c>2022-2025</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PeriodText.Of(FirstYear, LastYear);
}
