using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>What differs between two rankings: who moved from where to where, and why.</summary>
public sealed class RankingComparison
{
    private readonly CriteriaChange _criteria;
    private readonly bool _totalsChanged;
    private readonly bool _shortlistChanged;

    /// <summary>Compares two rankings.</summary>
    /// <param name="before">The ranking before.</param>
    /// <param name="criteriaBefore">The criteria it was scored on.</param>
    /// <param name="after">The ranking after.</param>
    /// <param name="criteriaAfter">The criteria it is scored on.</param>
    public RankingComparison(
        MeasureRanking before, IReadOnlyList<Criterion> criteriaBefore, MeasureRanking after, IReadOnlyList<Criterion> criteriaAfter)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(criteriaBefore);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(criteriaAfter);
        Before = before;
        After = after;
        Criteria = [.. criteriaAfter.Concat(criteriaBefore).DistinctBy(criterion => criterion.Id, StringComparer.Ordinal)];
        _criteria = new(criteriaBefore, criteriaAfter);
        _shortlistChanged = before.Scheme.Shortlist != after.Scheme.Shortlist;
        _totalsChanged = !Same(before.Scheme.NetImpact, after.Scheme.NetImpact) || !Same(before.Scheme.Feasibility, after.Scheme.Feasibility);
        Changes = [.. FindChanges()];
    }

    /// <summary>The ranking before.</summary>
    public MeasureRanking Before { get; }

    /// <summary>The ranking after.</summary>
    public MeasureRanking After { get; }

    /// <summary>The collections that are compared: as they are, then those that are only in the ranking before.</summary>
    public IReadOnlyList<MeasureCollection> Collections =>
        [.. After.Collections.Concat(Before.Collections).DistinctBy(collection => collection.Id, StringComparer.Ordinal)];

    /// <summary>The criteria of either ranking: as they are, then those that are only in the ranking before.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The measures whose rank, scores or cell differ, in the order of the ranking after; those that are gone last.</summary>
    public IReadOnlyList<MeasureChange> Changes { get; }

    private static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.ToHashSet(StringComparer.Ordinal).SetEquals(other);

    private static (string Collection, string Id) Key(RankedMeasure ranked) => (ranked.Collection.Id, ranked.Measure.Id);

    private IEnumerable<MeasureChange> FindChanges()
    {
        var before = Before.ToDictionary(Key);
        foreach (var after in After)
        {
            if (!before.Remove(Key(after), out var old))
                yield return new(null, after, [ChangeReason.Added], [], []);
            else if (Change(old, after) is { } change)
                yield return change;
        }

        foreach (var gone in Before.Where(ranked => before.ContainsKey(Key(ranked))))
            yield return new(gone, null, [ChangeReason.Removed], [], []);
    }

    private MeasureChange? Change(RankedMeasure before, RankedMeasure after)
    {
        var (scores, bands) = (new List<string>(), new List<string>());
        foreach (var criterion in Before.Scheme.Criteria.Union(After.Scheme.Criteria, StringComparer.Ordinal))
        {
            var (old, now) = (Score(before, criterion), Score(after, criterion));
            if ((old.Low, old.High) != (now.Low, now.High))
                (_criteria.Explains(old, now) ? bands : scores).Add(criterion);
        }

        var isSame = scores.Count == 0 && bands.Count == 0 && before.Score == after.Score && before.Cell == after.Cell
            && before.Rank == after.Rank && before.IsShortlisted == after.IsShortlisted;
        return isSame ? null : new(before, after, Reasons(scores, bands, IsByScheme(before, after)), scores, bands);
    }

    private bool IsByScheme(RankedMeasure before, RankedMeasure after) =>
        (_totalsChanged && before.Score != after.Score) || (_shortlistChanged && before.IsShortlisted != after.IsShortlisted);

    private static IReadOnlyList<ChangeReason> Reasons(List<string> scores, List<string> bands, bool isByScheme)
    {
        var reasons = new List<ChangeReason>();
        if (scores.Count > 0)
            reasons.Add(ChangeReason.Scores);
        if (bands.Count > 0)
            reasons.Add(ChangeReason.Bands);
        if (isByScheme)
            reasons.Add(ChangeReason.Scheme);
        return reasons.Count > 0 ? reasons : [ChangeReason.Others];
    }

    private static CriterionScore Score(RankedMeasure ranked, string criterion) =>
        ranked.Measure.ScoreOn(criterion) ?? CriterionScore.Unknown(criterion, ranked.Collection.Basis);
}
