namespace MkbPrioritisation.Measures;

/// <summary>Which way a figure of a firm went between two years.</summary>
public enum Trend
{
    /// <summary>It fell, or stayed the same: zero growth is no growth.</summary>
    Decline,

    /// <summary>It rose.</summary>
    Growth,
}
