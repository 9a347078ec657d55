namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Moves extents a little where an edge would hide that of another, so that each can be followed.</summary>
internal sealed class ExtentPlacement
{
    private const double Step = 2.5;

    // As many as can be told apart before an extent would seem to be somewhere else.
    private const int MostSteps = 6;

    private readonly List<Extent> _placed = [];

    /// <summary>Where to draw an extent: where it lies, or a few steps to the right and up.</summary>
    public Extent Place(Extent extent)
    {
        var moved = Enumerable.Range(0, MostSteps + 1).Select(steps => extent.Moved(steps * Step)).FirstOrDefault(IsFree, extent);
        _placed.Add(moved);
        return moved;
    }

    private bool IsFree(Extent extent) => !_placed.Exists(extent.HidesEdgeOf);

    /// <summary>A rectangle, in pixels from the left and from the top.</summary>
    internal readonly record struct Extent(double Left, double Top, double Right, double Bottom)
    {
        public Extent Moved(double distance) => new(Left + distance, Top - distance, Right + distance, Bottom - distance);

        public bool HidesEdgeOf(Extent other) =>
            (Meet(Left, Right, other.Left, other.Right) && (IsNear(Top, other.Top) || IsNear(Bottom, other.Bottom)))
            || (Meet(Top, Bottom, other.Top, other.Bottom) && (IsNear(Left, other.Left) || IsNear(Right, other.Right)));

        private static bool Meet(double from, double to, double otherFrom, double otherTo) => from < otherTo && otherFrom < to;

        private static bool IsNear(double one, double other) => Math.Abs(one - other) < Step - 0.1;
    }
}
