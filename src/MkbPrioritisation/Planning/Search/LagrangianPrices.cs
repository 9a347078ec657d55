using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>Seeks the prices of limits at which a Lagrangian bound is lowest, by the subgradient method with Polyak's steps.</summary>
internal static class LagrangianPrices
{
    private const int Steps = 500;
    private const int Patience = 15;
    private const double ShortestStep = 1e-7;

    /// <summary>Prices near the best; any others give a valid bound as well.</summary>
    public static double[] Find(BigInteger[] aim, IReadOnlyList<LinearLimit> limits, BigInteger known, CancellationToken cancellation)
    {
        // Figures are brought to the order of one, so that one step suits all limits.
        var worthSize = Size(aim);
        var worths = Array.ConvertAll(aim, worth => (double)worth / worthSize);
        var target = (double)known / worthSize;
        var sizes = limits.Select(limit => Size(Array.ConvertAll(limit.Weights, entry => entry.Weight))).ToArray();
        var weights = limits.Select((limit, index) => Array.ConvertAll(limit.Weights, entry => (entry.Item, Weight: (double)entry.Weight / sizes[index])))
            .ToArray();
        var most = limits.Select((limit, index) => (double)limit.Most / sizes[index]).ToArray();

        var (prices, best, left, gains) = (new double[limits.Count], new double[limits.Count], new double[limits.Count], new double[aim.Length]);
        var (lowest, length, since) = (double.MaxValue, 1d, 0);
        for (var step = 0; step < Steps && length > ShortestStep; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var bound = Evaluate(worths, weights, most, prices, left, gains);
            if (bound < lowest - 1e-9)
            {
                (lowest, since) = (bound, 0);
                prices.CopyTo(best, 0);
            }
            else if (++since > Patience)
            {
                (length, since) = (length / 2, 0);
                best.CopyTo(prices, 0);
            }

            var norm = 0d;
            for (var limit = 0; limit < left.Length; limit++)
                norm += prices[limit] <= 0 && left[limit] > 0 ? 0 : left[limit] * left[limit];
            if (norm < 1e-18)
                break;
            var move = length * Math.Max(bound - target, 1e-6 * Math.Abs(bound)) / norm;
            for (var limit = 0; limit < prices.Length; limit++)
                prices[limit] = Math.Max(0, prices[limit] - (move * left[limit]));
        }

        return [.. best.Select((price, limit) => price * worthSize / sizes[limit]).Select(price => double.IsFinite(price) ? price : 0)];
    }

    // The bound at these prices, and what is left of each limit by the choice that reaches it.
    private static double Evaluate(double[] worths, (int Item, double Weight)[][] weights, double[] most, double[] prices, double[] left, double[] gains)
    {
        var bound = 0d;
        worths.CopyTo(gains, 0);
        for (var limit = 0; limit < left.Length; limit++)
        {
            left[limit] = most[limit];
            bound += prices[limit] * most[limit];
            foreach (var (item, weight) in weights[limit])
                gains[item] -= prices[limit] * weight;
        }

        foreach (var gain in gains)
            bound += Math.Max(0, gain);
        for (var limit = 0; limit < left.Length; limit++)
        {
            foreach (var (item, weight) in weights[limit])
                left[limit] -= gains[item] > 0 ? weight : 0;
        }

        return bound;
    }

    private static double Size(BigInteger[] figures)
    {
        var size = figures.Sum(figure => Math.Abs((double)figure)) / Math.Max(1, figures.Length);
        return size == 0 ? 1 : size;
    }
}
