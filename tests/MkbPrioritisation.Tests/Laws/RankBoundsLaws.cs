using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Best and worst rank are those over all combinations of scores that are left open.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class RankBoundsLaws
{
    [Property]
    public bool Where_all_scores_are_certain_best_and_worst_are_the_rank(SampleCatalogue catalogue) =>
        Settled(catalogue).Rank().All(ranked =>
            ranked.BestRank == ranked.Rank && ranked.WorstRank == ranked.Rank);

    [Property(Arbitrary = [typeof(CataloguesToEnumerate)])]
    public void Over_all_combinations_of_scores_best_and_worst_rank_are_attained_and_never_exceeded(SampleCatalogue catalogue) =>
        Assert.Equal(
            RanksInAllCombinations(catalogue),
            catalogue.Rank().ToDictionary(ranked => $"{ranked.Collection.Id}/{ranked.Measure.Id}", ranked => (ranked.BestRank, ranked.WorstRank)));

    private static Dictionary<string, (int Best, int Worst)> RanksInAllCombinations(SampleCatalogue catalogue)
    {
        var names = catalogue.Measures.Select(item => $"{item.Collection.Id}/{item.Measure.Id}").ToArray();
        var ranks = names.ToDictionary(name => name, _ => (Best: int.MaxValue, Worst: 0));
        foreach (var overalls in Combinations([.. catalogue.Measures.Select(item => Overalls(item.Measure, catalogue.Scheme))]))
        {
            foreach (var (index, name) in names.Index())
            {
                var rank = 1 + overalls.Count(other => other > overalls[index]);
                ranks[name] = (Math.Min(ranks[name].Best, rank), Math.Max(ranks[name].Worst, rank));
            }
        }

        return ranks;
    }

    private static Fraction[] Overalls(Measure measure, ScoringScheme scheme) =>
    [
        .. ScoreCombinations.Of(measure, scheme)
            .Select(scores => Fraction.Mean(Mean(scores, scheme.NetImpact), Mean(scores, scheme.Feasibility)))
            .Distinct(),
    ];

    private static Fraction Mean(IReadOnlyDictionary<string, int> scores, IReadOnlyList<string> criteria) =>
        Fraction.Mean([.. criteria.Select(criterion => new Fraction(scores[criterion], 1))]);

    private static IEnumerable<Fraction[]> Combinations(IReadOnlyList<Fraction[]> overalls) => overalls.Aggregate(
        (IEnumerable<Fraction[]>)[[]],
        (combinations, choices) => combinations.SelectMany(combination => choices.Select(choice => (Fraction[])[.. combination, choice])));

    private static SampleCatalogue Settled(SampleCatalogue catalogue) => catalogue with
    {
        Collections = [.. catalogue.Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Select(measure => ArbitraryMeasure.WithScores(measure, catalogue.Scheme.Criteria.Select(
                criterion => new CriterionScore(criterion, measure.ScoreOn(criterion)?.High ?? Scale.Minimum, Basis.Judgement))))))],
    };
}
