using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>Finds the measures whose file got another name: gone under one id, and there under another with the same content.</summary>
internal static class RenamedMeasures
{
    /// <summary>The former key of each renamed measure, by the one that it has now. Of several with one content, each is taken once.</summary>
    public static IReadOnlyDictionary<(string Collection, string Id), (string Collection, string Id)> Between(
        MeasureRanking before, MeasureRanking after, CriteriaChange criteria)
    {
        var (known, kept) = (before.Select(RankingField.Key).ToHashSet(), after.Select(RankingField.Key).ToHashSet());
        var gone = before.Where(ranked => !kept.Contains(RankingField.Key(ranked))).ToList();
        var renamed = new Dictionary<(string Collection, string Id), (string Collection, string Id)>();
        foreach (var now in after.Where(ranked => !known.Contains(RankingField.Key(ranked))))
        {
            if ((gone.Find(ranked => IsSame(ranked, now)) ?? gone.Find(ranked => IsSaidAlike(ranked, now, criteria))) is not { } old)
                continue;
            gone.Remove(old);
            renamed.Add(RankingField.Key(now), RankingField.Key(old));
        }

        return renamed;
    }

    // The file is the same, and what it follows is not: the bands' limits, or the collection's basis.
    private static bool IsSaidAlike(RankedMeasure before, RankedMeasure after, CriteriaChange criteria)
    {
        var (old, now) = (before.Measure, after.Measure);
        return before.Collection.Id == after.Collection.Id && old.Scores.Count == now.Scores.Count
            && old.Called(now.Id).With(now.Scores).Equals(now)
            && now.Scores.All(score => old.ScoreOn(score.Criterion) is { } other
                && criteria.IsSaidAlike(other, score, before.Collection.Basis, after.Collection.Basis));
    }

    private static bool IsSame(RankedMeasure before, RankedMeasure after) =>
        before.Collection.Id == after.Collection.Id && before.Measure.Called(after.Measure.Id).Equals(after.Measure);
}
