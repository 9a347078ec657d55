using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>What differs between two rankings: who moved from where to where, and why.</summary>
public sealed class RankingComparison
{
    private readonly CriteriaChange _criteria;
    private readonly CauseFinder _causes;

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
        _causes = new(before, after);
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

    /// <summary>The measures whose id, rank, best or worst rank, scores or cell differ, in the order of the ranking after; those that are gone last.</summary>
    public IReadOnlyList<MeasureChange> Changes { get; }

    private IEnumerable<MeasureChange> FindChanges()
    {
        var before = Before.ToDictionary(RankingField.Key);
        var renamed = RenamedMeasures.Between(Before, After);
        foreach (var after in After)
        {
            var key = RankingField.Key(after);
            if (!before.Remove(renamed.GetValueOrDefault(key, key), out var old))
                yield return new(null, after, [ChangeReason.Added], [], []);
            else if (Change(old, after) is { } change)
                yield return change;
        }

        foreach (var gone in Before.Where(ranked => before.ContainsKey(RankingField.Key(ranked))))
            yield return new(gone, null, [ChangeReason.Removed], [], []);
    }

    private MeasureChange? Change(RankedMeasure before, RankedMeasure after)
    {
        var (scores, bands) = (new List<string>(), new List<string>());
        foreach (var criterion in Before.Scheme.Criteria.Union(After.Scheme.Criteria, StringComparer.Ordinal))
        {
            var (old, now) = (before.ScoreOn(criterion), after.ScoreOn(criterion));
            if ((old.Low, old.High, old.Value) != (now.Low, now.High, now.Value))
                (_criteria.Explains(old, now) ? bands : scores).Add(criterion);
        }

        var isRenamed = before.Measure.Id != after.Measure.Id;
        var isSame = scores.Count == 0 && bands.Count == 0 && Result(before) == Result(after);
        if (isSame && !isRenamed)
            return null;
        IReadOnlyList<ChangeReason> reasons = [.. isRenamed ? [ChangeReason.Renamed] : (ChangeReason[])[], .. isSame ? [] : _causes.Of(before, after, scores, bands)];
        return new(before, after, reasons, Named(ChangeReason.Scores, scores), Named(ChangeReason.Bands, bands));

        List<string> Named(ChangeReason reason, List<string> criteria) => reasons.Contains(reason) ? criteria : [];
    }

    private static RankingResult Result(RankedMeasure ranked) =>
        new(ranked.Score, ranked.Cell, new(ranked.Rank, ranked.BestRank, ranked.WorstRank), ranked.IsShortlisted);
}
