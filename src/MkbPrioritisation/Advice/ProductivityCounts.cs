using System.Numerics;
using System.Runtime.InteropServices;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>How often each productivity occurs among peers. Bounded, so that no file of peers can exhaust memory.</summary>
internal sealed class ProductivityCounts
{
    private const int MostDifferent = 1_000_000;

    private readonly Dictionary<decimal, long> _counts = [];
    private long _total;

    public void Add(decimal? productivity)
    {
        if (productivity is not { } value)
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, value, out _)++;
        if (_counts.Count > MostDifferent)
            throw new InvalidOperationException("The peers have over 1,000,000 different productivities; round them to whole euros.");
        _total++;
    }

    /// <summary>The least productivity that at least so many per cent do not exceed.</summary>
    public Fraction At(Fraction percentile)
    {
        // As many as make up the percentile, rounded up to whole firms, at least one.
        var hundredths = percentile * _total;
        var needed = BigInteger.Max(1, (hundredths.Numerator + (hundredths.Denominator * 100) - 1) / (hundredths.Denominator * 100));
        var reached = 0L;
        foreach (var (value, count) in _counts.OrderBy(entry => entry.Key))
        {
            reached += count;
            if (reached >= needed)
                return value;
        }

        throw new InvalidOperationException("There are no productivities.");
    }
}
