using FsCheck.Xunit;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using Sample = MkbPrioritisation.Tests.Planning.SamplePlans.Sample;

namespace MkbPrioritisation.Tests.Planning;

/// <summary>What holds for the sums of every plan.</summary>
[Properties(Arbitrary = [typeof(SamplePlans)])]
public sealed class PlanLaws
{
    [Property]
    public void The_total_is_the_sum_of_the_measures_of_the_programmes_and_of_the_sources(Sample sample)
    {
        var plan = sample.Plan();

        var leaves = plan.Programmes.SelectMany(programme => programme.Parts.Count > 0 ? programme.Parts : [programme]).ToList();
        AssertSum(plan, plan.Measures.Select(measure => measure.Figures));
        AssertSum(plan, plan.Programmes.Select(programme => programme.Figures));
        AssertSum(plan, leaves.Select(programme => programme.Figures));
        Assert.Equal(plan.Total.TotalInvestment, Sum(plan.Sources.Select(source => source.TotalInvestment)));
        foreach (var year in plan.Years)
            Assert.Equal(plan.Total.Investment.In(year), Sum(plan.Sources.Select(source => source.Investment.In(year))));
    }

    [Property]
    public void The_value_added_of_a_year_is_all_growth_up_to_then(Sample sample)
    {
        var total = sample.Plan().Total;

        foreach (var year in SamplePlans.Years)
            Assert.Equal(Sum(total.Growth.Where(growth => growth.Year <= year).Select(growth => growth.Amount)), total.ValueAdded.In(year));
    }

    [Property]
    public void The_order_of_measures_never_matters(Sample sample)
    {
        var options = new PlanOptions { Budget = sample.Budget };

        Assert.Equal(Text(sample.Plan(options)), Text(Sample.Plan(sample.Measures.Reverse(), options)));
    }

    [Property]
    public void Leaving_a_measure_out_is_planning_it_at_no_size_and_planning_the_others_only(Sample sample)
    {
        if (sample.Measures.Count == 0)
            return;
        var id = sample.Measures[0].Id;
        var without = sample.Plan(new() { Without = [id] });

        Assert.DoesNotContain(without.Measures, measure => measure.Ranked.Measure.Id == id);
        Assert.Equal(without.Total.ToString(), sample.Plan(new() { Scales = new Dictionary<string, decimal> { [id] = 0 } }).Total.ToString());
        Assert.Equal(Text(without), Text(sample.Plan(new() { Only = [.. sample.Measures.Skip(1).Select(measure => measure.Id)] })));
        Assert.Equal(Text(sample.Plan()), Text(sample.Plan(new() { Only = [.. sample.Measures.Skip(1).Select(measure => measure.Id)], With = [id] })));
    }

    [Property]
    public void A_scale_multiplies_the_figures_of_its_measure_alone(Sample sample)
    {
        if (sample.Measures.Count == 0)
            return;
        var scaled = sample.Plan(new() { Scales = new Dictionary<string, decimal> { [sample.Measures[0].Id] = 2.5m } });

        foreach (var (one, other) in sample.Plan().Measures.Zip(scaled.Measures))
        {
            var factor = one.Ranked.Measure.Id == sample.Measures[0].Id ? 2.5m : 1;
            Assert.Equal(one.Figures.TotalInvestment * factor, other.Figures.TotalInvestment);
            Assert.Equal(one.Figures.Growth.Times(factor).ToArray(), other.Figures.Growth.ToArray());
        }
    }

    private static void AssertSum(InvestmentPlan plan, IEnumerable<PlanFigures> figures)
    {
        var all = figures.ToList();
        Assert.Equal(plan.Total.TotalInvestment, Sum(all.Select(item => item.TotalInvestment)));
        Assert.Equal(plan.Total.TotalGrowth, Sum(all.Select(item => item.TotalGrowth)));
        foreach (var year in plan.Years)
        {
            Assert.Equal(plan.Total.Investment.In(year), Sum(all.Select(item => item.Investment.In(year))));
            Assert.Equal(plan.Total.Growth.In(year), Sum(all.Select(item => item.Growth.In(year))));
        }
    }

    private static MoneyRange Sum(IEnumerable<MoneyRange> amounts) => amounts.Aggregate(MoneyRange.Zero("EUR"), (sum, amount) => sum + amount);

    private static string Text(InvestmentPlan plan) => string.Join('\n',
    [
        plan.Total.ToString(),
        plan.Total.Investment.ToString(),
        .. plan.Measures.Select(measure => measure.ToString()),
        .. plan.Programmes.Select(programme => programme.ToString()),
        .. plan.Sources.Select(source => source.ToString()),
        plan.Return!.ToString(),
        $"{plan.Budgeted?.ByRank}",
        $"{plan.Budgeted?.BestOverall}",
        $"{plan.Budgeted?.BestValueAdded}",
    ]);
}
