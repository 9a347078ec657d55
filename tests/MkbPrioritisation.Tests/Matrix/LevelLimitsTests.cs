using MkbPrioritisation.Matrix;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Matrix;

public sealed class LevelLimitsTests
{
    [Fact]
    public void The_levels_are_equal_thirds_of_the_scale()
    {
        Assert.Equal(new Score(new Fraction(7, 3)), LevelLimits.Medium);
        Assert.Equal(new Score(new Fraction(11, 3)), LevelLimits.High);
    }

    [Fact]
    public void A_limit_belongs_to_the_higher_level()
    {
        var little = new Fraction(1, 1_000_000);

        Assert.Equal(Level.Medium, LevelLimits.LevelOf(LevelLimits.Medium));
        Assert.Equal(Level.High, LevelLimits.LevelOf(LevelLimits.High));
        Assert.Equal(Level.Low, LevelLimits.LevelOf(new(new Fraction(7, 3) - little)));
        Assert.Equal(Level.Medium, LevelLimits.LevelOf(new(new Fraction(11, 3) - little)));
    }
}
