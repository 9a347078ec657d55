using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Chances drawn from the ranges of assumptions: what models make of them gives scores, exactly.</summary>
public sealed class AssumptionAnalysisTests
{
    private static readonly IReadOnlyList<Criterion> Criteria = MeasureCatalogue.BuiltIn.Criteria;
    private static readonly ScoringScheme Scheme = new("s", LocalizedText.Same("S"), ["value-added"], ["support"], 1);

    [Fact]
    public void The_same_seed_gives_the_same_figures_whatever_the_number_of_threads()
    {
        var one = Figures(new() { Samples = 3_210, Threads = 1 });

        Assert.All([2, 3, 8], threads => Assert.Equal(one, Figures(new() { Samples = 3_210, Threads = threads })));
        Assert.NotEqual(one, Figures(new() { Samples = 3_210, Seed = 2 }));

        static string Figures(RobustnessOptions options)
        {
            var (probabilities, scores) = AssumptionAnalysis.Compute(Samples.Together, Criteria, options);
            return string.Join('\n', probabilities.Select(item => $"{string.Join(' ', item.Ranks.Dense())} {item.Shortlist} {string.Join(' ', item.Cells)}"))
                + string.Join('\n', scores.Select(score => string.Join(' ', score.Chances)));
        }
    }

    [Theory]
    [InlineData("recovery-plan")]
    [InlineData("five-criteria")]
    public void Chances_sum_to_one(string scheme)
    {
        var ranking = MeasureRanking.Of(MeasureCatalogue.BuiltIn.GetScheme(scheme), MeasureCatalogue.BuiltIn.Collections);
        var (probabilities, scores) = AssumptionAnalysis.Compute(ranking, Criteria, new() { Samples = 700 });

        Assert.Equal(ranking, probabilities.Select(item => item.Measure));
        Assert.All(probabilities, item => Assert.Equal(1, item.Ranks.Sum(rank => rank.Chance), 1e-12));
        Assert.All(probabilities, item => Assert.Equal(1, item.Cells.Sum(cell => cell.Probability), 1e-12));
        Assert.All(scores, score => Assert.Equal(1, score.Chances.Sum(), 1e-12));
        Assert.Equal(20, scores.Count);
    }

    [Fact]
    public void Models_of_single_figures_give_the_ranking_with_their_bands()
    {
        // Both come to 400 million, the lower limit of the third band, which it includes.
        var ranking = Rank(
            Modelled("a", "yearly / 3 * 3", Amount("yearly", 400_000_000)),
            Plain("b", 2),
            Modelled("c", "share * 1000000000 + 300000000", Percent("share", 10)));
        var (probabilities, scores) = AssumptionAnalysis.Compute(ranking, Criteria, new() { Samples = 10 });
        var asScored = Rank(Plain("a", 3), Plain("b", 2), Plain("c", 3));

        Assert.Equal([("a", 3), ("c", 3)], scores.Select(score => (score.Measure.Measure.Id, score.Chances.ToList().IndexOf(1) + 1)).Order());
        Assert.All(probabilities, item => Assert.Equal(1, item.Ranks.Of(asScored[item.Measure.Measure.Id].Rank)));
        Assert.All(probabilities, item => Assert.Equal(0, item.StandardError));
        Assert.All(probabilities, item => Assert.Equal(1, item.Cells.Single(cell => cell.Cell == asScored[item.Measure.Measure.Id].Cell).Probability));
    }

    [Fact]
    public void An_assumption_without_a_range_changes_nothing()
    {
        var without = Chances(Modelled("a", "firms * 1000000", Number("firms", 300, 500)));
        var with = Chances(Modelled("a", "firms * 1000000 * one", Number("one", 1), Number("firms", 300, 500)));

        Assert.Equal(without, with);

        static IEnumerable<double> Chances(Measure measure) =>
            AssumptionAnalysis.Compute(Rank(measure, Plain("b", 2)), Criteria, new() { Samples = 500 }).Scores[0].Chances;
    }

    [Fact]
    public void Other_measures_change_nothing_of_what_a_model_gives()
    {
        var measure = Modelled("m", "firms * 1000000", Number("firms", 50, 2_500));
        var alone = AssumptionAnalysis.Compute(Rank(measure), Criteria, new() { Samples = 500 }).Scores[0].Chances;
        var among = AssumptionAnalysis.Compute(
            Rank(Modelled("a", "firms * 1000000", Number("firms", 10, 2_000)), measure, Plain("z", 1)), Criteria, new() { Samples = 500 }).Scores;

        Assert.Equal(alone, among.Single(score => score.Measure.Measure.Id == "m").Chances);
        Assert.NotEqual(alone, among.Single(score => score.Measure.Measure.Id == "a").Chances);
    }

