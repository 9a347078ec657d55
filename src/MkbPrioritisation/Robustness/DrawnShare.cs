namespace MkbPrioritisation.Robustness;

/// <summary>Shares of draws.</summary>
internal static class DrawnShare
{
    /// <summary>The share of the draws, given by rank from the first, that have this rank or a better one.</summary>
    public static double UpTo(ReadOnlySpan<int> draws, int rank, int samples)
    {
        var better = 0;
        foreach (var count in draws[..Math.Min(rank, draws.Length)])
            better += count;
        return (double)better / samples;
    }

    public static double StandardError(double share, int samples) => Math.Sqrt(share * (1 - share) / samples);
}
