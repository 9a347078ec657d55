using MkbPrioritisation.Comparison;
using MkbPrioritisation.Tests.Robustness;

namespace MkbPrioritisation.Tests.Comparison;

/// <summary>An assessor is as far from the common ranking as all measures are places away from where that one ranks them.</summary>
public sealed class AssessorComparisonTests
{
    [Fact]
    public void Who_is_furthest_is_whose_ranks_are_most_places_away_added_up()
    {
        // Together a scores 3 and 4, b 3 and 3, c 3 and 2. The first assessor turns that round, the second agrees.
        var comparison = new AssessorComparison(Samples.Rank([1], [2], 1, "3 4", "3 3", "3 2").Assessed(["a c1 1", "c c1 5"], ["a c1 5", "c c1 1"]));

        Assert.Equal(["a", "b", "c"], Samples.Ids(comparison.Common));
        Assert.Equal([("x-0", 4), ("x-1", 0)], comparison.Assessors.Select(assessor => (assessor.Assessor, assessor.Distance)));
        Assert.Equal([3, 2, 1], comparison.Common.Select(ranked => comparison.Assessors[0][ranked].Rank));
        Assert.Equal("x-0", Assert.Single(comparison.Furthest).Assessor);
    }

    [Fact]
    public void Several_who_are_equally_far_away_are_all_named_and_nobody_where_all_rank_alike()
    {
        var apart = new AssessorComparison(Samples.Rank([1], [2], 1, "3 3", "3 3").Assessed(["a c1 4"], ["b c1 4"]));
        var alike = new AssessorComparison(Samples.Rank([1], [2], 1, "3 5", "3 1").Assessed(["a c1 4"], ["a c1 5"]));

        Assert.Equal(["x-0", "x-1"], apart.Furthest.Select(assessor => assessor.Assessor));
        Assert.Empty(alike.Furthest);
    }

    [Fact]
    public void The_widest_scores_are_those_that_several_scored_furthest_apart()
    {
        var comparison = new AssessorComparison(Samples.Rank([1], [2], 1, "3 5", "3 1").Assessed(["a c1 1", "a c2 2", "b c1 1-5"], ["a c1 4", "a c2 5"]));

        Assert.Equal(
            [("a", "c1", 1, 4), ("a", "c2", 2, 5)],
            comparison.Widest.Select(item => (item.Measure.Measure.Id, item.Score.Criterion, item.Score.Low, item.Score.High)));
        Assert.Empty(new AssessorComparison(Samples.Rank([1], [2], 1, "3 5")).Assessors);
    }
}
