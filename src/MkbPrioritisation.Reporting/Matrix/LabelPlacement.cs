
namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Finds a free place for each label near its point, so that no label covers a point or another label.</summary>
internal sealed class LabelPlacement(double left, double top, double right, double bottom)
{
    private const int MostRings = 40;
    private const double RingStep = 6;

    // Right first, then left, above, below and the corners: the order in which a reader looks for a label.
    private static readonly (double X, double Y)[] Directions =
        [(1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -0.6), (-0.8, -0.6), (0.8, 0.6), (-0.8, 0.6)];

    private readonly List<Box> _taken = [];

    /// <summary>Keeps labels off a point.</summary>
    public void Keep(double x, double y, double radius) => _taken.Add(new(x - radius, y - radius, x + radius, y + radius));

    /// <summary>A place for a label: its middle, and whether it lies so far off that a line should lead to it.</summary>
    public (double X, double Y, bool IsFar) Place(double x, double y, double radius, double width, double height)
    {
        for (var ring = 0; ring < MostRings; ring++)
        {
            foreach (var direction in Directions)
            {
                var distance = radius + 2 + (ring * RingStep);
                var middleX = x + (direction.X * (distance + (width / 2)));
                var middleY = y + (direction.Y * (distance + (height / 2)));
                var box = new Box(middleX - (width / 2), middleY - (height / 2), middleX + (width / 2), middleY + (height / 2));
                if (!box.IsWithin(left, top, right, bottom) || _taken.Exists(box.Overlaps))
                    continue;
                _taken.Add(box);
                return (middleX, middleY, ring > 1);
            }
        }

        // So many labels that none is free: the point keeps its own, where it covers least.
        return (x + radius + (width / 2), y, false);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool IsWithin(double left, double top, double right, double bottom) =>
            Left >= left && Top >= top && Right <= right && Bottom <= bottom;
    }
}
