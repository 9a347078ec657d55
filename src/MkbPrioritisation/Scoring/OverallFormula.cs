using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// The one definition of the overall score: how whole scores add up to one whole number over a denominator that all measures
/// under a scheme share. Without weights the sums of the two dimensions suffice; with weights it takes each criterion's units.
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
        if (scheme.Weights is { } weights)
            Denominator = CommonMultiple.Of(scheme.Criteria.Select(criterion => (long)weights[criterion].Denominator));
        var denominator = Denominator;
        Units = [.. scheme.Criteria.Select(criterion => (long)(scheme.WeightOf(criterion) * denominator).Numerator)];
    }

    /// <summary>What one band on a criterion of net impact adds to the numerator.</summary>
    public long ImpactWeight { get; }

    /// <summary>What one band on a criterion of feasibility adds to the numerator.</summary>
    public long FeasibilityWeight { get; }

    public long Denominator { get; }

    /// <summary>What one band on each of the scheme's criteria adds to the numerator; over <see cref="Denominator"/> its weight.</summary>
    public IReadOnlyList<long> Units { get; }

    /// <summary>The numerator by the sums of the two dimensions, where no weights are given.</summary>
    public long Of(long impactSum, long feasibilitySum) => (impactSum * ImpactWeight) + (feasibilitySum * FeasibilityWeight);
}
