using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Within its interval a weight leaves the shortlist as it is, and beyond it does not.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class WeightIntervalAnalysisTests
{
    private static readonly Fraction Zero = new(0, 1);
    private static readonly Fraction One = new(1, 1);

    [Property]
    public void The_interval_is_the_greatest_round_the_base_in_which_the_shortlist_is_the_same_set(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        foreach (var interval in WeightIntervalAnalysis.Compute(ranking))
            AssertGreatest(ranking, interval);
    }

    [Fact]
    public void Base_weights_are_those_of_the_scheme_and_add_up_to_one()
    {
        var ranking = Samples.Rank([1, 2, 3], [3, 4], 1, "1 2 3 4", "4 3 2 1");

        Assert.Equal([new(1, 6), new(1, 6), new(5, 12), new(1, 4)], WeightIntervalAnalysis.Compute(ranking).Select(interval => interval.Base));
    }

    [Fact]
    public void An_end_at_which_another_comes_level_is_not_in_the_interval()
    {
        // With weight t on the first criterion a has 1 + 4t, b 3 - t: level at 2/5.
        var interval = WeightIntervalAnalysis.Compute(Samples.Rank([1], [2], 1, "5 1", "2 3"))[0];

        Assert.Equal(new("c1", new(1, 2), new(new(2, 5), IsIncluded: false), new(new(1, 1), IsIncluded: true)), interval);
        Assert.Equal("c1 1/2: (2/5) to 1", interval.ToString());
    }

    [Fact]
    public void A_tie_on_the_last_rank_that_any_shift_breaks_leaves_the_base_alone()
    {
        var interval = WeightIntervalAnalysis.Compute(Samples.Rank([1], [2], 1, "4 2", "2 4"))[0];

        Assert.Equal((new(new(1, 2), IsIncluded: true), new(new(1, 2), IsIncluded: true)), (interval.From, interval.To));
    }

    [Fact]
    public void A_criterion_that_is_alone_keeps_all_the_weight()
    {
        var interval = Assert.Single(WeightIntervalAnalysis.Compute(Samples.Rank([1], [1], 1, "4", "2")));

        Assert.Equal(new("c1", new(1, 1), new(new(1, 1), IsIncluded: true), new(new(1, 1), IsIncluded: true)), interval);
    }

    [Fact]
    public void Where_all_measures_fit_on_the_list_every_weight_will_do() => Assert.All(
        WeightIntervalAnalysis.Compute(Samples.Rank([1, 2], [3], 3, "4 2 1", "2 4 5")),
        interval => Assert.Equal((new(new(0, 1), IsIncluded: true), new(new(1, 1), IsIncluded: true)), (interval.From, interval.To)));

    [Fact]
    public void A_thousand_measures_take_no_long_time()
    {
        var intervals = WeightIntervalAnalysis.Compute(Samples.Many(1_000));

        Assert.Equal(6, intervals.Count);
    }

    private static void AssertGreatest(MeasureRanking ranking, WeightInterval interval)
    {
        var lines = ranking.Select(ranked => Line.Of(ranking.Scheme, ranked, interval)).ToList();
        var (from, to) = (Exact(interval.From.Weight), Exact(interval.To.Weight));
        var changes = Crossings(lines).Append(Zero).Append(One).Append(Exact(interval.Base)).Distinct().Order().ToList();
        foreach (var weight in changes.Concat(changes.Zip(changes.Skip(1), (left, right) => Fraction.Mean(left, right))))
        {
            var isInside = from < weight && weight < to;
            Assert.True(!isInside || IsSame(lines, weight), $"{interval} at {weight}");
        }

        // An end that is not in the interval changes the list itself; one that is has a change right beyond it, or is 0 or 1.
        AssertEnd(from, interval.From.IsIncluded, changes.LastOrDefault(weight => weight < from, from));
        AssertEnd(to, interval.To.IsIncluded, changes.FirstOrDefault(weight => weight > to, to));

        void AssertEnd(Fraction end, bool isIncluded, Fraction next)
        {
            Assert.Equal(isIncluded, IsSame(lines, end));
            if (isIncluded && next != end && interval.Base != MkbPrioritisation.Quantities.Fraction.One)
                Assert.False(IsSame(lines, Fraction.Mean(end, next)), $"{interval} beyond {end}");
        }

        bool IsSame(IReadOnlyList<Line> all, Fraction weight)
        {
            var overalls = all.Select(line => line.At(weight)).ToList();
            return all.Index().All(item => item.Item.IsShortlisted == overalls.Count(other => other > overalls[item.Index]) < ranking.Scheme.Shortlist);
        }
    }

    private static IEnumerable<Fraction> Crossings(IReadOnlyList<Line> lines) =>
        from one in lines
        from other in lines
        let start = one.AtZero - other.AtZero
        let end = one.AtOne - other.AtOne
        where start > end && start >= Zero && end <= Zero
        select start / (start - end);

    private static Fraction Base(ScoringScheme scheme, string criterion) =>
        new Fraction(scheme.NetImpact.Contains(criterion) ? 1 : 0, 2 * scheme.NetImpact.Count)
        + new Fraction(scheme.Feasibility.Contains(criterion) ? 1 : 0, 2 * scheme.Feasibility.Count);

    private static Fraction Exact(MkbPrioritisation.Quantities.Fraction weight) => new(weight.Numerator, weight.Denominator);

    /// <summary>An overall score, linear in the weight of one criterion: the others share what it leaves as the scheme has it.</summary>
    private sealed record Line(Fraction AtZero, Fraction AtOne, bool IsShortlisted)
    {
        public static Line Of(ScoringScheme scheme, RankedMeasure ranked, WeightInterval interval)
        {
            var others = scheme.Criteria.Where(criterion => criterion != interval.Criterion).ToList();
            var (sum, weights) = (Zero, Zero);
            foreach (var criterion in others)
                (sum, weights) = (sum + (Base(scheme, criterion) * Middle(ranked, criterion)), weights + Base(scheme, criterion));
            var own = Middle(ranked, interval.Criterion);
            return new(others.Count == 0 ? own : sum / weights, own, ranked.IsShortlisted);
        }

        public Fraction At(Fraction weight) => (AtZero * (One - weight)) + (AtOne * weight);

        private static Fraction Middle(RankedMeasure ranked, string criterion) => ranked.Measure.ScoreOn(criterion) is { } score
            ? new(score.Low + score.High, 2)
            : new(Scale.Minimum + Scale.Maximum, 2);
    }
}