    [Fact]
    public void Measures_that_rest_on_a_figure_of_their_collection_rise_and_fall_together()
    {
        var shared = AssumptionAnalysis.Compute(
            Rank([Number("base", 50, 2_500)], Modelled("a", "base * 1000000"), Modelled("b", "base * 1000000")),
            Criteria,
            new() { Samples = 1_000 }).Probabilities;
        var apart = AssumptionAnalysis.Compute(
            Rank(Modelled("a", "base * 1000000", Number("base", 50, 2_500)), Modelled("b", "base * 1000000", Number("base", 50, 2_500))),
            Criteria,
            new() { Samples = 1_000 }).Probabilities;

        Assert.All(shared, item => Assert.Equal(1, item.Ranks.Of(1)));
        Assert.All(apart, item => Assert.InRange(item.Ranks.Of(2), 0.1, 0.6));
    }

    [Fact]
    public void A_measures_own_assumption_goes_before_that_of_its_collection()
    {
        var score = AssumptionAnalysis.Compute(
            Rank([Number("base", 50)], Modelled("a", "base * 1000000", Number("base", 1_500))), Criteria, new() { Samples = 1 }).Scores[0];

        Assert.Equal(1, score.Chances[4 - 1]);
    }

    [Fact]
    public void A_figure_is_as_likely_in_each_part_of_its_range()
    {
        // From 0 to 2,500 million: the bands end at 100, 400, 1,000 and 2,000.
        var score = AssumptionAnalysis.Compute(Rank(Modelled("a", "x * 1000000", Number("x", 0, 2_500))), Criteria, new() { Samples = 40_000 }).Scores[0];

        Assert.All(
            new[] { 0.04, 0.12, 0.24, 0.4, 0.2 }.Zip(score.Chances),
            pair => Assert.Equal(pair.First, pair.Second, 4 * Math.Sqrt(pair.First * (1 - pair.First) / 40_000)));
        Assert.True(score.IsElsewhere);
    }

    [Fact]
    public void Where_the_ranking_has_another_score_the_draws_follow_the_model_and_say_so()
    {
        var ranking = Rank(Modelled("a", "x * 1000000", Number("x", 1_100, 1_900)), Plain("b", 2));
        var found = ranking.Robustness(new() { Samples = 100, ModelledCriteria = Criteria });

        Assert.Equal((2, 1), (ranking["a"].Rank, ranking["b"].Rank));
        Assert.Equal(1, found["a"].Probabilities.Ranks.Of(1));
        Assert.True(Assert.Single(found.ModelledScores).IsElsewhere);
        Assert.Empty(ranking.Robustness(new() { Samples = 100 }).ModelledScores);
    }

    [Fact]
    public void Scores_without_a_model_lie_anywhere_in_their_ranges_and_no_noise_counts()
    {
        var ranking = Rank(Modelled("a", "x * 1000000", Number("x", 200)), Plain("b", 1, 4), Plain("c", 1));
        var found = ranking.Robustness(new() { Samples = 40_000, Noise = 4, ModelledCriteria = Criteria });

        // b is above a, at 2, with 3 and 4, and level with it with 2; c stays behind whatever happens, or level with b.
        Assert.Equal(0.5, found["a"].Probabilities.Ranks.Of(1), 4 * found["a"].Probabilities.StandardError);
        Assert.InRange(found["a"].Probabilities.StandardError, 0.0024, 0.0026);
        Assert.Equal(0, found["c"].Probabilities.Ranks.Of(1));
    }

    [Fact]
    public void Where_models_give_the_scores_of_the_ranking_chances_are_those_that_counting_gives_without_noise()
    {
        const int draws = 20_000;
        var ranking = Rank(Modelled("a", "x * 1000000", Number("x", 0, 100)), Plain("b", 1, 4), Plain("c", 1, 2), Plain("d", 2, 5), Plain("e", 1));
        var counted = RankProbabilityAnalysis.Compute(ranking, noise: 0);
        var drawn = AssumptionAnalysis.Compute(ranking, Criteria, new() { Samples = draws });

        Assert.All(drawn.Scores, score => Assert.False(score.IsElsewhere));
        Assert.All(counted.Zip(drawn.Probabilities), pair =>
        {
            Assert.All(pair.First.Ranks.Dense().Zip(pair.Second.Ranks.Dense()), chance => AssertNear(chance.First, chance.Second));
            Assert.All(pair.First.Cells.Zip(pair.Second.Cells), cell => AssertNear(cell.First.Probability, cell.Second.Probability));
            AssertNear(pair.First.Shortlist, pair.Second.Shortlist);
        });

        static void AssertNear(double exact, double share) => Assert.Equal(exact, share, (4.5 * Math.Sqrt(exact * (1 - exact) / draws)) + 1e-9);
    }

