using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>What would follow if a figure were another.</summary>
public sealed class WhatIfTests
{
    private static readonly FirmProfile Firm = new()
    {
        Earlier = new() { GrossMargin = 900, Fte = 10 },
        Later = new() { GrossMargin = 1_200, Fte = 11 },
        LiquidAssets = 3_000_000,
        YearlyCosts = 3_650_000,
        Equity = 5_000_000,
        BalanceTotal = 10_000_000,
    };

    [Theory]
    [InlineData("liquid-assets=-3000000", "0")]
    [InlineData("liquid-assets=+10%", "330")]
    [InlineData("liquid-assets=-50%", "150")]
    [InlineData("liquid-assets=+0.5", "30000005/100000")]
    [InlineData("liquid-assets=500000", "50")]
    public void A_figure_becomes_another_or_changes_by_an_amount_or_a_part_of_itself(string change, string days)
    {
        var whatIf = WhatIf.Of(ArbitraryFirm.Advise(Firm), ProfileChange.Parse(change));

        Assert.Equal(Fraction.Parse(days), whatIf.Then[Indicator.CashBufferDays].Value);
        Assert.Equal([Indicator.CashBufferDays], whatIf.Changed.Select(pair => pair.Now.Indicator));
        Assert.Equal(change, whatIf.Changes[0].ToString());
        Assert.Same(Firm, whatIf.Now.Profile);
    }

    [Fact]
    public void Losses_paid_from_cash_take_solvency_down_as_the_plan_illustrates()
    {
        var whatIf = WhatIf.Of(ArbitraryFirm.Advise(Firm), ProfileChange.Parse("equity=-3000000"), ProfileChange.Parse("balance-total=-3000000"));

        Assert.Equal(("1/2", "2/7"), ($"{whatIf.Now[Indicator.Solvency].Value}", $"{whatIf.Then[Indicator.Solvency].Value}"));
    }

    [Fact]
    public void Another_figure_may_mean_another_segment_and_other_measures()
    {
        var whatIf = WhatIf.Of(ArbitraryFirm.Advise(Firm), ProfileChange.Parse("later.fte=-5"), ProfileChange.Parse("later.gross-margin=-60%"));

        Assert.Equal((Segment.Accelerate, Segment.Reform), (whatIf.Now.Segment!.Segment, whatIf.Then.Segment!.Segment));
        Assert.NotEqual(whatIf.Now.Measures[0].Measures.Count, whatIf.Then.Measures[0].Measures.Count);
    }

    [Theory]
    [InlineData("equity", "write KEY=FIGURE")]
    [InlineData("equity=", "write KEY=FIGURE")]
    [InlineData("equity=10%", "write KEY=FIGURE")]
    [InlineData("equity=+-5", "write KEY=FIGURE")]
    [InlineData("equity=120.000", "write KEY=FIGURE")]
    [InlineData("equity=1=2", "write KEY=FIGURE")]
    [InlineData("equty=1", "did you mean \"equity\"?")]
    [InlineData("sector=47", "no figure \"sector\"")]
    public void What_is_no_change_is_refused_with_its_cure(string text, string cure) =>
        Assert.Contains(cure, Assert.Throws<FormatException>(() => ProfileChange.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_known_cannot_change_by_something_but_can_become_something()
    {
        var advice = ArbitraryFirm.Advise(Firm with { Equity = null });

        Assert.Contains(
            "\"equity\" is not known",
            Assert.Throws<InvalidOperationException>(() => WhatIf.Of(advice, ProfileChange.Parse("equity=+1"))).Message,
            StringComparison.Ordinal);
        Assert.Equal("1/10", $"{WhatIf.Of(advice, ProfileChange.Parse("equity=1000000")).Then[Indicator.Solvency].Value}");
    }

    [Fact]
    public void A_change_to_what_cannot_be_is_refused() =>
        Assert.Throws<ArgumentException>(() => WhatIf.Of(ArbitraryFirm.Advise(Firm), ProfileChange.Parse("liquid-assets=-3000001")));
}
