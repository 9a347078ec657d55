using System.Buffers;

namespace MkbPrioritisation.Bulk;

/// <summary>Counts how often each bucket occurs, in memory that is borrowed and given back.</summary>
internal readonly ref struct Counters : IDisposable
{
    // Four counters a bucket, used in turn: neighbours in one bucket, which are frequent, need not wait for each other.
    private const int Lanes = 4;

    private readonly int[] _rented;
    private readonly int _buckets;

    public Counters(int buckets)
    {
        _buckets = buckets;
        _rented = ArrayPool<int>.Shared.Rent(buckets * Lanes);
        _rented.AsSpan(0, buckets * Lanes).Clear();
    }

    public Span<int> Span => _rented.AsSpan(0, _buckets);

    public void Count(ReadOnlySpan<int> buckets)
    {
        Span<int> first = _rented.AsSpan(0, _buckets), second = _rented.AsSpan(_buckets, _buckets);
        Span<int> third = _rented.AsSpan(_buckets * 2, _buckets), fourth = _rented.AsSpan(_buckets * 3, _buckets);
        var row = 0;
        for (; row <= buckets.Length - Lanes; row += Lanes)
        {
            first[buckets[row]]++;
            second[buckets[row + 1]]++;
            third[buckets[row + 2]]++;
            fourth[buckets[row + 3]]++;
        }

        for (; row < buckets.Length; row++)
            first[buckets[row]]++;
        for (var bucket = 0; bucket < _buckets; bucket++)
            first[bucket] += second[bucket] + third[bucket] + fourth[bucket];
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_rented);
}
