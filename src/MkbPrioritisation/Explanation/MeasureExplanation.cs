using System.Diagnostics;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Explanation;

/// <summary>How a measure's place comes about: its scores, its ties and what it would take to move.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureExplanation
{
    internal MeasureExplanation(MeasureRanking ranking, RankedMeasure ranked)
    {
        Ranking = ranking;
        Ranked = ranked;
        NetImpact = Scores(Dimension.NetImpact);
        Feasibility = Scores(Dimension.Feasibility);
        Ties = [.. ranking.Where(other => other.Rank == ranked.Rank && other != ranked)];
        NextAbove = RankDistance.Above(ranking, ranked);
        NextBelow = RankDistance.Below(ranking, ranked);
        LevelDistances = [.. LevelDistance.Of(ranked)];
        ShortlistEdge = ranked.IsShortlisted
            ? ranking.FirstOrDefault(other => !other.IsShortlisted)
            : ranking.LastOrDefault(other => other.IsShortlisted);
        ShortlistDistance = ShortlistEdge is null ? null : Fraction.Abs(ranked.Overall.Value - ShortlistEdge.Overall.Value);
        ShortlistChanges = TippingPointAnalysis.Of(ranking, ranked);
    }

    /// <summary>The ranking.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>The measure with its place.</summary>
    public RankedMeasure Ranked { get; }

    /// <summary>The scores whose mean is the net impact, in the scheme's order.</summary>
    public IReadOnlyList<ExplainedScore> NetImpact { get; }

    /// <summary>The scores whose mean is the feasibility, in the scheme's order.</summary>
    public IReadOnlyList<ExplainedScore> Feasibility { get; }

    /// <summary>The other measures with the same rank, in display order.</summary>
    public IReadOnlyList<RankedMeasure> Ties { get; }

    /// <summary>How far the next better rank is; <see langword="null"/> for the first.</summary>
    public RankDistance? NextAbove { get; }

    /// <summary>How far the next worse rank is; <see langword="null"/> for the last.</summary>
    public RankDistance? NextBelow { get; }

    /// <summary>How far the levels next to its own are: net impact first, upwards first.</summary>
    public IReadOnlyList<LevelDistance> LevelDistances { get; }

    /// <summary>For a measure on the shortlist the best one off it, and the other way round; <see langword="null"/> where there is none.</summary>
    public RankedMeasure? ShortlistEdge { get; }

    /// <summary>How far the overall values of the measure and of <see cref="ShortlistEdge"/> are apart; <see langword="null"/> where that is.</summary>
    public Fraction? ShortlistDistance { get; }

    /// <summary>
    /// The smallest changes of one score that bring the measure onto the shortlist, or off it: all equally small, by criterion
    /// in the scheme's order; empty where no single score can do it.
    /// </summary>
    public IReadOnlyList<TippingPoint> ShortlistChanges { get; }

    /// <summary>The measure with its place, and its ties.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{Ranked}, {Ties.Count} ties";

    private IReadOnlyList<ExplainedScore> Scores(Dimension dimension)
    {
        var scheme = Ranking.Scheme;
        return
        [
            .. scheme.CriteriaOf(dimension).Select(id => new ExplainedScore(
                dimension, Ranked.ScoreOn(id), scheme.WeightOf(id))),
        ];
    }
}
