using MkbPrioritisation.Reporting.Matrix;

namespace MkbPrioritisation.Reporting.Tests.Matrix;

public sealed class ExtentPlacementTests
{
    private readonly ExtentPlacement _placement = new();

    [Fact]
    public void Extents_apart_stay_where_they_lie()
    {
        Assert.Equal(new(0, 0, 50, 50), _placement.Place(new(0, 0, 50, 50)));
        Assert.Equal(new(100, 100, 150, 150), _placement.Place(new(100, 100, 150, 150)));
        Assert.Equal(new(10, 10, 40, 40), _placement.Place(new(10, 10, 40, 40)));
    }

    [Fact]
    public void An_extent_that_would_hide_an_edge_of_another_moves_aside()
    {
        var first = _placement.Place(new(0, 0, 50, 50));

        foreach (var lying in new ExtentPlacement.Extent[] { new(0, 0, 50, 50), new(0, 20, 80, 80), new(20, 0, 90, 30) })
        {
            var placed = _placement.Place(lying);

            Assert.NotEqual(lying, placed);
            Assert.False(placed.HidesEdgeOf(first));
            Assert.Equal(lying.Right - lying.Left, placed.Right - placed.Left);
        }
    }

    [Fact]
    public void However_many_lie_alike_none_is_moved_far()
    {
        ExtentPlacement.Extent lying = new(0, 0, 50, 50);

        Assert.All(Enumerable.Range(0, 100).Select(_ => _placement.Place(lying)), placed => Assert.InRange(placed.Left, 0, 15));
    }
}
