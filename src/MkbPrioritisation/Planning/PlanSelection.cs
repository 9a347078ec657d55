using System.Diagnostics;

namespace MkbPrioritisation.Planning;

/// <summary>Measures of a plan that fit a budget together.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanSelection
{
    internal PlanSelection(InvestmentPlan plan, IEnumerable<PlannedMeasure> measures)
    {
        Measures = [.. measures];
        Figures = plan.Sum(Measures);
        // The numerators stand over one denominator: the sum is exact, and rounded once.
        TotalOverall = Measures.Count == 0
            ? 0
            : Measures.Sum(measure => (decimal)measure.Ranked.Overall.Numerators.TwiceValue) / (2 * Measures[0].Ranked.Overall.Denominator);
    }

    /// <summary>The measures, in the order of the ranking.</summary>
    public IReadOnlyList<PlannedMeasure> Measures { get; }

    /// <summary>What they take and yield together.</summary>
    public PlanFigures Figures { get; }

    /// <summary>The sum of their overall scores, as near as a decimal can be; for showing, as sums were compared exactly.</summary>
    public decimal TotalOverall { get; }

    /// <summary>The ids of the measures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Measures.Select(measure => measure.Ranked.Measure.Id));
}
