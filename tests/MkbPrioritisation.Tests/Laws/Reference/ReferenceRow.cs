using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Tests.Laws.Reference;

/// <summary>All that a ranking says of one measure.</summary>
internal sealed record ReferenceRow(
    string Collection,
    string Measure,
    int Rank,
    int BestRank,
    int WorstRank,
    bool IsShortlisted,
    ReferenceRange NetImpact,
    ReferenceRange Feasibility,
    ReferenceRange Overall,
    string Cell)
{
    public static ReferenceRow Of(RankedMeasure ranked) => new(
        ranked.Collection.Id,
        ranked.Measure.Id,
        ranked.Rank,
        ranked.BestRank,
        ranked.WorstRank,
        ranked.IsShortlisted,
        ReferenceRange.Of(ranked.NetImpact),
        ReferenceRange.Of(ranked.Feasibility),
        ReferenceRange.Of(ranked.Overall),
        ranked.Cell.ToString());
}
