using MkbPrioritisation.Testing.Changes;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>What a change does to the places, and what it must leave alone.</summary>
internal static class ChangeLaws
{
    public static string? SamePlaces(LawCase example, RankingRule rule)
    {
        var (before, after) = Both(example, rule);
        return First(before.Keys, key => before[key] == after[key], key => Differ(key, before[key], after[key]));
    }

    public static string? NeverLowers(LawCase example, RankingRule rule)
    {
        if (example.Change is not RaisedScore raised)
            return null;
        var (before, after) = Both(example, rule);
        return First([raised.Key], key => !IsBelow(after[key], before[key]), key => Differ(key, before[key], after[key]));
    }

    public static string? NeverHelpsOthers(LawCase example, RankingRule rule)
    {
        if (example.Change is not RaisedScore raised)
            return null;
        var (before, after) = Both(example, rule);
        return First(before.Keys.Where(key => key != raised.Key), key => !IsBelow(before[key], after[key]), key => Differ(key, before[key], after[key]));
    }

    public static string? SameOrderOfRaised(LawCase example, RankingRule rule) =>
        example.Change is RaisedTogether together
            ? SameOrder(example, rule, key => together.Raises(key.In(example.Catalogue)!))
            : null;

    public static string? SameOrderOfOthers(LawCase example, RankingRule rule) =>
        example.Change is RemovedMeasure removed ? SameOrder(example, rule, key => key != removed.Key) : null;

    public static string? SameScoresOfOthers(LawCase example, RankingRule rule)
    {
        var (before, after) = Both(example, rule);
        return First(
            after.Keys,
            key => before[key].Score == after[key].Score && before[key].Cell == after[key].Cell,
            key => $"{key} scores {after[key].Score} in {after[key].Cell} without it, and {before[key].Score} in {before[key].Cell} with it");
    }

    private static (Places Before, Places After) Both(LawCase example, RankingRule rule) =>
        (Places.Of(rule, example.Catalogue), Places.Of(rule, example.Changed));

    private static string? SameOrder(LawCase example, RankingRule rule, Func<MeasureKey, bool> counts)
    {
        var (before, after) = Both(example, rule);
        MeasureKey[] keys = [.. before.Keys.Where(counts)];
        return First(
            keys.SelectMany((one, index) => keys.Skip(index + 1).Select(other => (One: one, Other: other))),
            pair => Math.Sign(before.Order(pair.One, pair.Other)) == Math.Sign(after.Order(pair.One, pair.Other)),
            pair => $"{pair.One} and {pair.Other} have ranks {before[pair.One].Rank} and {before[pair.Other].Rank} as the files are, "
                + $"and {after[pair.One].Rank} and {after[pair.Other].Rank} otherwise");
    }

    private static bool IsBelow(RankedPlace place, RankedPlace other) =>
        place.Rank > other.Rank || place.BestRank > other.BestRank || place.WorstRank > other.WorstRank;

    private static string Differ(MeasureKey key, RankedPlace before, RankedPlace after) => Ranks(before) != Ranks(after)
        ? $"{key} has rank {Ranks(before)} before and {Ranks(after)} after"
        : $"{key} scores {before.Score} in {before.Cell} before and {after.Score} in {after.Cell} after";

    private static string Ranks(RankedPlace place) =>
        place is { BestRank: null, WorstRank: null } ? $"{place.Rank}" : $"{place.Rank} (best {place.BestRank}, worst {place.WorstRank})";

    private static string? First<T>(IEnumerable<T> items, Func<T, bool> holds, Func<T, string> finding) =>
        items.Where(item => !holds(item)).Select(finding).FirstOrDefault();
}
