using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Robustness;

/// <summary>An end of the interval in which a weight leaves the shortlist as it is.</summary>
/// <param name="Weight">The weight at the end.</param>
/// <param name="IsIncluded">
/// Whether the shortlist is still the same at the end itself. Where another measure comes level with the last one on the
/// list it is not; where the end is that of all weights, 0 or 1, it often is.
/// </param>
public readonly record struct WeightEnd(Fraction Weight, bool IsIncluded)
{
    /// <summary>The weight, in brackets where the end is not included.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsIncluded ? $"{Weight}" : $"({Weight})";
}
