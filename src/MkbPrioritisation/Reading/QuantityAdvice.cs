using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reading;

/// <summary>Says what to write instead of a figure that cannot be read, by the slip that was probably made.</summary>
internal static partial class QuantityAdvice
{
    private static readonly (Regex Slip, string Advice)[] Slips =
    [
        (Slip("€"), "write the currency's code: EUR instead of €"),
        (Slip("\\$"), "write the currency's code: USD instead of $"),
        (Slip("[0-9]\\.[0-9]{3}\\.[0-9]{3}"), "leave out thousands separators, and use bn, mln or plain units"),
        (Slip(","), "use a decimal point and no thousands separator: 1.5, 1200"),
        (Slip("mld|miljard|billion|mrd"), "write bn for thousands of millions"),
        (Slip("miljoen|million|mio|[0-9] ?m$"), "write mln for millions"),
        (Slip("[0-9] ?k\\b|duizend|thousand"), "write thousands out: EUR 30000"),
        (Slip("maand|mnd"), "write months instead of maanden"),
        (Slip("jaar|jaren|\\byrs?\\b"), "write years instead of jaar"),
        (Slip("week|weken"), "write weeks as months: 26 weeks are 6 months"),
        (Slip("\\bdag|\\bday"), "write days as months: 90 days are 3 months"),
        (Slip("%"), "a share is no estimate; give the amount"),
        (Slip("\\bper\\b|/"), "leave out \"per …\": amounts are per year"),
        (Slip("euro"), "write the currency's code, EUR, before the figure"),
        (Slip("–|—"), "use a plain hyphen between the figures"),
        (Slip("\\.\\.| (to|tot|a|à) "), "put a single hyphen between the figures"),
        (Slip(" -|- "), "put no spaces around the hyphen"),
        (Slip("^[A-Z]{3}[0-9]"), "put a space behind the currency's code"),
        (Slip("^(eur|usd)", RegexOptions.None), "write the currency's code in capitals"),
        (Slip("^[0-9.-]+( (mln|bn))?$"), "say what the figure counts: the currency's code before it, or months or years behind it"),
        (Slip("^[<>~±]|about|ongeveer|circa|ca\\."), "give a figure or a range of figures"),
    ];

    public static string For(string text, Unit unit)
    {
        // What is longer than any figure is matched against nothing: it may be a whole page.
        const int longestFigure = 80;
        var advice = text.Length > longestFigure ? null : Slips.FirstOrDefault(slip => slip.Slip.IsMatch(text)).Advice;
        return advice is null ? Example(unit) : $"{advice}; {Example(unit)}";
    }

    /// <summary>Whether a text that stands for a band is a figure, well written or not.</summary>
    public static bool IsFigure(string text) => text.Length <= 80 && Figure().IsMatch(text);

    public static string Example(Unit unit) => unit.Currency is { } currency
        ? $"amounts look like {currency} 120 mln or {currency} 1.0-1.4 bn"
        : "time spans look like 8 months or 1-2 years";

    private static Regex Slip(string pattern, RegexOptions options = RegexOptions.IgnoreCase) => new(pattern, options | RegexOptions.CultureInvariant);

    [GeneratedRegex("[0-9].*(€|eur|mln|mld|bn|miljoen|miljard|month|year|maand|jaar)|(€|eur).*[0-9]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
