using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>The worked example of the recovery plan (2020, annex on the mkb-hulplijn), as far as it agrees with itself.</summary>
public sealed class WorkedExampleTests
{
    private static readonly FirmProfile Printed = new()
    {
        Earlier = new() { Year = 2016, GrossMargin = 909_000, WageCosts = 329_000, Fte = 56 },
        Later = new() { Year = 2018, GrossMargin = 965_000, WageCosts = 348_740, Fte = 58 },
    };

    [Theory]
    [InlineData(ProductivityBasis.GrossMarginAndWages, 22_107)]
    [InlineData(ProductivityBasis.GrossMargin, 16_232)]
    public void Only_with_the_wages_does_productivity_come_to_the_printed_22107(ProductivityBasis basis, int productivity) =>
        Assert.Equal(productivity, Advise(Printed with { Productivity = basis })[Indicator.EarlierProductivity].Value!.Value.Round(0));

    [Fact]
    public void The_printed_productivity_of_the_second_year_and_its_growth_need_a_margin_of_959000()
    {
        var advice = Advise(Printed with { Productivity = ProductivityBasis.GrossMarginAndWages, Later = Printed.Later with { GrossMargin = 959_000 } });

        Assert.Equal(22_547, advice[Indicator.LaterProductivity].Value!.Value.Round(0));
        Assert.Equal(0.020m, advice[Indicator.ProductivityGrowth].Value!.Value.Round(3));
        Assert.Equal(0.036m, advice[Indicator.JobGrowth].Value!.Value.Round(3));
    }

    [Theory]
    [InlineData(ProductivityBasis.GrossMarginAndWages)]
    [InlineData(ProductivityBasis.GrossMargin)]
    public void On_either_basis_the_firm_is_in_the_printed_segment(ProductivityBasis basis) =>
        Assert.Equal("Versnellen en uitbreiden", Advise(Printed with { Productivity = basis }).Segment!.Name.Dutch);

    [Theory]
    [InlineData(5, 10, "1/2", true)]
    [InlineData(2, 7, "2/7", false)]
    [InlineData(2, 10, "1/5", false)]
    [InlineData(4, 10, "2/5", false)]
    public void Solvency_is_healthy_above_40_per_cent_and_not_at_it(int equity, int balance, string solvency, bool isAbove)
    {
        var figure = Advise(new() { Equity = equity, BalanceTotal = balance })[Indicator.Solvency];

        Assert.Equal((solvency, isAbove), ($"{figure.Value}", figure.IsAboveMark));
        Assert.Equal("equity / balance-total", figure.Formula);
    }

    [Fact]
    public void A_cash_buffer_is_counted_in_days()
    {
        var figure = Advise(new() { LiquidAssets = 100, YearlyCosts = 3650 })[Indicator.CashBufferDays];

        Assert.Equal(("10", "liquid-assets / (yearly-costs / 365)"), ($"{figure.Value}", figure.Formula));
    }

    [Fact]
    public void A_growth_from_a_loss_has_a_direction_and_no_percentage()
    {
        var advice = Advise(Printed with { Earlier = Printed.Earlier with { GrossMargin = -5 } });

        Assert.Null(advice[Indicator.ProductivityGrowth].Value);
        Assert.Empty(advice[Indicator.ProductivityGrowth].Missing);
        Assert.Equal(Segment.Accelerate, advice.Segment!.Segment);
    }

    [Fact]
    public void A_firm_without_short_term_debts_has_no_quick_ratio_and_misses_nothing_for_it()
    {
        var figure = Advise(new() { LiquidAssets = 1, Receivables = 1, ShortTermDebts = 0 })[Indicator.QuickRatio];

        Assert.Null(figure.Value);
        Assert.Null(figure.IsAboveMark);
        Assert.Empty(figure.Missing);
    }

    [Fact]
    public void The_measures_of_the_segment_come_best_rank_first()
    {
        var fitting = Assert.Single(FirmAdvice.Of(Printed, MeasureCatalogue.BuiltIn.Segments, MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020")).Measures);

        Assert.Equal(
            [
                "transparency-and-advice",
                "temporary-investment-rebate",
                "strengthen-equity",
                "personal-development-budget",
                "future-proof-labour-regulation",
                "targeted-debt-relief",
            ],
            fitting.Measures.Select(ranked => ranked.Measure.Id));
        Assert.Equal([2, 2, 4, 6, 9, 9], fitting.Measures.Select(ranked => ranked.Rank));
        Assert.Equal(10, fitting.Unmarked);
    }

    [Fact]
    public void A_profile_that_cannot_be_true_is_not_advised() =>
        Assert.Contains(
            "\"later.fte\" should be above zero",
            Assert.Throws<ArgumentException>(() => Advise(new() { Later = new() { Fte = 0 } })).Message,
            StringComparison.Ordinal);

    private static FirmAdvice Advise(FirmProfile profile) => FirmAdvice.Of(profile, MeasureCatalogue.BuiltIn.Segments);
}
