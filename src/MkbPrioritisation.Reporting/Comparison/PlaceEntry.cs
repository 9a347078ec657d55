using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>A measure's place in a ranking, as JSON holds it.</summary>
/// <param name="Rank">The rank, from 1; ties share it.</param>
/// <param name="BestRank">The best rank it may have.</param>
/// <param name="WorstRank">The worst rank it may have.</param>
/// <param name="Shortlisted">Whether it is on the shortlist.</param>
/// <param name="Overall">The overall score.</param>
/// <param name="Cell">The cell of the matrix.</param>
public sealed record PlaceEntry(int Rank, int BestRank, int WorstRank, bool Shortlisted, RangeEntry Overall, CellEntry Cell)
{
    internal static PlaceEntry? Of(RankedMeasure? ranked) => ranked is null
        ? null
        : new(ranked.Rank, ranked.BestRank, ranked.WorstRank, ranked.IsShortlisted, RangeEntry.Of(ranked.Overall), CellEntry.Of(ranked.Cell));
}