    [Fact]
    public void One_assessor_is_drawn_for_all_measures_alike()
    {
        var ranking = Rank(Modelled("a", "x * 1000000", Number("x", 200)), Plain("b", 2), Plain("c", 2))
            .Assessed(["b support 5", "c support 5"], ["b support 1", "c support 1"]);
        var found = AssumptionAnalysis.Compute(ranking, Criteria, new() { Samples = 10_000 }).Probabilities.ToDictionary(item => item.Measure.Measure.Id);

        Assert.Equal(found["b"].Ranks.Dense(), found["c"].Ranks.Dense());
        Assert.Equal(1, found["b"].Ranks.Of(1) + found["b"].Ranks.Of(2));
        Assert.Equal(0.5, found["b"].Ranks.Of(1), 0.02);
        Assert.Equal(found["b"].Ranks.Of(1), found["a"].Ranks.Of(3));
    }

    [Property(MaxTest = 30)]
    public void Chances_are_those_of_a_plain_reckoning_in_decimals(ushort low, ushort width, byte factor, byte other, int seed)
    {
        var (least, most) = (low % 3_000, (low % 3_000) + (width % 2_000));
        var ranking = Rank(
            [Number("base", least, most)],
            Modelled("a", "base * 1000000 * take-up", Percent("take-up", factor, factor + 50)), Modelled("b", "base * 500000"), Plain("c", 1 + (other % 5)));
        var options = new RobustnessOptions { Samples = 60, Seed = seed };
        var found = AssumptionAnalysis.Compute(ranking, Criteria, options).Probabilities.ToDictionary(item => item.Measure.Measure.Id);

        var ranks = new Dictionary<string, List<int>> { ["a"] = [], ["b"] = [], ["c"] = [] };
        for (var draw = 0; draw < options.Samples; draw++)
        {
            var shared = Figure("c/base", least, most, draw);
            var scores = new Dictionary<string, int>
            {
                ["a"] = Score(shared * 1_000_000 * Figure("c/a/take-up", factor / 100m, (factor + 50) / 100m, draw)),
                ["b"] = Score(shared * 500_000),
                ["c"] = 1 + (other % 5),
            };
            foreach (var (id, score) in scores)
                ranks[id].Add(1 + scores.Values.Count(above => above > score));
        }

        Assert.All(
            ranks,
            item =>
                Assert.All(
                    Enumerable.Range(1, 3),
                    rank => Assert.Equal((double)item.Value.Count(own => own == rank) / options.Samples, found[item.Key].Ranks.Of(rank))));

        decimal Figure(string name, decimal from, decimal to, int draw) =>
            from + ((to - from) * (SplitMix64.Named(seed, name)[(ulong)draw] >> 32) / 4_294_967_296m);

        static int Score(decimal made) => made switch { < 100_000_000 => 1, < 400_000_000 => 2, < 1_000_000_000 => 3, < 2_000_000_000 => 4, _ => 5 };
    }

    [Fact]
    public void A_ranking_without_models_is_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Samples.EuStrategy.Robustness(new() { ModelledCriteria = Criteria }));

        Assert.Contains("No measure here has a model", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Samples.RecoveryPlan.Robustness(new() { ModelledCriteria = [] }));
    }

    private static MeasureRanking Rank(params Measure[] measures) => Rank([], measures);

    private static MeasureRanking Rank(Assumption[] assumptions, params Measure[] measures) => MeasureRanking.Of(
        Scheme, new MeasureCollection("c", LocalizedText.Same("C"), [new("k", LocalizedText.Same("K"))], measures) { Assumptions = assumptions });

    // In the ranking it scores 1 on value added: what its model gives is for the draws.
    private static Measure Modelled(string id, string formula, params Assumption[] assumptions) =>
        new(id, LocalizedText.Same(id), "k", [new("value-added", 1, Basis.Judgement), new("support", 3, Basis.Judgement)])
        {
            Assumptions = assumptions,
            Model = new Dictionary<string, ModelFormula> { ["value-added"] = ModelFormula.Parse(formula) },
        };

    private static Measure Plain(string id, int score, int? to = null) =>
        new(id, LocalizedText.Same(id), "k", [new("value-added", score, to ?? score, Basis.Judgement), new("support", 3, Basis.Judgement)]);

    private static Assumption Number(string id, decimal low, decimal? high = null) => new(id, LocalizedText.Same(id), Figure.Number(low, high ?? low));

    private static Assumption Percent(string id, decimal low, decimal? high = null) => new(id, LocalizedText.Same(id), Figure.Percent(low, high ?? low));

    private static Assumption Amount(string id, decimal amount) => new(id, LocalizedText.Same(id), Figure.Money(MoneyRange.Of(new(amount, "EUR"))));
}
