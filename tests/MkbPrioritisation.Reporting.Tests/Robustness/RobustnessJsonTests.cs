using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Robustness;

public sealed class RobustnessJsonTests
{
    [Fact]
    public void Measures_that_share_an_id_say_which_collection_enters_and_which_leaves()
    {
        var scheme = new ScoringScheme("one", LocalizedText.Same("One"), ["cost", "value-added"], ["support"], 1);
        var ranking = MeasureRanking.Of(scheme, Of("first", cost: 5, value: 2), Of("second", cost: 1, value: 4));

        var without = RobustnessJson.Document(ranking.Robustness(new() { Samples = 10 })).LeaveOneOut.Single(left => left.Criterion == "cost");

        Assert.Equal(["second/loans"], without.Enters!);
        Assert.Equal(["first/loans"], without.Leaves!);
    }

    private static MeasureCollection Of(string id, int cost, int value) => new(
        id,
        LocalizedText.Same(id),
        [KeyValuePair.Create("c", LocalizedText.Same("c"))],
        [
            new Measure("loans", LocalizedText.Same("Loans"), "c", [Score("cost", cost), Score("value-added", value), Score("support", 3)]),
            new Measure($"only-{id}", LocalizedText.Same("Other"), "c", [Score("cost", 1), Score("value-added", 1), Score("support", 1)]),
        ]);

    private static CriterionScore Score(string criterion, int score) => new(criterion, score, Basis.Judgement);
}
