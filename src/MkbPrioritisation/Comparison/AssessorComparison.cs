using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>How each assessor alone would rank the measures, beside the ranking by all of their scores.</summary>
internal sealed class AssessorComparison
{
    public AssessorComparison(MeasureRanking common)
    {
        Common = common;
        Assessors =
        [
            .. common.Collections.SelectMany(collection => collection.Assessments).Select(assessment => assessment.Id)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new AssessorRanking(id, common)),
        ];
        var most = Assessors.Select(assessor => assessor.Distance).DefaultIfEmpty(0).Max();
        Furthest = [.. Assessors.Where(assessor => most > 0 && assessor.Distance == most)];
        Widest = Scores().Where(item => !item.Score.IsCertain).GroupBy(item => item.Score.High - item.Score.Low).MaxBy(group => group.Key)?.ToList() ?? [];
    }

    /// <summary>The ranking by the scores of all assessors.</summary>
    public MeasureRanking Common { get; }

    /// <summary>The rankings by each of them, in the order of their ids; one id is one person, in whichever collection. Empty where nobody assessed.</summary>
    public IReadOnlyList<AssessorRanking> Assessors { get; }

    /// <summary>Those whose ranks are furthest from the common ones, all places added up; empty where all rank alike.</summary>
    public IReadOnlyList<AssessorRanking> Furthest { get; }

    /// <summary>The scores on which assessors are furthest apart, in display order; empty where all agree.</summary>
    public IReadOnlyList<(RankedMeasure Measure, CriterionScore Score)> Widest { get; }

    private IEnumerable<(RankedMeasure Measure, CriterionScore Score)> Scores() =>
        from ranked in Common
        from criterion in Common.Scheme.Criteria
        let score = ranked.ScoreOn(criterion)
        where score.Assessors.Count > 1
        select (ranked, score);
}
