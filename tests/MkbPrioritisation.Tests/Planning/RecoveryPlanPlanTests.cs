using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Planning;

/// <summary>The sums over the recovery plan's ten measures are those of the report, as far as it agrees with itself.</summary>
public sealed class RecoveryPlanPlanTests
{
    private static readonly InvestmentPlan Plan = new(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

    [Fact]
    public void Exactly_the_ten_of_the_shortlist_are_planned() =>
        Assert.Equal(Plan.Ranking.Shortlist.Select(ranked => ranked.Measure.Id), Plan.Measures.Select(measure => measure.Ranked.Measure.Id));

    [Fact]
    public void The_years_add_up_to_those_of_the_programme_slide()
    {
        Assert.Equal([2021, 2022, 2023, 2024, 2025], Plan.Years);
        Assert.Equal([2.4m, 3.2m, 1.4m, 1.6m, 1.6m], Billions(Plan.Total.Investment));
        Assert.Equal([4.7m, 6.8m, 4.3m, 4.4m, 4.4m], Billions(Plan.Total.Growth));
        Assert.Equal([4.7m, 11.5m, 15.8m, 20.2m, 24.6m], Billions(Plan.Total.ValueAdded));
        Assert.Equal(76.8m, Plan.Total.ValueAdded.Total.High.Amount / 1_000_000_000m);
    }

    [Fact]
    public void The_ranges_add_up_by_their_ends()
    {
        Assert.Equal("EUR 8.4-12 bn", Plan.Total.TotalInvestment.ToString());
        Assert.Equal("EUR 20.3-30.1 bn", Plan.Total.TotalGrowth.ToString());
        Assert.Equal(
            [
                "innovation-and-growth: EUR 3-4.3 bn for EUR 8-11.7 bn",
                "entrepreneurial-labour-market: EUR 4.4-6.2 bn for EUR 7.5-11.3 bn",
                "productivity-leap: EUR 1-1.5 bn for EUR 4.8-7.1 bn",
            ],
            Plan.Programmes.Select(programme => programme.ToString()));
        Assert.Equal(
            ["temporary-relief-and-investment: EUR 2.5-3.5 bn for EUR 4.6-6.8 bn", "structural-investment: EUR 500-800 mln for EUR 3.4-4.9 bn"],
            Plan.Programmes[0].Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void Half_of_value_added_returns_unless_something_else_is_assumed()
    {
        Assert.Equal("EUR 38.4 bn", Plan.Return!.Total.ToString());
        Assert.Equal("EUR 30.72 bn", new InvestmentPlan(Plan.Ranking, new() { ReturnPercent = 40 }).Return!.Total.ToString());
    }

    [Fact]
    public void Beside_each_printed_total_stands_the_sum_and_where_they_differ()
    {
        Assert.Equal(5 + 1 + 8 + 5 + 1 + 3 + 5 + 1 + 1, Plan.Printed.Count);
        Assert.Equal(
            [
                "Investment: EUR 8.4-12 bn, printed EUR 8.5-12 bn",
                "Investment unused-corona-measures: EUR 650-900 mln, printed EUR 0.5-1 bn",
            ],
            Plan.Printed.Where(figure =>
                figure.Quantity == PlanQuantity.Investment
                    && (figure is { Year: null, Source: null } || figure.Source == "unused-corona-measures")).Select(figure => figure.ToString()));
        Assert.Equal(
            [
                "Investment", "Investment private-funds", "Investment eu-recovery-fund", "Investment forgone-tax", "Investment additional-budget",
                "Growth", "Growth entrepreneurial-labour-market", "Growth productivity-leap",
            ],
            Plan.Printed.Where(figure => !figure.IsWithin).Select(figure => figure.ToString().Split(':')[0]));
        Assert.All(Plan.Printed.Where(figure => figure.Year is not null), figure => Assert.True(figure.IsWithin, figure.ToString()));
    }

    [Fact]
    public void What_returns_is_some_376_per_cent_of_what_is_invested_within_the_printed_range_and_pays_back_in_the_second_year()
    {
        var (back, printed) = (Plan.ReturnOnInvestment!, Plan.Outline.Printed.ReturnOnInvestment!);

        Assert.Equal(("16/5", "64/17", "32/7", 2022), ($"{back.Low}", $"{back.Middle}", $"{back.High}", back.PayBackYear));
        Assert.Equal("250-500%", printed.ToString());
        Assert.True(printed.Low <= back.Low && back.High <= printed.High);
        Assert.Equal("32/5", $"{new InvestmentPlan(Plan.Ranking, new() { ReturnPercent = 100 }).ReturnOnInvestment!.Low}");
    }

    [Fact]
    public void Each_measure_pays_itself_back_in_a_year_of_its_own()
    {
        Assert.Equal(
            [
                "easier-restart-and-closure 2021",
                "future-proof-labour-regulation 2022",
                "innovation-application-scheme 2021",
                "national-retraining-programme 2022",
                "personal-development-budget 2024", "scale-up-digitalisation 2021", "strengthen-equity 2022", "targeted-debt-relief 2021",
                "temporary-investment-rebate 2022", "transparency-and-advice 2021",
            ],
            Plan.Measures.Select(measure => $"{measure.Ranked.Measure.Id} {Plan.ReturnOf(measure)?.PayBackYear}").Order());
        // What may cost nothing has no highest return.
        Assert.Equal(
            ["future-proof-labour-regulation"],
            Plan.Measures.Where(measure => Plan.ReturnOf(measure)!.High is null).Select(measure => measure.Ranked.Measure.Id));
    }

    [Fact]
    public void Every_source_pays_in_each_printed_period_what_is_printed()
    {
        Assert.Equal(["2021: EUR 2.4 bn, printed EUR 2-3 bn", "2022-2025: EUR 7.8 bn, printed EUR 6.5-9 bn"], Plan.Periods.Select(period => period.ToString()));
        Assert.Equal(["EUR 2.35 bn, printed EUR 2-3 bn", "EUR 36.05 bn, printed EUR 30-40 bn"], Plan.Periods.Select(period => period.Return!.ToString()));
        Assert.All(Plan.Periods.SelectMany(period => period.Sources), paid => Assert.True(paid.Investment.IsWithin, $"{paid}"));
        Assert.Equal(
            ["EUR 50 mln", "EUR 0", "EUR 775 mln", "EUR 25 mln", "EUR 150 mln", "EUR 0", "EUR 1.4 bn", "EUR 0"],
            Plan.Periods[0].Sources.Select(paid => paid.Investment.Computed.ToString()));
        Assert.All(Plan.Periods, period => Assert.Equal(
            period.Investment.Computed.High.Amount, period.Sources.Sum(paid => paid.Investment.Computed.High.Amount)));
    }

    [Fact]
    public void A_collection_without_a_plan_cannot_be_planned() =>
        Assert.Throws<ArgumentException>(() => new InvestmentPlan(MeasureCatalogue.BuiltIn.Rank("eu-sme-strategy-2020")));

    private static IEnumerable<decimal> Billions(YearlyAmounts amounts) => amounts.Select(year =>
    {
        Assert.True(year.Amount.IsCertain);
        return year.Amount.Low.Amount / 1_000_000_000m;
    });
}
