namespace MkbPrioritisation.Robustness;

/// <summary>Kendall's tau-b: how far two orders of the same things agree, ties allowed for.</summary>
/// <remarks>M. G. Kendall, <i>The treatment of ties in ranking problems</i>, Biometrika 33, 1945.</remarks>
internal static class KendallTau
{
    /// <summary>Counts, over all pairs, who agrees; <see langword="null"/> where either order ties every pair.</summary>
    public static double? Of(ReadOnlySpan<long> one, ReadOnlySpan<long> other)
    {
        long agreement = 0, untied = 0, otherUntied = 0;
        for (var left = 0; left < one.Length; left++)
        {
            for (var right = 0; right < left; right++)
            {
                var (sign, otherSign) = (one[left].CompareTo(one[right]), other[left].CompareTo(other[right]));
                agreement += sign * otherSign;
                untied += sign * sign;
                otherUntied += otherSign * otherSign;
            }
        }

        return untied == 0 || otherUntied == 0 ? null : agreement / Math.Sqrt((double)untied * otherUntied);
    }
}
