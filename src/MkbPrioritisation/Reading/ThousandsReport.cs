using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reading;

/// <summary>Says how a figure is written that may be thousands.</summary>
internal static class ThousandsReport
{
    /// <summary>The finding: both readings, or the larger one alone where with decimals the range would run from high to low.</summary>
    /// <param name="text">The figure as it was written.</param>
    /// <param name="plain">The same without invisible or other spaces.</param>
    /// <param name="isReversed">Whether a text is a range from high to low.</param>
    public static Finding Of(string text, string plain, Func<string, bool> isReversed)
    {
        var (decimals, thousands) = (ThousandsPoint.AsDecimals(plain), ThousandsPoint.AsThousands(plain));
        return isReversed(decimals) && !isReversed(thousands)
            ? QuantityRules.PartsThousands(text, thousands)
            : QuantityRules.HasTwoReadings(text, decimals, thousands);
    }
}
