using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>Which way a firm went on one axis of the segments.</summary>
/// <param name="Trend">The side of the line that counts.</param>
/// <param name="IsOnTheLine">Whether nothing changed at all: that counts as no growth, and is worth a second look.</param>
public sealed record AxisGrowth(Trend Trend, bool IsOnTheLine)
{
    internal static AxisGrowth? Of(Fraction? earlier, Fraction? later)
    {
        return earlier is { } before && later is { } after
            ? new(after > before ? Trend.Growth : Trend.Decline, after == before)
            : null;
    }
}
