namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A source of financing, as JSON holds it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Name">The name, by language.</param>
/// <param name="Investment">What it pays, by year.</param>
/// <param name="TotalInvestment">What it pays in all years.</param>
public sealed record PlannedSourceEntry(
    string Id, IReadOnlyDictionary<string, string> Name, IReadOnlyDictionary<string, AmountEntry> Investment, AmountEntry TotalInvestment);
