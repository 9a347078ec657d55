using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>A measure that is meant for healthy firms is held against the firm's own figures.</summary>
public sealed class ConditionTests
{
    private static readonly Measure Equity = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020")
        .Measures.Single(measure => measure.Id == "strengthen-equity");

    [Theory]
    [InlineData(-30_000, 560_000, false)]
    [InlineData(40, 100, false)]
    [InlineData(41, 100, true)]
    public void A_firm_whose_equity_is_too_small_does_not_meet_the_condition_of_equity(int equity, int balance, bool isMet)
    {
        var check = Assert.Single(ArbitraryFirm.Advise(new() { Equity = equity, BalanceTotal = balance }).ConditionsOf(Equity));

        Assert.Equal((isMet, Indicator.Solvency), (check.IsMet, check.Figure.Indicator));
        Assert.Equal($"Solvency above 40%: {(isMet ? "met" : "not met")}", check.ToString());
    }

    [Fact]
    public void Where_the_figure_is_missing_nothing_is_said() => Assert.Null(Assert.Single(ArbitraryFirm.Advise(new()).ConditionsOf(Equity)).IsMet);
}
