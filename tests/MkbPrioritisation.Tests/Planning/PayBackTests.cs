using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using Sample = MkbPrioritisation.Tests.Planning.SamplePlans.Sample;

namespace MkbPrioritisation.Tests.Planning;

/// <summary>By when a measure has paid itself back whose source rounds its years to zero.</summary>
public sealed class PayBackTests
{
    [Fact]
    public void A_total_is_spread_over_the_years_that_its_own_measure_prints_as_under_a_budget()
    {
        // Half of the value added returns: 2 by the end of 2021, 5 by that of 2022. Of 10, 5 are invested by then, and not two thirds.
        var late = Of("late", investment: [(2022, 0), (2023, 0)], total: 10, growth: [(2021, 4), (2022, 2), (2023, 8)]);
        var other = Of("other", investment: [(2021, 1)], total: 1, growth: [(2021, 1)]);

        var plan = Sample.Plan([late, other], PlanOptions.Default);

        var measure = plan.Measures.Single(measure => measure.Ranked.Measure.Id == "late");
        Assert.True(measure.IsSpread);
        Assert.Equal([0m, 500_000_000m, 500_000_000m], plan.Years.Select(year => measure.CountedIn(year).High.Amount));
        Assert.Equal(2022, plan.ReturnOf(measure)!.PayBackYear);
    }

    [Fact]
    public void Nothing_is_paid_back_before_anything_is_invested()
    {
        var plan = Sample.Plan([Of("late", investment: [(2023, 0)], total: 1, growth: [(2021, 9), (2022, 0)])], PlanOptions.Default);

        Assert.Equal(2023, plan.ReturnOf(plan.Measures[0])!.PayBackYear);
        Assert.Equal(2023, plan.ReturnOnInvestment!.PayBackYear);
    }

    private static Measure Of(string id, (int Year, int Tenths)[] investment, int total, (int Year, int Tenths)[] growth) =>
        new(id, LocalizedText.Same(id), "c", [])
        {
            Plan = new(
                "b", Amounts(investment), Amounts(growth), SamplePlans.Tenths(total), SamplePlans.Tenths(growth.Sum(year => year.Tenths)), [new("state", 100)]),
        };

    private static YearlyAmounts Amounts((int Year, int Tenths)[] years) =>
        new("EUR", years.Select(year => new YearAmount(year.Year, SamplePlans.Tenths(year.Tenths))));
}
