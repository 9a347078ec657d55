using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// The one definition of the overall score: how the sums of the two dimensions' whole scores add up to one whole
/// number over a denominator that all measures under a scheme share.
/// </summary>
internal readonly struct OverallFormula
{
    public OverallFormula(ScoringScheme scheme)
    {
        long impact = scheme.NetImpact.Count, feasibility = scheme.Feasibility.Count;
        var common = CommonMultiple.Of(impact, feasibility);
        ImpactWeight = common / impact;
        FeasibilityWeight = common / feasibility;
        Denominator = 2 * common;
    }

    /// <summary>What one band on a criterion of net impact adds to the numerator.</summary>
    public long ImpactWeight { get; }

    /// <summary>What one band on a criterion of feasibility adds to the numerator.</summary>
    public long FeasibilityWeight { get; }

    public long Denominator { get; }

    public long Of(long impactSum, long feasibilitySum) => (impactSum * ImpactWeight) + (feasibilitySum * FeasibilityWeight);
}
