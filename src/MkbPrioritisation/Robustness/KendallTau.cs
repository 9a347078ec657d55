namespace MkbPrioritisation.Robustness;

/// <summary>Kendall's tau-b: how far two orders of the same things agree, ties allowed for.</summary>
/// <remarks>
/// M. G. Kendall, <i>The treatment of ties in ranking problems</i>, Biometrika 33, 1945; counted after W. R. Knight, <i>A
/// computer method for calculating Kendall's tau with ungrouped data</i>, Journal of the American Statistical Association 61, 1966.
/// </remarks>
internal static class KendallTau
{
    /// <summary>Counts, over all pairs, who agrees; <see langword="null"/> where either order ties every pair.</summary>
    public static double? Of(IReadOnlyList<long> one, IReadOnlyList<long> other)
    {
        (long One, long Other)[] pairs = [.. one.Zip(other).Order()];
        var all = Pairs(pairs.Length);
        var untied = all - pairs.CountBy(pair => pair.One).Sum(group => Pairs(group.Value));
        var otherUntied = all - pairs.CountBy(pair => pair.Other).Sum(group => Pairs(group.Value));
        var tiedInBoth = pairs.CountBy(pair => pair).Sum(group => Pairs(group.Value));
        long[] sorted = [.. pairs.Select(pair => pair.Other)];
        var agreement = untied + otherUntied - all + tiedInBoth - (2 * Inversions(sorted, new long[sorted.Length]));
        return untied == 0 || otherUntied == 0 ? null : agreement / Math.Sqrt((double)untied * otherUntied);
    }

    private static long Pairs(long count) => count * (count - 1) / 2;

    // Sorts by merging, and counts how many pairs were the wrong way round.
    private static long Inversions(Span<long> values, Span<long> merged)
    {
        if (values.Length < 2)
            return 0;
        var middle = values.Length / 2;
        var left = values[..middle];
        var right = values[middle..];
        var inversions = Inversions(left, merged[..middle]) + Inversions(right, merged[middle..]);
        var (fromLeft, fromRight) = (0, 0);
        for (var place = 0; place < values.Length; place++)
        {
            var takesLeft = fromRight == right.Length || (fromLeft < left.Length && left[fromLeft] <= right[fromRight]);
            inversions += takesLeft ? 0 : left.Length - fromLeft;
            merged[place] = takesLeft ? left[fromLeft++] : right[fromRight++];
        }

        merged.CopyTo(values);
        return inversions;
    }
}
