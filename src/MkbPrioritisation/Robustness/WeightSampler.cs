namespace MkbPrioritisation.Robustness;

/// <summary>
/// Weightings drawn uniformly from all there are. Numbers drawn uniformly between 0 and the total and put in order cut it
/// into gaps, and the gaps are the weights (L. Devroye, <i>Non-uniform random variate generation</i>, 1986, V.2).
/// </summary>
internal readonly struct WeightSampler(int seed, int criteria)
{
    /// <summary>What the weights of a draw add up to. Being whole, they make exact sums, in which ties stay ties.</summary>
    public const long Total = 1L << 32;

    /// <summary>Gives the weights of a draw, whichever were drawn before.</summary>
    public void Draw(int number, Span<long> weights)
    {
        var random = new SplitMix64((ulong)seed);
        var cuts = weights[..(criteria - 1)];
        var place = (ulong)number * (ulong)cuts.Length;
        for (var cut = 0; cut < cuts.Length; cut++)
            cuts[cut] = (long)(random[place + (ulong)cut] >> 32);
        cuts.Sort();
        weights[^1] = Total;
        for (var criterion = weights.Length - 1; criterion > 0; criterion--)
            weights[criterion] -= weights[criterion - 1];
    }
}
