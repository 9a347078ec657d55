using System.Text;

namespace MkbPrioritisation.Texts;

/// <summary>The form of every id and file name: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
internal static class KebabCase
{
    private const int LongestText = 200;
    private const int LongestSuggestion = 60;

    public static bool IsValid(string id)
    {
        var afterHyphen = true;
        foreach (var character in id)
        {
            if (character == '-')
            {
                if (afterHyphen)
                    return false;
                afterHyphen = true;
            }
            else if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                afterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !afterHyphen;
    }

    /// <summary>The nearest valid id, for a message; <see langword="null"/> where nothing is left.</summary>
    public static string? Suggest(string text)
    {
        // A long run of combining marks takes normalising minutes, and what is no character makes it throw.
        if (text.Length > LongestText)
            return null;
        var characters = string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');
        var result = new StringBuilder();
        foreach (var character in characters.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
                result.Append(character);
            else if (!char.IsLetterOrDigit(character) && !IsMark(character) && result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        var suggestion = result.ToString().Trim('-');
        return suggestion.Length is 0 or > LongestSuggestion ? null : suggestion;
    }

    public static string Require(string id, string parameter) => IsValid(id ?? throw new ArgumentNullException(parameter))
        ? id
        : throw new ArgumentException($"{PrintableText.Quote(id)} is not an id: use lower-case letters, digits and single hyphens.", parameter);

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
