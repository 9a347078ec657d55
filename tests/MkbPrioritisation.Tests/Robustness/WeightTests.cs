using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Robustness;

public sealed class WeightTests
{
    [Theory]
    [InlineData(2, 12, "1/6")]
    [InlineData(0, 7, "0")]
    [InlineData(7, 7, "1")]
    public void A_weight_is_a_fraction_in_lowest_terms(long numerator, long denominator, string text)
    {
        var weight = new Weight(numerator, denominator);

        Assert.Equal(text, weight.ToString());
        Assert.Equal((double)numerator / denominator, weight.ToDouble());
    }

    [Fact]
    public void The_default_weight_is_nothing() => Assert.Equal(new Weight(0, 5), default);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_weight_below_nothing_or_above_all_is_refused(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weight(numerator, denominator));
}
