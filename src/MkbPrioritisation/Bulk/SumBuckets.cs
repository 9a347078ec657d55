using System.Buffers;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Bulk;

/// <summary>
/// The pairs of sums that two dimensions can have, each a bucket: rows in one bucket have equal net impact and equal
/// feasibility. There are few (169 for three criteria and three), so that counting puts rows in order.
/// </summary>
internal sealed class SumBuckets
{
    private const int MostCriteria = 1000;

    private readonly int[] _displayOrder;
    private readonly long[] _overall;

    /// <summary>Lists the buckets of a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="steps">1 for sums of scores; 2 for sums of a low and a high score, which is twice their middle.</param>
    public SumBuckets(ScoringScheme scheme, int steps)
    {
        var (impact, feasibility) = (scheme.NetImpact.Count, scheme.Feasibility.Count);
        if (impact > MostCriteria || feasibility > MostCriteria)
            throw new ArgumentException($"A dimension has more than {MostCriteria} criteria.", nameof(scheme));
        LowestImpact = steps * impact * Scale.Minimum;
        LowestFeasibility = steps * feasibility * Scale.Minimum;
        Stride = (steps * feasibility * (Scale.Maximum - Scale.Minimum)) + 1;
        Count = ((steps * impact * (Scale.Maximum - Scale.Minimum)) + 1) * Stride;

        var overall = new OverallFormula(scheme);
        _overall = new long[Count];
        for (var bucket = 0; bucket < Count; bucket++)
            _overall[bucket] = overall.Of(ImpactSum(bucket), FeasibilitySum(bucket));

        // Display order within a tie is by net impact, and the bucket's number grows with that.
        _displayOrder = [.. Enumerable.Range(0, Count).OrderByDescending(bucket => _overall[bucket]).ThenByDescending(bucket => bucket)];
    }

    public int Count { get; }

    public int LowestImpact { get; }

    public int LowestFeasibility { get; }

    /// <summary>How many sums of feasibility there are to one of net impact.</summary>
    public int Stride { get; }

    /// <summary>Replaces each row's bucket by its rank, and puts the rows in order; the counts are used up.</summary>
    public void Place(Span<int> buckets, Span<int> counts, Span<int> order)
    {
        var rented = ArrayPool<int>.Shared.Rent(Count);
        var ranks = rented.AsSpan(0, Count);
        int before = 0, rank = 1;
        long? previous = null;
        foreach (var bucket in _displayOrder)
        {
            if (_overall[bucket] != previous)
                (rank, previous) = (before + 1, _overall[bucket]);
            ranks[bucket] = rank;
            (counts[bucket], before) = (before, before + counts[bucket]);
        }

        for (var row = 0; row < buckets.Length; row++)
        {
            var bucket = buckets[row];
            order[counts[bucket]++] = row;
            buckets[row] = ranks[bucket];
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Replaces each row's high bucket by its best rank, and its low bucket by its worst; the counts are used up.</summary>
    public void Bounds(Span<int> lowCounts, Span<int> highCounts, Span<int> highToBest, Span<int> lowToWorst)
    {
        CountAbove(lowCounts);
        CountAbove(highCounts);
        for (var row = 0; row < highToBest.Length; row++)
        {
            var (low, high) = (lowToWorst[row], highToBest[row]);
            highToBest[row] = 1 + lowCounts[high];

            // An unsure row's own high lies above its low, so it counts itself among the better ones.
            lowToWorst[row] = 1 + highCounts[low] - (_overall[high] > _overall[low] ? 1 : 0);
        }
    }

    /// <summary>Gives the buckets of low and high taken together, which stand for their middle.</summary>
    public void Combine(ReadOnlySpan<int> lows, ReadOnlySpan<int> highs, SumBuckets single, Span<int> combined)
    {
        // A bucket's number is impact × stride + feasibility, each counted from its lowest; so a table of what each
        // single bucket contributes to the combined number turns two divisions a row into two look-ups.
        var rented = ArrayPool<int>.Shared.Rent(single.Count);
        var contributions = rented.AsSpan(0, single.Count);
        for (var bucket = 0; bucket < contributions.Length; bucket++)
            contributions[bucket] = (bucket / single.Stride * Stride) + (bucket % single.Stride);
        for (var row = 0; row < lows.Length; row++)
            combined[row] = contributions[lows[row]] + contributions[highs[row]];
        ArrayPool<int>.Shared.Return(rented);
    }

    private int ImpactSum(int bucket) => (bucket / Stride) + LowestImpact;

    private int FeasibilitySum(int bucket) => (bucket % Stride) + LowestFeasibility;

    private void CountAbove(Span<int> counts)
    {
        int above = 0, inTie = 0;
        long? previous = null;
        foreach (var bucket in _displayOrder)
        {
            if (_overall[bucket] != previous)
                (above, inTie, previous) = (above + inTie, 0, _overall[bucket]);
            inTie += counts[bucket];
            counts[bucket] = above;
        }
    }
}
