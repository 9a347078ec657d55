using FsCheck.Xunit;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>A criterion is left out by ranking under a scheme that never had it.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class LeaveOneOutAnalysisTests
{
    [Fact]
    public void Without_speed_of_introduction_the_plan_is_that_of_the_scheme_of_five_criteria()
    {
        var left = LeaveOneOutAnalysis.Compute(Samples.RecoveryPlan).Single(item => item.Criterion == "introduction");

        Assert.Equal(
            MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020", "five-criteria").Select(ranked => (ranked.Measure.Id, ranked.Rank)),
            left.Ranking!.Select(ranked => (ranked.Measure.Id, ranked.Rank)));
        Assert.Equal(["free-depreciation"], Samples.Ids(left.Enters!));
        Assert.Equal(["targeted-debt-relief"], Samples.Ids(left.Leaves!));
    }

    [Fact]
    public void A_dimension_with_one_criterion_cannot_lose_it()
    {
        var (first, last) = LeaveOneOutAnalysis.Compute(Samples.Rank([1, 2], [3], 1, "1 2 3", "3 2 2")) is [var one, _, var three] ? (one, three) : default;

        Assert.NotNull(first.Ranking);
        Assert.Equal((null, null, null, null), (last.Ranking, last.KendallTau, last.Enters, last.Leaves));
    }

    [Fact]
    public void A_criterion_in_both_dimensions_is_left_out_of_both()
    {
        var left = LeaveOneOutAnalysis.Compute(Samples.Rank([1, 2], [1, 3], 1, "1 2 3", "3 2 2"))[0].Ranking!.Scheme;

        Assert.Equal([["c2"], ["c3"]], [left.NetImpact, left.Feasibility]);
    }

    [Property]
    public bool Those_who_enter_and_leave_make_the_one_shortlist_into_the_other(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        return LeaveOneOutAnalysis.Compute(ranking).Where(left => left.Ranking is not null).All(left =>
            Keys(ranking.Shortlist.Except(left.Leaves!).Concat(left.Enters!)).SetEquals(Keys(left.Ranking!.Shortlist))
            && left.Leaves!.All(ranked => ranked.IsShortlisted) && left.Enters!.All(ranked => !ranked.IsShortlisted));
    }

    // By hand: 1,2,3,4 and 1,3,2,4 agree on five pairs of six and disagree on one.
    [Theory]
    [InlineData(new long[] { 1, 2, 3, 4 }, new long[] { 10, 20, 30, 40 }, 1)]
    [InlineData(new long[] { 1, 2, 3, 4 }, new long[] { 4, 3, 2, 1 }, -1)]
    [InlineData(new long[] { 1, 2, 3, 4 }, new long[] { 1, 3, 2, 4 }, 4 / 6d)]
    [InlineData(new long[] { 1, 1, 2 }, new long[] { 1, 2, 3 }, 0.81649658092772603)]
    [InlineData(new long[] { 1, 1, 2, 2 }, new long[] { 1, 2, 1, 2 }, 0)]
    public void Kendalls_tau_is_counted_over_pairs_with_ties_allowed_for(long[] one, long[] other, double expected) =>
        Assert.Equal(expected, KendallTau.Of(one, other)!.Value, 1e-15);

    [Fact]
    public void Kendall_s_tau_is_that_of_comparing_every_pair()
    {
        var random = new Random(7);
        for (var length = 2; length < 60; length++)
        {
            long[] one = Drawn(), other = Drawn();
            var (agreement, untied, otherUntied) = (0L, 0L, 0L);
            for (var left = 0; left < length; left++)
            {
                for (var right = 0; right < left; right++)
                {
                    var (sign, otherSign) = (one[left].CompareTo(one[right]), other[left].CompareTo(other[right]));
                    (agreement, untied, otherUntied) = (agreement + (sign * otherSign), untied + (sign * sign), otherUntied + (otherSign * otherSign));
                }
            }

            Assert.Equal(untied * otherUntied == 0 ? null : agreement / Math.Sqrt((double)untied * otherUntied), KendallTau.Of(one, other));

            long[] Drawn() => [.. Enumerable.Range(0, length).Select(_ => (long)random.Next(1 + (length / 3)))];
        }
    }

    [Fact]
    public void Where_all_are_tied_or_there_is_only_one_there_is_no_tau()
    {
        Assert.Null(KendallTau.Of([1, 1, 1], [1, 2, 3]));
        Assert.Null(KendallTau.Of([1, 2, 3], [1, 1, 1]));
        Assert.Null(KendallTau.Of([1], [1]));
        Assert.Null(LeaveOneOutAnalysis.Compute(Samples.Rank([1, 2], [3], 1, "1 2 3", "1 2 3"))[0].KendallTau);
    }

    private static HashSet<(string Collection, string Id)> Keys(IEnumerable<RankedMeasure> measures) =>
        [.. measures.Select(ranked => (ranked.Collection.Id, ranked.Measure.Id))];
}
