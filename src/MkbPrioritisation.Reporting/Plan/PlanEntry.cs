namespace MkbPrioritisation.Reporting.Plan;

/// <summary>The plan of a collection, as JSON holds it. Amounts are whole units of the currency.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="Currency">The ISO 4217 code of every amount.</param>
/// <param name="Years">The years, the earliest first.</param>
/// <param name="Measures">The measures that are planned, in the order of the ranking.</param>
/// <param name="NotPlanned">The ids of the collection's measures that hold no plan.</param>
/// <param name="Programmes">The programmes; together the total.</param>
/// <param name="Sources">The sources of financing; together the total investment.</param>
/// <param name="Total">The sums over all measures.</param>
/// <param name="ReturnPercent">How many per cent of value added are taken to flow back to the treasury; absent where nothing is assumed.</param>
/// <param name="Return">What flows back in each year; absent where nothing is assumed.</param>
/// <param name="ReturnOnInvestment">What flows back over all years for what is invested; absent where nothing is assumed or nothing invested.</param>
/// <param name="Periods">Who pays in some years together, where the plan's source prints it.</param>
/// <param name="Printed">The sums for which the plan's source prints a total.</param>
/// <param name="Caution">What to bear in mind with a choice, by language; absent where it is not said.</param>
/// <param name="Budget">What fits a budget; absent where none was given.</param>
public sealed record PlanEntry(
    string Collection,
    string Currency,
    IReadOnlyList<int> Years,
    IReadOnlyList<PlannedMeasureEntry> Measures,
    IReadOnlyList<string> NotPlanned,
    IReadOnlyList<PlannedProgrammeEntry> Programmes,
    IReadOnlyList<PlannedSourceEntry> Sources,
    PlanFiguresEntry Total,
    decimal? ReturnPercent,
    IReadOnlyDictionary<string, AmountEntry>? Return,
    InvestmentReturnEntry? ReturnOnInvestment,
    IReadOnlyList<PlannedPeriodEntry> Periods,
    IReadOnlyList<PrintedFigureEntry> Printed,
    IReadOnlyDictionary<string, string>? Caution,
    BudgetEntry? Budget);
