using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A source of financing, as JSON holds it.</summary>
public sealed record PlannedSourceEntry
{
    /// <summary>The source's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>What it pays, by year.</summary>
    public required IReadOnlyDictionary<string, AmountEntry> Investment { get; init => field = Frozen.Map(value); }

    /// <summary>What it pays in all years.</summary>
    public required AmountEntry TotalInvestment { get; init; }
}
