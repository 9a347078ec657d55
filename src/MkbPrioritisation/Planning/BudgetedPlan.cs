using System.Diagnostics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>
/// Which measures of a plan fit a budget: taken in the order of the ranking, and the best of all sets. A set fits when
/// what its measures invest in each year of the budget, at most, is within it; other years are without limit.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BudgetedPlan
{
    internal BudgetedPlan(InvestmentPlan plan, YearlyAmounts budget)
    {
        if (budget.Currency != plan.Outline.Currency)
            throw new ArgumentException($"The plan is in {plan.Outline.Currency}, and the budget in {budget.Currency}.", nameof(budget));
        Plan = plan;
        Budget = budget;
        var required = plan.Measures.Where(measure => measure.IsRequired).ToList();
        if (!Fits(plan.Sum(required)))
            throw new ArgumentException($"The required measures need {plan.Sum(required).Investment}, and the budget is {budget}.", nameof(budget));

        ByRank = new(plan, TakenInOrder(required));
        BestOverall = Best(measure => measure.Ranked.Overall.Numerators.TwiceValue);
        BestValueAdded = Best(measure => measure.Figures.TotalGrowth.Low.Amount + measure.Figures.TotalGrowth.High.Amount);
    }

    /// <summary>The plan.</summary>
    public InvestmentPlan Plan { get; }

    /// <summary>The most that may be invested in some years.</summary>
    public YearlyAmounts Budget { get; }

    /// <summary>What fits when measures are taken in the order of the ranking, and those that fit no more are passed over.</summary>
    public PlanSelection ByRank { get; }

    /// <summary>
    /// The set with the greatest sum of overall scores. Of equal sums the set with the least investment wins, then the one
    /// with the measure that stands first in the ranking among those in which the sets differ.
    /// </summary>
    public PlanSelection BestOverall { get; }

    /// <summary>The set with the greatest total growth, by the middle of its range: value added a year in the last year. Ties go as there.</summary>
    public PlanSelection BestValueAdded { get; }

    /// <summary>The budget and how many measures fit.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Budget}: {ByRank.Measures.Count}, {BestOverall.Measures.Count} or {BestValueAdded.Measures.Count} of {Plan.Measures.Count} measures";

    private bool Fits(PlanFigures figures) => Budget.All(year => figures.Investment.In(year.Year).High <= year.Amount.High);

    private IEnumerable<PlannedMeasure> TakenInOrder(IReadOnlyList<PlannedMeasure> required)
    {
        var taken = Plan.Sum(required);
        foreach (var measure in Plan.Measures)
        {
            if (measure.IsRequired)
            {
                yield return measure;
            }
            else if (taken.Plus(measure.Figures) is var more && Fits(more))
            {
                taken = more;
                yield return measure;
            }
        }
    }

    private PlanSelection Best(Func<PlannedMeasure, decimal> worth)
    {
        var free = Plan.Measures.Where(measure => !measure.IsRequired).ToList();
        var spent = Plan.Sum(Plan.Measures.Where(measure => measure.IsRequired)).Investment;
        var items = free.ConvertAll(measure => new BestSet.Item(
            worth(measure),
            measure.Figures.TotalInvestment.Low.Amount + measure.Figures.TotalInvestment.High.Amount,
            [.. Budget.Select(year => measure.Figures.Investment.In(year.Year).High.Amount)]));
        var chosen = BestSet.Of(items, [.. Budget.Select(year => year.Amount.High.Amount - spent.In(year.Year).High.Amount)])
            .Select(index => free[index]).ToHashSet();
        return new(Plan, Plan.Measures.Where(measure => measure.IsRequired || chosen.Contains(measure)));
    }
}
