namespace MkbPrioritisation.Matrix;

/// <summary>A third of the scale from 1 to 5; a limit belongs to the higher level.</summary>
public enum Level
{
    /// <summary>Below 7/3.</summary>
    Low,

    /// <summary>From 7/3 up to 11/3.</summary>
    Medium,

    /// <summary>11/3 and above.</summary>
    High,
}
