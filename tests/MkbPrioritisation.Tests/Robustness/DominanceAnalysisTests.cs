using FsCheck.Xunit;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>A dominating measure is below the other under no weighting.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class DominanceAnalysisTests
{
    [Fact]
    public void Dominating_is_being_as_good_on_every_criterion_and_better_on_one()
    {
        var dominance = DominanceAnalysis.Compute(Samples.Rank([1], [2], 1, "5 3", "4 3", "3 4", "4 2-4")).ToDictionary(item => item.Measure.Measure.Id);

        Assert.Equal(["b", "d"], Samples.Ids(dominance["a"].Dominates).Order());
        Assert.Equal(["a"], Samples.Ids(dominance["b"].DominatedBy));
        Assert.Empty(dominance["b"].Dominates);
        Assert.Empty(dominance["c"].DominatedBy);
    }

    [Fact]
    public void The_front_holds_those_that_none_beats_on_both_dimensions()
    {
        var front = DominanceAnalysis.Compute(Samples.Rank([1, 2], [3], 1, "5 1 3", "2 4 3", "2 3 4", "1 3 4")).Where(item => item.IsOnFront);

        // a and b differ on every criterion, and yet have the same two dimensions.
        Assert.Equal(["a", "b", "c"], Samples.Ids(front.Select(item => item.Measure)).Order());
    }

    [Property]
    public bool No_weighting_drawn_puts_a_measure_below_one_that_it_dominates(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        var options = new RobustnessOptions { Samples = 1 };
        return Enumerable.Range(0, 40).All(seed =>
        {
            var ranks = SmaaAnalysis.Compute(ranking, options with { Seed = seed }).ToDictionary(item => item.Measure, item => item.Ranks.Single().Rank);
            return DominanceAnalysis.Compute(ranking).All(item => item.Dominates.All(other => ranks[item.Measure] <= ranks[other]));
        });
    }

    [Property]
    public bool Who_dominates_is_who_the_other_is_dominated_by(SampleCatalogue catalogue)
    {
        var all = DominanceAnalysis.Compute(catalogue.Rank());
        return all.All(item => item.Dominates.SequenceEqual(all.Where(other => other.DominatedBy.Contains(item.Measure)).Select(other => other.Measure)))
            && (all.Count == 0 || (all.Any(item => item.DominatedBy.Count == 0) && all.Any(item => item.IsOnFront)));
    }
}
