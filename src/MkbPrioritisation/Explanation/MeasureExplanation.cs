using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Explanation;

/// <summary>How a measure's place comes about: its scores, its ties and what it would take to move.</summary>
internal sealed class MeasureExplanation
{
    public MeasureExplanation(RankedMeasure ranked, MeasureRanking ranking, IReadOnlyList<Criterion> criteria)
    {
        Ranked = ranked;
        Ranking = ranking;
        var byId = criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
        NetImpact = Lines(ranking.Scheme.NetImpact);
        Feasibility = Lines(ranking.Scheme.Feasibility);
        Ties = [.. ranking.Where(other => other.Rank == ranked.Rank && other != ranked)];
        LevelDistances = [.. LevelDistance.Of(ranked)];
        ShortlistEdge = ranked.IsShortlisted
            ? ranking.FirstOrDefault(other => !other.IsShortlisted)
            : ranking.LastOrDefault(other => other.IsShortlisted);
        ShortlistDistance = ShortlistEdge is null ? null : Fraction.Abs(ranked.Overall.Value - ShortlistEdge.Overall.Value);
        ShortlistChanges = [.. TippingPoints.Of(ranking, ranked).Select(change => (byId[change.Criterion], change))];

        IReadOnlyList<(Criterion, CriterionScore)> Lines(IReadOnlyList<string> ids) =>
            [.. ids.Select(id => (byId[id], ranked.Measure.ScoreOn(id) ?? CriterionScore.Unknown(id, ranked.Collection.Basis)))];
    }

    public RankedMeasure Ranked { get; }

    public MeasureRanking Ranking { get; }

    public IReadOnlyList<(Criterion Criterion, CriterionScore Score)> NetImpact { get; }

    public IReadOnlyList<(Criterion Criterion, CriterionScore Score)> Feasibility { get; }

    /// <summary>The other measures with the same rank.</summary>
    public IReadOnlyList<RankedMeasure> Ties { get; }

    public IReadOnlyList<LevelDistance> LevelDistances { get; }

    /// <summary>For a measure on the shortlist the best one off it, and the other way round; <see langword="null"/> where there is none.</summary>
    public RankedMeasure? ShortlistEdge { get; }

    public Fraction? ShortlistDistance { get; }

    /// <summary>The smallest changes of one score that bring the measure onto the shortlist, or off it.</summary>
    public IReadOnlyList<(Criterion Criterion, TippingPoint Change)> ShortlistChanges { get; }
}
