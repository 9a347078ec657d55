namespace MkbPrioritisation.Robustness;

/// <summary>How far weights have moved: an exact fraction, never negative; the denominator is above zero.</summary>
internal readonly record struct Step(long Numerator, long Denominator)
{
    public bool IsWithin(Step other) => (Int128)Numerator * other.Denominator <= (Int128)other.Numerator * Denominator;

    /// <summary>The smaller of two steps, either of which may be missing.</summary>
    public static Step? Least(Step? one, Step? other) =>
        other is null || (one is { } step && step.IsWithin(other.Value)) ? one : other;
}
