using System.Diagnostics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>Measures of a plan that fit a budget together.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanSelection
{
    internal PlanSelection(InvestmentPlan plan, IReadOnlyList<PlannedMeasure> measures, IEnumerable<PlanSwap> swaps, bool? hasEqual, Fraction? mostMissed)
    {
        Measures = [.. measures];
        (Swaps, HasEqual, MostMissed) = ([.. swaps], hasEqual, mostMissed);
        Figures = plan.Sum(Measures);
        ExactTotalOverall = Measures.Aggregate(Fraction.Zero, (sum, measure) => sum + measure.Ranked.Overall.Value);
    }

    /// <summary>The measures, in the order of the ranking.</summary>
    public IReadOnlyList<PlannedMeasure> Measures { get; }

    /// <summary>What they take and yield together.</summary>
    public PlanFigures Figures { get; }

    /// <summary>What counts against a budget of a year: the sum of what counts of each measure.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The amount, for showing; see <see cref="PlannedMeasure.CountedIn"/>.</returns>
    public MoneyRange CountedIn(int year) =>
        Measures.Aggregate(MoneyRange.Zero(Figures.TotalInvestment.Currency), (sum, measure) => sum + measure.CountedIn(year));

    /// <summary>The sum of their overall scores, as near as a decimal can be; for showing, as sums were compared exactly.</summary>
    public decimal TotalOverall => (decimal)ExactTotalOverall.Numerator / (decimal)ExactTotalOverall.Denominator;

    /// <summary>The sum of their overall scores.</summary>
    public Fraction ExactTotalOverall { get; }

    /// <summary>The measures that are left out though they are as good by the aim as a chosen one and fit in its place.</summary>
    public IReadOnlyList<PlanSwap> Swaps { get; }

    /// <summary>
    /// Whether another set is as good by the aim, to which only the tie-break prefers this one; <see langword="null"/> where that
    /// was not found out.
    /// </summary>
    public bool? HasEqual { get; }

    /// <summary>
    /// By how much a better set can exceed this one at most, in the unit of the aim: overall scores, or money. It is
    /// <see langword="null"/> where this set is proven to be the best, and known where the search ended before that.
    /// </summary>
    public Fraction? MostMissed { get; }

    /// <summary>The ids of the measures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Measures.Select(measure => measure.Ranked.Measure.Id));
}
