using MkbPrioritisation.Testing.Changes;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>Equal is equal: 1, 2, 2, 4.</summary>
internal static class TieLaws
{
    public static string? SameScores(LawCase example, RankingRule rule)
    {
        if (example.Change is not SharedScores shared)
            return null;
        var places = Places.Of(rule, example.Changed);
        return places.Order(shared.From, shared.To) == 0
            ? null
            : $"{shared.From} and {shared.To} score the same and have ranks {places[shared.From].Rank} and {places[shared.To].Rank}";
    }

    public static string? EqualValues(LawCase example, RankingRule rule)
    {
        var places = Places.Of(rule, example.Catalogue);
        return FirstPair(places, (one, other) =>
            places[one].Score is { } x && places[other].Score is { } y && x.Overall.Value == y.Overall.Value != (places.Order(one, other) == 0)
                ? $"{one} has rank {places[one].Rank} with {x.Overall.Value:Q}, {other} rank {places[other].Rank} with {y.Overall.Value:Q}"
                : null);
    }

    public static string? Counted(LawCase example, RankingRule rule)
    {
        var places = Places.Of(rule, example.Catalogue);
        foreach (var key in places.Keys)
        {
            var better = places.All.Count(other => other.Rank < places[key].Rank);
            if (places[key].Rank != better + 1)
                return $"{key} has rank {places[key].Rank}, and {better} measures have a better one";
            if (places[key].Score is { } score && places.All.Count(other => other.Score?.Overall.Value > score.Overall.Value) is var above && above != better)
                return $"{key} has rank {places[key].Rank}, and {above} measures have a higher overall value";
        }

        return null;
    }

    private static string? FirstPair(Places places, Func<MeasureKey, MeasureKey, string?> broken) =>
        places.Keys.SelectMany((one, index) => places.Keys.Skip(index + 1).Select(other => broken(one, other))).FirstOrDefault(finding => finding is not null);
}
