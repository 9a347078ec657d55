using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>The ranking by one assessor's scores, and by a measure's own where that one gives none.</summary>
internal sealed class AssessorRanking
{
    private readonly Dictionary<(string Collection, string Id), RankedMeasure> _measures;

    public AssessorRanking(string assessor, MeasureRanking common)
    {
        Assessor = assessor;
        _measures = MeasureRanking.Of(common.Scheme, common.Collections.Select(collection => collection.AssessedBy(assessor))).ToDictionary(RankingField.Key);
        Distance = common.Sum(ranked => Math.Abs(this[ranked].Rank - ranked.Rank));
    }

    /// <summary>The assessor's id.</summary>
    public string Assessor { get; }

    /// <summary>How many places away from the common ranking the measures are, added up over all of them: 0 for the same ranks.</summary>
    public int Distance { get; }

    /// <summary>A measure of the common ranking, as the assessor ranks it.</summary>
    public RankedMeasure this[RankedMeasure common] => _measures[RankingField.Key(common)];
}
