using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// Moves away from the scheme's weights in one direction until the shortlist is another set. Only scores on either side
/// of its last rank matter for who comes onto the list; only those at that rank, where ties make the list too long, for who
/// leaves.
/// </summary>
internal sealed class WeightSweep(IReadOnlyList<LinearScore> listed, IReadOnlyList<LinearScore> others, int shortlist)
{
    /// <summary>How far the shortlist stays the same, up to a most, and whether it still does there.</summary>
    public (Fraction End, bool IsIncluded) Until(Fraction most)
    {
        var parting = Parting(most);
        return Meeting(parting) is { } meeting ? (meeting, false) : (parting, true);
    }

    /// <summary>Where, up to a most, somebody from outside first comes level with somebody on the list.</summary>
    private Fraction? Meeting(Fraction most)
    {
        if (listed.Count == 0 || others.Count == 0)
            return null;

        // The gap between the lowest on the list and the highest off it is a concave function of the step, above zero at the
        // start. Newton's method from beyond its zero never falls short of it, and reaches it as the function is linear by parts.
        Fraction? step = null;
        while (true)
        {
            var at = step ?? most;
            var (numerator, denominator) = ((long)at.Numerator, (long)at.Denominator);
            var lowest = listed.MinBy(line => line.At(numerator, denominator));
            var highest = others.MaxBy(line => line.At(numerator, denominator));
            var gap = lowest.At(numerator, denominator) - highest.At(numerator, denominator);
            if (gap == 0)
                return at;
            if (gap > 0)
                return null;
            step = lowest.Meets(highest);
        }
    }

    /// <summary>Where those who share the last rank on too long a list part, so that the lowest of them stay on it alone.</summary>
    private Fraction Parting(Fraction most)
    {
        var needed = listed.Count - shortlist + 1;
        if (needed <= 1)
            return most;

        var at = Fraction.Zero;
        while (true)
        {
            // Just beyond this step the lowest is, of those that are lowest here, the one that falls fastest.
            var (numerator, denominator) = ((long)at.Numerator, (long)at.Denominator);
            var lowest = listed.MinBy(line => (line.At(numerator, denominator), line.Slope));
            if (listed.Count(line => line == lowest) < needed)
                return at;
            var crossings = listed.Select(line => line.Meets(lowest)).OfType<Fraction>().ToList();
            if (crossings.Count == 0 || crossings.Min() is var next && next >= most)
                return most;
            at = next;
        }
    }
}
