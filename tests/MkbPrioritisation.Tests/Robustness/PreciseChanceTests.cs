using FsCheck.Xunit;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Chances to twice a double's digits, held against exact fractions.</summary>
public sealed class PreciseChanceTests
{
    [Property]
    public void Sums_and_products_of_ratios_come_out_as_the_double_nearest_to_the_fraction(byte part, byte whole, ushort other, ushort all)
    {
        var (one, two) = (new Fraction(part, whole + 1), new Fraction(other, all + 1));
        var (first, second) = (PreciseChance.Ratio(part, whole + 1), PreciseChance.Ratio(other, all + 1));

        Assert.Equal((one + two).ToDouble(), (first + second).Value);
        Assert.Equal((one * two).ToDouble(), (first * second).Value);
        Assert.Equal(((one * two) + (one * one)).ToDouble(), ((first * second) + (first * first)).Value);
    }

    [Fact]
    public void Forty_nine_parts_of_a_forty_ninth_are_a_whole()
    {
        var sum = PreciseChance.None;
        var plain = 0d;
        for (var part = 0; part < 49; part++)
        {
            sum += PreciseChance.Ratio(1, 49);
            plain += 1d / 49;
        }

        Assert.Equal(1, sum.Value);
        Assert.NotEqual(1, plain);
    }
}
