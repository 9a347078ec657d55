using FsCheck.Xunit;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Nine cells share out the measures; levels are thirds of the scale.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class MatrixLaws
{
    [Property]
    public bool A_cell_holds_the_measures_of_its_two_levels_in_display_order(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        return PriorityMatrix.Cells.All(cell => ranking.Matrix[cell.NetImpact, cell.Feasibility].SequenceEqual(ranking.Where(ranked =>
            LevelLimits.LevelOf(ranked.NetImpact.Value) == cell.NetImpact && LevelLimits.LevelOf(ranked.Feasibility.Value) == cell.Feasibility)));
    }

    [Property]
    public bool Levels_are_thirds_of_the_scale(Score score) =>
        LevelLimits.LevelOf(score).ToString() == ReferenceRanker.LevelOf(Fraction.Of(score));

    [Theory]
    [InlineData(1, 1, Level.Low)]
    [InlineData(7, 3, Level.Medium)]
    [InlineData(14, 6, Level.Medium)]
    [InlineData(3, 1, Level.Medium)]
    [InlineData(11, 3, Level.High)]
    [InlineData(22, 6, Level.High)]
    [InlineData(5, 1, Level.High)]
    public void A_limit_belongs_to_the_higher_level(long numerator, long denominator, Level level) =>
        Assert.Equal(level, LevelLimits.LevelOf(new(numerator, denominator)));

    [Fact]
    public void Just_below_a_limit_lies_the_lower_level()
    {
        const long large = 3_000_000_000_000_000_000;

        Assert.Equal(Level.Low, LevelLimits.LevelOf(new Score(7 * (large / 9) - 1, 3 * (large / 9))));
        Assert.Equal(Level.Medium, LevelLimits.LevelOf(new Score(11 * (large / 15) - 1, 3 * (large / 15))));
    }
}
