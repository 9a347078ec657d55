using System.Globalization;
using System.Text;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Follows a text in quotation marks to its end, and says what is wrong with it.</summary>
internal static class QuoteScanner
{
    private const string Escapes = "0abtnvfre \"/\\N_LP\t\n\r";

    /// <summary>Follows a quotation.</summary>
    /// <param name="text">The file.</param>
    /// <param name="open">Where the quotation mark opens.</param>
    /// <param name="indentation">The indentation that ends all that was opened.</param>
    /// <param name="followers">What may follow, but for line ends and comments.</param>
    /// <param name="end">Where the text goes on behind the quotation.</param>
    /// <returns>The slip; <see langword="null"/> where there is none.</returns>
    public static Slip? Follow(ScannedText text, int open, int indentation, string followers, out int end)
    {
        var quote = text[open];
        for (end = open + 1; end < text.Length; end++)
        {
            if (text[end] == '\\' && quote == '"')
            {
                if (!IsEscape(text, ++end))
                    return new(SlipRules.IsNoEscape, text.At(end - 1));
            }
            else if (text.IsLineEnd(end) && text.NextLine(end) is var next && next < text.Length
                && !text.IsLineEnd(text.SkipSpaces(next)) && text.Indentation(next) <= indentation)
            {
                if (text.StartsAnew(next) || !text.Slice(next, text.LineEnd(next)).TrimEnd().EndsWith(quote))
                    break;
                return new(SlipRules.IsIndentedTooLittle(text.Indentation(next), indentation + 2), text.At(next + text.Indentation(next)));
            }
            else if (text[end] == quote && quote == '\'' && text[end + 1] == quote)
            {
                end++;
            }
            else if (text[end] == quote)
            {
                return Behind(text, open, end++, followers);
            }
        }

        return new(
            YearAt(text, open) is { } year ? SlipRules.ApostropheOpensYear(year) : IsWord(text, open) ? SlipRules.ApostropheOpensQuote : SlipRules.QuoteIsOpen,
            text.At(open));
    }

    // A year of this century without its first two digits: '26.
    private static string? YearAt(ScannedText text, int open) =>
        text[open] == '\''
            && char.IsAsciiDigit(text[open + 1]) && char.IsAsciiDigit(text[open + 2])
            && (text.IsBlank(open + 3) || text[open + 3] is ',' or '}' or ']')
            ? $"20{text[open + 1]}{text[open + 2]}"
            : null;

    // Words that start with an apostrophe: 't loket, 's-Hertogenbosch, 'n begin.
    private static bool IsWord(ScannedText text, int open) => text[open] == '\'' && char.IsAsciiLetterLower(text[open + 1]) && text[open + 2] is ' ' or '-';

    private static bool IsEscape(ScannedText text, int index)
    {
        var digits = text[index] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return digits == 0
            ? Escapes.Contains(text[index], StringComparison.Ordinal)
            : int.TryParse(
                text.Slice(index + 1, index + 1 + digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code);
    }

    private static Slip? Behind(ScannedText text, int open, int close, string followers)
    {
        var next = text.SkipSpaces(close + 1);
        if (text.IsLineEnd(next) || text.IsComment(next) || followers.Contains(text[next], StringComparison.Ordinal))
            return null;
        if (text[next] is ',' or '}' or ']' && text.IsEndOfContent(next + 1))
            return new(text[next] == ',' ? SlipRules.CommaTooMany : SlipRules.ClosesNothing(text[next]), text.At(next));
        if (text[next] == ';' && followers.Contains(',', StringComparison.Ordinal))
            return new(SlipRules.SemicolonForComma, text.At(next));
        if (text[next] == '#')
            return new(SlipRules.HashNeedsSpace, text.At(next));
        if (text[open] == '"')
            return new(SlipRules.TextGoesOnBehindQuote, text.At(open));

        // Another apostrophe at the end was meant as the closing mark.
        var line = text.Slice(next, text.LineEnd(next));
        return line.Contains('\'', StringComparison.Ordinal)
            ? new(SlipRules.ApostropheEndsQuote, text.At(close))
            : new(SlipRules.ApostropheOpensQuote, text.At(open));
    }
}
