using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>What becomes of a ranking when each criterion in turn is dropped from its dimension.</summary>
public static class LeaveOneOut
{
    /// <summary>Ranks without each criterion.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>One item a criterion, in the scheme's order.</returns>
    public static IReadOnlyList<LeaveOneOutResult> Of(MeasureRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return [.. ranking.Scheme.Criteria.Select(criterion => new LeaveOneOutResult(criterion, ranking, Without(criterion, ranking)))];
    }

    private static MeasureRanking? Without(string criterion, MeasureRanking ranking)
    {
        var scheme = ranking.Scheme;
        var (netImpact, feasibility) = (Rest(scheme.NetImpact), Rest(scheme.Feasibility));
        return netImpact.Count == 0 || feasibility.Count == 0
            ? null
            : MeasureRanking.Of(new ScoringScheme(scheme.Id, scheme.Name, netImpact, feasibility, scheme.Shortlist), ranking.Collections);

        List<string> Rest(IReadOnlyList<string> criteria) => [.. criteria.Where(other => other != criterion)];
    }
}
