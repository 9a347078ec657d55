using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>The plan of a collection, as JSON holds it. Amounts are whole units of the currency.</summary>
public sealed record PlanEntry
{
    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The ISO 4217 code of every amount.</summary>
    public required string Currency { get; init; }

    /// <summary>The years, the earliest first.</summary>
    public required IReadOnlyList<int> Years { get; init => field = Frozen.List(value); }

    /// <summary>The measures that are planned, in the order of the ranking.</summary>
    public required IReadOnlyList<PlannedMeasureEntry> Measures { get; init => field = Frozen.List(value); }

    /// <summary>The ids of the collection's measures that hold no plan.</summary>
    public required IReadOnlyList<string> NotPlanned { get; init => field = Frozen.List(value); }

    /// <summary>The programmes; together the total.</summary>
    public required IReadOnlyList<PlannedProgrammeEntry> Programmes { get; init => field = Frozen.List(value); }

    /// <summary>The sources of financing; together the total investment.</summary>
    public required IReadOnlyList<PlannedSourceEntry> Sources { get; init => field = Frozen.List(value); }

    /// <summary>The sums over all measures.</summary>
    public required PlanFiguresEntry Total { get; init; }

    /// <summary>What the collection calls the value added that flows back, by language; absent for the public purse.</summary>
    public IReadOnlyDictionary<string, string>? ReturnName { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>How many per cent of value added are taken to flow back to the public purse; absent where nothing is assumed.</summary>
    public decimal? ReturnPercent { get; init; }

    /// <summary>What flows back in each year; absent where nothing is assumed.</summary>
    public IReadOnlyDictionary<string, AmountEntry>? Return { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>What flows back over all years for what is invested; absent where nothing is assumed or nothing invested.</summary>
    public InvestmentReturnEntry? ReturnOnInvestment { get; init; }

    /// <summary>Who pays in some years together, where the plan's source prints it.</summary>
    public required IReadOnlyList<PlannedPeriodEntry> Periods { get; init => field = Frozen.List(value); }

    /// <summary>The sums for which the plan's source prints a total.</summary>
    public required IReadOnlyList<PrintedFigureEntry> Printed { get; init => field = Frozen.List(value); }

    /// <summary>What to bear in mind with a choice, by language; absent where it is not said.</summary>
    public IReadOnlyDictionary<string, string>? Caution { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>What fits a budget; absent where none was given.</summary>
    public BudgetEntry? Budget { get; init; }
}
