using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>What differs between two rankings: who moved from where to where, and why.</summary>
public sealed class RankingComparison
{
    private static readonly ILookup<ChangeReason, string> None = Array.Empty<string>().ToLookup(_ => ChangeReason.Others);

    private readonly CriteriaChange _criteria;
    private readonly CauseFinder _causes;

    /// <summary>Compares two rankings.</summary>
    /// <param name="before">The ranking before.</param>
    /// <param name="criteriaBefore">The criteria it was scored on.</param>
    /// <param name="after">The ranking after.</param>
    /// <param name="criteriaAfter">The criteria it is scored on.</param>
    /// <exception cref="ArgumentException">The criteria are not each there once, or lack one that the scheme names.</exception>
    public RankingComparison(
        MeasureRanking before, IReadOnlyList<Criterion> criteriaBefore, MeasureRanking after, IReadOnlyList<Criterion> criteriaAfter)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Before = before;
        After = after;
        _criteria = new(SchemeCriteria.ById(criteriaBefore, before.Scheme), SchemeCriteria.ById(criteriaAfter, after.Scheme));
        Criteria = [.. criteriaAfter.Concat(criteriaBefore).DistinctBy(criterion => criterion.Id, StringComparer.Ordinal)];
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
        var renamed = RenamedMeasures.Between(Before, After, _criteria);
        foreach (var after in After)
        {
            var key = RankingField.Key(after);
            if (!before.Remove(renamed.GetValueOrDefault(key, key), out var old))
                yield return new(null, after, [ChangeReason.Added], None);
            else if (Change(old, after) is { } change)
                yield return change;
        }

        foreach (var gone in Before.Where(ranked => before.ContainsKey(RankingField.Key(ranked))))
            yield return new(gone, null, [ChangeReason.Removed], None);
    }

    private MeasureChange? Change(RankedMeasure before, RankedMeasure after)
    {
        var differing = Before.Scheme.Criteria.Union(After.Scheme.Criteria, StringComparer.Ordinal)
            .Select(criterion => (Criterion: criterion, Old: before.ScoreOn(criterion), Now: after.ScoreOn(criterion)))
            .Where(item => (item.Old.Low, item.Old.High, item.Old.Value) != (item.Now.Low, item.Now.High, item.Now.Value))
            .ToLookup(item => _criteria.ReasonOf(item.Old, item.Now), item => item.Criterion);
        var isRenamed = before.Measure.Id != after.Measure.Id;
        var isSame = differing.Count == 0 && Result(before) == Result(after);
        if (isSame && !isRenamed)
            return null;
        IReadOnlyList<ChangeReason> reasons =
            [.. isRenamed ? [ChangeReason.Renamed] : (ChangeReason[])[], .. isSame ? [] : _causes.Of(before, after, differing)];
        return new(before, after, reasons, differing);
    }

    private static RankingResult Result(RankedMeasure ranked) =>
        new(ranked.Score, ranked.Cell, new(ranked.Rank, ranked.BestRank, ranked.WorstRank), ranked.IsShortlisted);
}
