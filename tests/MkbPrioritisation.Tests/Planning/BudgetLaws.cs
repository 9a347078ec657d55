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
        var budgeted = sample.Plan(new() { Budget = sample.Budget }).Budgeted!;

        Assert.Equal(BestOfAll(budgeted, Overall), Ids(budgeted.BestOverall.Measures));
        Assert.Equal(BestOfAll(budgeted, Growth), Ids(budgeted.BestValueAdded.Measures));
    }

    [Property]
    public void Every_set_fits_the_budget_and_holds_the_required_measures(Sample sample)
    {
        foreach (var measure in sample.Measures)
        {
            PlanOptions options = new() { Budget = sample.Budget, With = [measure.Id] };
            if (!Fits(sample.Budget, [sample.Plan().Measures.Single(planned => planned.Ranked.Measure.Id == measure.Id)]))
            {
                Assert.Throws<ArgumentException>(() => sample.Plan(options));
                continue;
            }

            var budgeted = sample.Plan(options).Budgeted!;
            Assert.All(new[] { budgeted.ByRank, budgeted.BestOverall, budgeted.BestValueAdded }, selection =>
            {
                Assert.Contains(measure.Id, Ids(selection.Measures));
                Assert.True(Fits(sample.Budget, selection.Measures), $"{selection}");
            });
            Assert.Equal(BestOfAll(budgeted, Overall), Ids(budgeted.BestOverall.Measures));
        }
    }

    [Property]
    public void A_bigger_budget_never_gives_a_worse_set(Sample sample)
    {
        var small = sample.Plan(new() { Budget = sample.Budget }).Budgeted!;
        var big = sample.Plan(new() { Budget = sample.BiggerBudget }).Budgeted!;

        Assert.True(Worth(big.BestOverall.Measures, Overall) >= Worth(small.BestOverall.Measures, Overall));
        Assert.True(Worth(big.BestValueAdded.Measures, Growth) >= Worth(small.BestValueAdded.Measures, Growth));
    }

    [Property]
    public void Without_limits_every_measure_is_in_the_best_set_overall_and_taken_by_rank(Sample sample)
    {
        var plan = sample.Plan(new() { Budget = new("EUR") });

        Assert.Equal(Ids(plan.Measures), Ids(plan.Budgeted!.BestOverall.Measures));
        Assert.Equal(Ids(plan.Measures), Ids(plan.Budgeted.ByRank.Measures));
    }

    [Property]
    public void By_rank_passes_over_a_measure_only_where_it_no_longer_fits_beside_those_above_it(Sample sample)
    {
        var budgeted = sample.Plan(new() { Budget = sample.Budget }).Budgeted!;

        var taken = new List<PlannedMeasure>();
        foreach (var measure in budgeted.Plan.Measures)
        {
            var isTaken = budgeted.ByRank.Measures.Contains(measure);
            Assert.Equal(Fits(sample.Budget, [.. taken, measure]), isTaken);
            if (isTaken)
                taken.Add(measure);
        }
    }

    private static IEnumerable<string> Ids(IEnumerable<PlannedMeasure> measures) => measures.Select(measure => measure.Ranked.Measure.Id);

    // The numerator over a denominator that all measures under the scheme share.
    private static BigInteger Overall(PlannedMeasure measure) =>
        (measure.Ranked.Overall.Value.ToFraction() * 24).Numerator;

    private static BigInteger Growth(PlannedMeasure measure) => (BigInteger)(measure.Figures.TotalGrowth.Low.Amount + measure.Figures.TotalGrowth.High.Amount);

    private static BigInteger Worth(IEnumerable<PlannedMeasure> measures, Func<PlannedMeasure, BigInteger> worth) =>
        measures.Aggregate(BigInteger.Zero, (sum, measure) => sum + worth(measure));

    private static bool Fits(YearlyAmounts budget, IReadOnlyList<PlannedMeasure> measures) =>
        budget.All(year => measures.Sum(measure => measure.Figures.Investment.In(year.Year).High.Amount) <= year.Amount.High.Amount);

    // Every set there is: the greatest worth first, then the least investment, then the one that holds the first measure in which two differ.
    private static IEnumerable<string> BestOfAll(BudgetedPlan budgeted, Func<PlannedMeasure, BigInteger> worth)
    {
        var all = budgeted.Plan.Measures;
        var best = Enumerable.Range(0, 1 << all.Count)
            .Select(bits => (Bits: bits, Measures: all.Where((_, index) => (bits >> (all.Count - 1 - index) & 1) == 1).ToList()))
            .Where(set => Fits(budgeted.Budget, set.Measures) && all.Where(measure => measure.IsRequired).All(set.Measures.Contains))
            .OrderByDescending(set => Worth(set.Measures, worth))
            .ThenBy(set => set.Measures.Sum(measure => measure.Figures.TotalInvestment.Low.Amount + measure.Figures.TotalInvestment.High.Amount))
            .ThenByDescending(set => set.Bits)
            .First();
        return Ids(best.Measures);
    }
}
