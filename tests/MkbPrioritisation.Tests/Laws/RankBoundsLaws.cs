using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Best and worst rank are those of the possible worlds, no more and no less.</summary>
public sealed class RankBoundsLaws
{
    [Fact]
    public void Where_all_scores_are_certain_best_and_worst_are_the_rank() =>
        Prop.ForAll(ArbitraryCatalogue.ToRank, catalogue => Settled(catalogue).Rank().All(ranked =>
            ranked.BestRank == ranked.Rank && ranked.WorstRank == ranked.Rank))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Over_all_possible_worlds_best_and_worst_rank_are_attained_and_never_exceeded() =>
        Prop.ForAll(ArbitraryCatalogue.ToEnumerate, (SampleCatalogue catalogue) => Assert.Equal(
            RanksInAllWorlds(catalogue),
            catalogue.Rank().ToDictionary(ranked => $"{ranked.Collection.Id}/{ranked.Measure.Id}", ranked => (ranked.BestRank, ranked.WorstRank))))
            .QuickCheckThrowOnFailure();

    private static Dictionary<string, (int Best, int Worst)> RanksInAllWorlds(SampleCatalogue catalogue)
    {
        var names = catalogue.Measures.Select(item => $"{item.Collection.Id}/{item.Measure.Id}").ToArray();
        var ranks = names.ToDictionary(name => name, _ => (Best: int.MaxValue, Worst: 0));
        foreach (var overalls in Worlds([.. catalogue.Measures.Select(item => Overalls(item.Measure, catalogue.Scheme))]))
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
        .. PossibleWorlds.Of(measure, scheme)
            .Select(scores => Fraction.Mean(Mean(scores, scheme.NetImpact), Mean(scores, scheme.Feasibility)))
            .Distinct(),
    ];

    private static Fraction Mean(IReadOnlyDictionary<string, int> scores, IReadOnlyList<string> criteria) =>
        Fraction.Mean([.. criteria.Select(criterion => new Fraction(scores[criterion], 1))]);

    private static IEnumerable<Fraction[]> Worlds(IReadOnlyList<Fraction[]> overalls) => overalls.Aggregate(
        (IEnumerable<Fraction[]>)[[]],
        (worlds, choices) => worlds.SelectMany(world => choices.Select(choice => (Fraction[])[.. world, choice])));

    private static SampleCatalogue Settled(SampleCatalogue catalogue) => catalogue with
    {
        Collections = [.. catalogue.Collections.Select(collection => ArbitraryCollection.WithMeasures(
            collection, collection.Measures.Select(measure => ArbitraryMeasure.WithScores(measure, catalogue.Scheme.Criteria.Select(
                criterion => new CriterionScore(criterion, measure.ScoreOn(criterion)?.High ?? Scale.Minimum, Basis.Judgement))))))],
    };
}
