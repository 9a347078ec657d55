using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>Best and worst rank are those over all combinations of scores that are left open.</summary>
internal static class BoundLaws
{
    public static string? Between(LawCase example, RankingRule rule)
    {
        var places = Places.Of(rule, example.Catalogue);
        return places.Keys
            .Where(
                key => places[key] is var place
                    && (place.BestRank < 1 || place.BestRank > place.Rank || place.WorstRank < place.Rank || place.WorstRank > places.All.Count))
            .Select(key => $"{key} has rank {places[key].Rank} of {places.All.Count}, at best {places[key].BestRank} and at worst {places[key].WorstRank}")
            .FirstOrDefault();
    }

    public static string? Attained(LawCase example, RankingRule rule)
    {
        var places = Places.Of(rule, example.Catalogue);
        if (places.All.All(place => place is { BestRank: null, WorstRank: null }))
            return null;

        var combinations = ScoreCombinations.Of(example.Catalogue).Select(combination => Places.Of(rule, combination)).ToList();
        foreach (var key in places.Keys)
        {
            var ranks = combinations.ConvertAll(combination => combination[key].Rank);
            var (best, worst) = (ranks.Min(), ranks.Max());
            if ((places[key].BestRank ?? best) != best || (places[key].WorstRank ?? worst) != worst)
                return $"{key} is at best {places[key].BestRank} and at worst {places[key].WorstRank}, and over all possible scores {best} and {worst}";
        }

        return null;
    }
}
