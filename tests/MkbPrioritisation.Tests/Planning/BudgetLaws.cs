using System.Numerics;
using FsCheck.Xunit;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using Sample = MkbPrioritisation.Tests.Planning.SamplePlans.Sample;

namespace MkbPrioritisation.Tests.Planning;

/// <summary>What holds for the sets of measures that fit a budget, held against all sets there are.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(SamplePlans)])]
public sealed class BudgetLaws
{
    [Property]
    public void The_best_set_is_the_best_of_all_sets(Sample sample)
    {
        var budgeted = sample.Plan(sample.Limits).Budgeted!;

        Assert.Equal(BestOfAll(budgeted, Overall), Ids(budgeted.BestOverall.Measures));
        Assert.Equal(BestOfAll(budgeted, Growth), Ids(budgeted.BestValueAdded.Measures));
    }

    [Property]
    public void Every_set_fits_the_budget_and_keeps_to_what_measures_exclude_and_require(Sample sample)
    {
        var budgeted = sample.Plan(sample.Limits).Budgeted!;

        Assert.All(Sets(budgeted), selection => Assert.True(Fits(budgeted, selection.Measures) && IsAllowed(budgeted, selection.Measures), $"{selection}"));
    }

    [Property(MaxTest = 40)]
    public void A_required_measure_is_in_every_set_with_what_it_requires_or_the_plan_is_refused(Sample sample)
    {
        foreach (var measure in sample.Measures)
        {
            var options = sample.Limits with { With = [measure.Id] };
            if (!sample.Plan(sample.Limits).Budgeted!.Plan.Measures.Any(planned => planned.Ranked.Measure == measure && HasSetWith(sample, planned)))
            {
                Assert.Throws<ArgumentException>(() => sample.Plan(options));
                continue;
            }

            var budgeted = sample.Plan(options).Budgeted!;
            Assert.All(Sets(budgeted), selection => Assert.Contains(measure.Id, Ids(selection.Measures)));
            Assert.Equal(BestOfAll(budgeted, Overall), Ids(budgeted.BestOverall.Measures));
        }
    }

    [Property]
    public void A_set_says_whether_another_is_as_good(Sample sample)
    {
        var budgeted = sample.Plan(sample.Limits).Budgeted!;

        Assert.Equal(AllSets(budgeted).Count(set => Worth(set, Overall) == Worth(budgeted.BestOverall.Measures, Overall)) > 1, budgeted.BestOverall.HasEqual);
        Assert.Equal(
            AllSets(budgeted).Count(set => Worth(set, Growth) == Worth(budgeted.BestValueAdded.Measures, Growth)) > 1,
            budgeted.BestValueAdded.HasEqual);
        Assert.All(Sets(budgeted), selection => Assert.Null(selection.MostMissed));
    }

    [Property]
    public void A_swap_makes_a_set_that_is_allowed_fits_and_is_as_good(Sample sample)
    {
        var budgeted = sample.Plan(sample.Limits).Budgeted!;

        Assert.All(Sets(budgeted).SelectMany(selection => selection.Swaps, (selection, swap) => (selection, swap)), item =>
        {
            var swapped = item.selection.Measures.Where(measure => measure != item.swap.Chosen).Append(item.swap.Other).ToList();
            Assert.True(Fits(budgeted, swapped) && IsAllowed(budgeted, swapped));
        });
        Assert.All(budgeted.ByRank.Swaps, swap => Assert.Equal(swap.Chosen.Ranked.Rank, swap.Other.Ranked.Rank));
        Assert.All(budgeted.BestOverall.Swaps, swap => Assert.Equal(Overall(swap.Chosen), Overall(swap.Other)));
        Assert.All(budgeted.BestValueAdded.Swaps, swap => Assert.Equal(Growth(swap.Chosen), Growth(swap.Other)));
    }

    [Property]
    public void A_bigger_budget_never_gives_a_worse_set(Sample sample)
    {
        var small = sample.Plan(sample.Limits).Budgeted!;
        var big = sample.Plan(sample.BiggerLimits).Budgeted!;

        Assert.True(Worth(big.BestOverall.Measures, Overall) >= Worth(small.BestOverall.Measures, Overall));
        Assert.True(Worth(big.BestValueAdded.Measures, Growth) >= Worth(small.BestValueAdded.Measures, Growth));
    }

