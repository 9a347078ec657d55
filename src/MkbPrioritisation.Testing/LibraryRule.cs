using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Testing;

/// <summary>The library's own ranking and matrix.</summary>
internal static class LibraryRule
{
    public static IReadOnlyList<RankedPlace> Rank(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections)
    {
        var ranking = MeasureRanking.Of(scheme, collections);
        var matrix = ranking.Matrix;
        return
        [
            .. ranking.Select(ranked => new RankedPlace(ranked.Collection.Id, ranked.Measure.Id, ranked.Rank)
            {
                BestRank = ranked.BestRank,
                WorstRank = ranked.WorstRank,
                Score = ranked.Score,
                Cell = PriorityMatrix.Cells.Single(cell => matrix[cell].Contains(ranked)),
            }),
        ];
    }
}
