using System.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Planning;

/// <summary>A source of financing, with what it pays.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedSource
{
    internal PlannedSource(string id, LocalizedText name, YearlyAmounts investment, MoneyRange totalInvestment)
    {
        Id = id;
        Name = name;
        Investment = investment;
        TotalInvestment = totalInvestment;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it pays in each year of the plan: its share of each measure's investment.</summary>
    public YearlyAmounts Investment { get; }

    /// <summary>What it pays in all years: its share of each measure's total investment.</summary>
    public MoneyRange TotalInvestment { get; }

    /// <summary>The id and the total.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {TotalInvestment}";
}
