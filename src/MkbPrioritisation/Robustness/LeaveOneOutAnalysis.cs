using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>What becomes of a ranking when each criterion in turn is dropped from its dimension.</summary>
internal static class LeaveOneOutAnalysis
{
    /// <summary>Ranks without each criterion: one item a criterion, in the scheme's order.</summary>
    public static IReadOnlyList<LeaveOneOutResult> Compute(MeasureRanking ranking, CancellationToken cancellation = default)
    {
        var results = new List<LeaveOneOutResult>();
        foreach (var criterion in ranking.Scheme.Criteria)
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(new(criterion, ranking, Without(criterion, ranking)));
        }

        return [.. results];
    }

    private static MeasureRanking? Without(string criterion, MeasureRanking ranking)
    {
        var scheme = ranking.Scheme;
        var (netImpact, feasibility) = (Rest(scheme.NetImpact), Rest(scheme.Feasibility));
        if (netImpact.Count == 0 || feasibility.Count == 0 || scheme.WeightOf(criterion) == Fraction.One)
            return null;
        var without = new ScoringScheme(scheme.Id, scheme.Name, netImpact, feasibility, scheme.Shortlist);
        return MeasureRanking.Of(scheme.Weights is null ? without : without.Weighted(Scaled(scheme, criterion)), ranking.Collections);

        List<string> Rest(IReadOnlyList<string> criteria) => [.. criteria.Where(other => other != criterion)];
    }

    // Weights that are given share out that of the criterion left out in their proportions.
    private static Dictionary<string, Fraction> Scaled(ScoringScheme scheme, string criterion) => scheme.Criteria.Where(other => other != criterion)
        .ToDictionary(other => other, other => scheme.WeightOf(other) / (1 - scheme.WeightOf(criterion)), StringComparer.Ordinal);
}
