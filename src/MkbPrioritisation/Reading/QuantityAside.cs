using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reading;

/// <summary>Finds the figure at the start of a text whose other words only say more of it: <c>EUR 40 mln (prijspeil 2024)</c>.</summary>
internal static partial class QuantityAside
{
    private const decimal LeastAmount = 1000;

    /// <summary>The figure in the form that files have; <see langword="null"/> where none stands first, or the words make it another.</summary>
    public static string? Figure(string text, Unit unit)
    {
        if (FromYear().Match(text) is { Success: true } year && Figure(text[..year.Index]) is { } before)
            return before;
        if (Changes().IsMatch(text))
            return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            var counts = words.Skip(count).Any(word => char.IsAsciiDigit(word[0]) || UnitWord().IsMatch(word));
            if (!counts && Figure(string.Join(' ', words.Take(count))) is { } written)
                return written;
        }

        return Parenthesis().Match(text) is { Success: true } aside ? Figure(text[..aside.Index]) : null;

        // An amount as small lacks what it counts, which may be among the other words.
        string? Figure(string part) =>
            QuantityRewriter.Rewrite(part, unit) is { } figure && QuantityText.Parse(figure) is not { Currency: not null, High: < LeastAmount } ? figure : null;
    }

    [GeneratedRegex(
        " (in|vanaf|from|sinds|since|as of|per) (19|20)[0-9]{2}$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromYear();

    // Words by which a figure is another than it looks.
    [GeneratedRegex(
        "\\b(per|x|keer|maal|times|each|elk|elke|van|of|or|en|and|tot|to|plus|min|minus|" +
        "na|after|over|in|since|sinds|eerst|waarvan|dan|week|quarter|kwartaal)\\b|[/*+%<>]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Changes();

    [GeneratedRegex(
        "^(" + UnitWords.Any + "|k|m|b|eur|euro|usd|€)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UnitWord();

    [GeneratedRegex(" *\\([^()]*\\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();
}
