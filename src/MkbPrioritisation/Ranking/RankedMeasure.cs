using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Ranking;

/// <summary>A measure with its place in a ranking.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RankedMeasure
{
    internal RankedMeasure(Measure measure, Measure counted, MeasureCollection collection, MeasureScore score, RankBounds ranks, bool isShortlisted)
    {
        Measure = measure;
        Counted = counted;
        Collection = collection;
        Score = score;
        Rank = ranks.Rank;
        BestRank = ranks.Best;
        WorstRank = ranks.Worst;
        IsShortlisted = isShortlisted;
    }

    /// <summary>The measure, with its own scores.</summary>
    public Measure Measure { get; }

    /// <summary>The measure with the scores that count: where assessors scored, theirs in place of its own.</summary>
    internal Measure Counted { get; }

    /// <summary>The collection that the measure comes from.</summary>
    public MeasureCollection Collection { get; }

    /// <summary>What the measure scores.</summary>
    public MeasureScore Score { get; }

    /// <summary>The rank by overall value, from 1; equal values share a rank (1, 2, 2, 4).</summary>
    public int Rank { get; }

    /// <summary>The best rank that the measure may have, over all scores in the ranges; at most <see cref="Rank"/>.</summary>
    public int BestRank { get; }

    /// <summary>The worst rank that the measure may have, over all scores in the ranges; at least <see cref="Rank"/>.</summary>
    public int WorstRank { get; }

    /// <summary>Whether the rank is at most the scheme's shortlist.</summary>
    public bool IsShortlisted { get; }

    /// <summary>The net impact.</summary>
    public ScoreRange NetImpact => Score.NetImpact;

    /// <summary>The feasibility.</summary>
    public ScoreRange Feasibility => Score.Feasibility;

    /// <summary>The overall score; what measures are ranked by.</summary>
    public ScoreRange Overall => Score.Overall;

    /// <summary>The score on a criterion that counts: the assessors' where any of them scored, otherwise the measure's own.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <returns>The score; unknown where there is none.</returns>
    public CriterionScore ScoreOn(string criterion) => Counted.ScoreOn(criterion) ?? CriterionScore.Unknown(criterion, Collection.Basis);

    /// <summary>The rank, the id and the overall score.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}. {Measure.Id} {Overall}");
}
