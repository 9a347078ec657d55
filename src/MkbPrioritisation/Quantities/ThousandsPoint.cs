using System.Text.RegularExpressions;

namespace MkbPrioritisation.Quantities;

/// <summary>
/// A point with exactly three digits behind it, and one to three before it of which the first is not 0, is a decimal point
/// to some readers and parts thousands for others. Nobody can tell, so it is never read.
/// </summary>
internal static partial class ThousandsPoint
{
    /// <summary>Whether a text holds a figure that may be thousands.</summary>
    public static bool IsIn(string text) => Point().IsMatch(text);

    /// <summary>The text as it says the smaller figure without doubt: the decimals without zeros at their end, or with one more.</summary>
    public static string AsDecimals(string text) => Point().Replace(text, match =>
    {
        var decimals = match.Groups["decimals"].Value.TrimEnd('0');
        var whole = match.Groups["whole"].Value;
        return decimals.Length switch
        {
            0 => whole,
            3 => $"{whole}.{decimals}0",
            _ => $"{whole}.{decimals}",
        };
    });

    /// <summary>The text as it says the larger figure without doubt.</summary>
    public static string AsThousands(string text) => Point().Replace(text, match => match.Groups["whole"].Value + match.Groups["decimals"].Value);

    [GeneratedRegex("(?<![0-9.,])(?<whole>[1-9][0-9]{0,2})\\.(?<decimals>[0-9]{3})(?![0-9.,])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Point();
}
