
namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>One ranked measure, as JSON holds it.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Name">The name, by language (<c>nl</c>, <c>en</c>).</param>
/// <param name="Category">The category's id.</param>
/// <param name="Rank">The rank, from 1; ties share it.</param>
/// <param name="BestRank">The best rank it may have.</param>
/// <param name="WorstRank">The worst rank it may have.</param>
/// <param name="Shortlisted">Whether it is on the shortlist.</param>
/// <param name="Scores">The scores that count under the scheme, by criterion.</param>
/// <param name="NetImpact">The net impact.</param>
/// <param name="Feasibility">The feasibility.</param>
/// <param name="Overall">The overall score.</param>
/// <param name="Cell">The cell of the matrix.</param>
public sealed record MeasureEntry(
    string Id,
    string Collection,
    IReadOnlyDictionary<string, string> Name,
    string Category,
    int Rank,
    int BestRank,
    int WorstRank,
    bool Shortlisted,
    IReadOnlyDictionary<string, ScoreEntry> Scores,
    RangeEntry NetImpact,
    RangeEntry Feasibility,
    RangeEntry Overall,
    CellEntry Cell);
