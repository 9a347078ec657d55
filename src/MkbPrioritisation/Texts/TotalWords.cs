using System.Text.RegularExpressions;

namespace MkbPrioritisation.Texts;

/// <summary>Knows what people call a row that adds up, or averages, those above it.</summary>
internal static partial class TotalWords
{
    /// <summary>Whether a text names such a row: <c>Totaal</c>, <c>Subtotaal 2021</c>, <c>Grand total</c>.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(text.Trim());

    [GeneratedRegex(
        "^((sub|eind|grand)[ -]?)?(totaal|totalen|totals?|som|sum|gemiddelde|gemiddeld|average|mean)( [0-9]{4}| (alle )?(maatregelen|measures))?:?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
