using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Testing;

/// <summary>What holds of each place by itself.</summary>
internal static class PlaceLaws
{
    public static string? OnePlace(LawCase example, RankingRule rule)
    {
        var places = Places.Of(rule, example.Catalogue);
        return places.Keys.Where(key => places[key].Rank < 1).Select(key => $"{key} has rank {places[key].Rank}").FirstOrDefault();
    }

    public static string? OnScale(LawCase example, RankingRule rule) => First(example, rule, range =>
        new[] { range.Low, range.Value, range.High }.All(score => score >= Score.FromWhole(Scale.Minimum) && score <= Score.FromWhole(Scale.Maximum))
            ? null
            : "is off the scale");

    public static string? Middle(LawCase example, RankingRule rule) => First(example, rule, range =>
        range.Low <= range.Value && range.Value <= range.High && range.Value.ToFraction() * 2 == range.Low.ToFraction() + range.High
            ? null
            : $"has the value {range.Value:Q}, which is not the middle of {range.Low:Q} and {range.High:Q}");

    public static string? Cell(LawCase example, RankingRule rule)
    {
        var places = Places.Of(rule, example.Catalogue);
        return places.Keys
            .Where(key => places[key] is { Score: { } score, Cell: { } cell } && cell != MatrixCell.Of(score))
            .Select(key => $"{key} scores {places[key].Score} and lies in the cell {places[key].Cell}")
            .FirstOrDefault();
    }

    private static string? First(LawCase example, RankingRule rule, Func<ScoreRange, string?> broken)
    {
        var places = Places.Of(rule, example.Catalogue);
        var findings =
            from key in places.Keys
            where places[key].Score is not null
            let score = places[key].Score!.Value
            from range in new (string Name, ScoreRange Score)[]
                { ("net impact", score.NetImpact), ("feasibility", score.Feasibility), ("overall score", score.Overall) }
            let finding = broken(range.Score)
            where finding is not null
            select $"the {range.Name} of {key} {finding}";
        return findings.FirstOrDefault();
    }
}