    [Property]
    public void Without_limits_only_what_measures_exclude_keeps_one_from_being_taken(Sample sample)
    {
        var budgeted = sample.Plan(new() { Budget = new("EUR") }).Budgeted!;

        if (sample.Measures.All(measure => measure.Excludes.Count == 0))
            Assert.All(Sets(budgeted).Take(2), selection => Assert.Equal(Ids(budgeted.Plan.Measures), Ids(selection.Measures)));
        else
            Assert.All(Sets(budgeted).Take(2), selection => Assert.True(selection.Measures.Count < budgeted.Plan.Measures.Count));
    }

    [Property]
    public void By_rank_takes_each_measure_with_what_it_requires_as_long_as_they_fit_beside_those_above(Sample sample)
    {
        var budgeted = sample.Plan(sample.Limits).Budgeted!;

        var taken = new HashSet<PlannedMeasure>();
        foreach (var measure in budgeted.Plan.Measures)
        {
            var more = taken.Append(measure).ToHashSet();
            while (budgeted.Plan.Measures.FirstOrDefault(other => !more.Contains(other)
                && more.Any(one => one.Ranked.Measure.Requires.Contains(other.Ranked.Measure.Id)))
                is { } required)
                more.Add(required);
            if (Fits(budgeted, more) && IsAllowed(budgeted, more))
                taken = more;
        }

        Assert.Equal(Ids(budgeted.Plan.Measures.Where(taken.Contains)), Ids(budgeted.ByRank.Measures));
    }

    private static PlanSelection[] Sets(BudgetedPlan budgeted) => [budgeted.ByRank, budgeted.BestOverall, budgeted.BestValueAdded];

    private static bool HasSetWith(Sample sample, PlannedMeasure measure) =>
        AllSets(sample.Plan(sample.Limits).Budgeted!).Any(set => Ids(set).Contains(measure.Ranked.Measure.Id));

    private static IEnumerable<string> Ids(IEnumerable<PlannedMeasure> measures) => measures.Select(measure => measure.Ranked.Measure.Id);

    // The numerator over a denominator that all measures under the scheme share.
    private static BigInteger Overall(PlannedMeasure measure) =>
        (measure.Ranked.Overall.Value.ToFraction() * 24).Numerator;

    private static BigInteger Growth(PlannedMeasure measure) => (BigInteger)(measure.Figures.TotalGrowth.Low.Amount + measure.Figures.TotalGrowth.High.Amount);

    private static BigInteger Worth(IEnumerable<PlannedMeasure> measures, Func<PlannedMeasure, BigInteger> worth) =>
        measures.Aggregate(BigInteger.Zero, (sum, measure) => sum + worth(measure));

    // In thirds, as every plan has three years: years that all print zero share the total.
    private static bool Fits(BudgetedPlan budgeted, IEnumerable<PlannedMeasure> measures) =>
        budgeted.Budget.All(year => measures.Sum(measure => measure.Plan.Investment.All(amount => amount.Amount.High.Amount == 0)
            ? measure.Figures.TotalInvestment.High.Amount
            : 3 * measure.Figures.Investment.In(year.Year).High.Amount) <= 3 * year.Amount.High.Amount)
        && (budgeted.Total is not { } total || measures.Sum(measure => measure.Figures.TotalInvestment.High.Amount) <= total.Amount);

    private static bool IsAllowed(BudgetedPlan budgeted, IEnumerable<PlannedMeasure> measures)
    {
        var ids = Ids(measures).ToList();
        return measures.All(measure => measure.Ranked.Measure.Requires.All(ids.Contains) && !measure.Ranked.Measure.Excludes.Any(ids.Contains));
    }

    private static IEnumerable<List<PlannedMeasure>> AllSets(BudgetedPlan budgeted)
    {
        var all = budgeted.Plan.Measures;
        return Enumerable.Range(0, 1 << all.Count)
            .Select(bits => all.Where((_, index) => (bits >> (all.Count - 1 - index) & 1) == 1).ToList())
            .Where(set => Fits(budgeted, set) && IsAllowed(budgeted, set) && all.Where(measure => measure.IsRequired).All(set.Contains));
    }

    // The greatest worth first, then the least investment, then the set that holds the first measure in which two differ.
    private static IEnumerable<string> BestOfAll(BudgetedPlan budgeted, Func<PlannedMeasure, BigInteger> worth) => Ids(AllSets(budgeted)
        .Reverse()
        .OrderByDescending(set => Worth(set, worth))
        .ThenBy(set => set.Sum(measure => measure.Figures.TotalInvestment.Low.Amount + measure.Figures.TotalInvestment.High.Amount))
        .First());
}
