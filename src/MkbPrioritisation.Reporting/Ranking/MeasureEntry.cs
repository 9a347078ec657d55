using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>One ranked measure, as JSON holds it.</summary>
public sealed record MeasureEntry
{
    /// <summary>The measure's id.</summary>
    public required string Id { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The name, by language (<c>nl</c>, <c>en</c>).</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>The category's id.</summary>
    public required string Category { get; init; }

    /// <summary>The rank, from 1; ties share it.</summary>
    public required int Rank { get; init; }

    /// <summary>The best rank it may have.</summary>
    public required int BestRank { get; init; }

    /// <summary>The worst rank it may have.</summary>
    public required int WorstRank { get; init; }

    /// <summary>Whether it is on the shortlist.</summary>
    public required bool Shortlisted { get; init; }

    /// <summary>The scores that count under the scheme, by criterion.</summary>
    public required IReadOnlyDictionary<string, ScoreEntry> Scores { get; init => field = Frozen.Map(value); }

    /// <summary>The net impact.</summary>
    public required RangeEntry NetImpact { get; init; }

    /// <summary>The feasibility.</summary>
    public required RangeEntry Feasibility { get; init; }

    /// <summary>The overall score.</summary>
    public required RangeEntry Overall { get; init; }

    /// <summary>The cell of the matrix.</summary>
    public required CellEntry Cell { get; init; }
}
