using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Quantities;

public sealed class EstimateTests
{
    [Theory]
    [InlineData("28/5", "5.6 months")]
    [InlineData("12", "1 year")]
    [InlineData("1/3", "0.3 months")]
    public void What_a_formula_makes_in_months_is_shown_to_a_tenth(string made, string shown) =>
        Assert.Equal(shown, $"{Estimate.Of(FractionRange.Of(Fraction.Parse(made)), Unit.Months)}");

    [Fact]
    public void What_a_formula_makes_in_money_is_shown_in_whole_units() =>
        Assert.Equal("EUR 3-67", $"{Estimate.Of(new(new(10, 3), new(200, 3)), Unit.MoneyPerYear("EUR"))}");
}
