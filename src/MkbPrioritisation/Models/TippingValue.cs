using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Models;

/// <summary>The value of an assumption, nearest to its present one, at which something changes.</summary>
/// <param name="Range">
/// The value, as a range of one number; where it is a root that no fraction is, two fractions with the value between them,
/// which differ by less than a millionth of a millionth of it.
/// </param>
/// <param name="IsUp">Whether it lies above the present value.</param>
/// <param name="IsIncluded">Whether it has changed at the value itself already, and not only beyond it.</param>
/// <param name="IsWithinRange">Whether the assumption's own range holds it.</param>
public sealed record TippingValue(FractionRange Range, bool IsUp, bool IsIncluded, bool IsWithinRange)
{
    /// <summary>Whether the value is exact, and not enclosed.</summary>
    public bool IsExact => Range.Low == Range.High;
}
