using System.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>What a measure, a programme or a whole plan takes and yields. Figures add by year and by total.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanFigures
{
    private PlanFigures(YearlyAmounts investment, YearlyAmounts growth, MoneyRange totalInvestment, MoneyRange totalGrowth)
    {
        Investment = investment;
        Growth = growth;
        ValueAdded = growth.Running();
        TotalInvestment = totalInvestment;
        TotalGrowth = totalGrowth;
    }

    /// <summary>What is invested in each year of the plan.</summary>
    public YearlyAmounts Investment { get; }

    /// <summary>By how much value added grows in each year of the plan.</summary>
    public YearlyAmounts Growth { get; }

    /// <summary>The value added in each year: the growth up to then, as growth lasts.</summary>
    public YearlyAmounts ValueAdded { get; }

    /// <summary>The investment of all years, as the measures give it; rounding may keep it from the sum of the years.</summary>
    public MoneyRange TotalInvestment { get; }

    /// <summary>The growth of all years: the value added a year in the last one, as the measures give it.</summary>
    public MoneyRange TotalGrowth { get; }

    /// <summary>The total investment and the value added for it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{TotalInvestment} for {TotalGrowth}";

    internal static PlanFigures Zero(YearlyAmounts noMoney) =>
        new(noMoney, noMoney, MoneyRange.Zero(noMoney.Currency), MoneyRange.Zero(noMoney.Currency));

    /// <summary>A measure's plan, over the years of the whole plan, so many times.</summary>
    internal static PlanFigures Of(MeasurePlan plan, YearlyAmounts noMoney, decimal scale) => new(
        noMoney.Plus(plan.Investment).Times(scale), noMoney.Plus(plan.Growth).Times(scale), plan.TotalInvestment * scale, plan.TotalGrowth * scale);

    internal PlanFigures Plus(PlanFigures other) => new(
        Investment.Plus(other.Investment), Growth.Plus(other.Growth), TotalInvestment + other.TotalInvestment, TotalGrowth + other.TotalGrowth);
}
