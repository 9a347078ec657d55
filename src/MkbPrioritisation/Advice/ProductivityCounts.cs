using System.Numerics;
using System.Runtime.InteropServices;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>How often each productivity occurs among peers. Bounded, so that no file of peers can exhaust memory.</summary>
internal sealed class ProductivityCounts
{
    private const int MostDifferent = 1_000_000;

    // A decimal has no more places behind the point.
    private const int MostScale = 28;

    private static readonly BigInteger Units = BigInteger.Pow(10, MostScale);

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

    /// <summary>How many firms one in so many is, rounded up to whole firms, and the mean of those with the highest productivity, exactly.</summary>
    public (long Firms, Fraction Mean)? Highest(int oneIn)
    {
        if (_total == 0)
            return null;
        var firms = ((_total - 1) / oneIn) + 1;
        var (left, sum) = (firms, BigInteger.Zero);
        foreach (var (value, count) in _counts.OrderByDescending(entry => entry.Key))
        {
            var taken = Math.Min(left, count);
            sum += InUnits(value) * taken;
            left -= taken;
            if (left == 0)
                break;
        }

        return (firms, new(sum, Units * firms));
    }

    // Sums of whole numbers stay whole, and take no common denominators to find.
    private static BigInteger InUnits(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var digits = (new BigInteger((uint)parts[2]) << 64) + (new BigInteger((uint)parts[1]) << 32) + (uint)parts[0];
        return BigInteger.Pow(10, MostScale - value.Scale) * (value < 0 ? -digits : digits);
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
