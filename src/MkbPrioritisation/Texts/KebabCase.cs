using System.Buffers;
using System.Text;

namespace MkbPrioritisation.Texts;

/// <summary>The form of every id and file name: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
internal static class KebabCase
{
    private const int LongestText = 200;
    private const int LongestSuggestion = 60;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    // Normalisation would need the data of a culture, which the tool goes without.
    private static readonly Dictionary<char, string> Unmarked = new (string Letters, string Plain)[]
    {
        ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
        ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĳ", "ij"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("œ", "oe"),
        ("ŕŗř", "r"), ("śŝşšș", "s"),
        ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    }.SelectMany(row => row.Letters, (row, letter) => (letter, row.Plain)).ToDictionary(pair => pair.letter, pair => pair.Plain);

    public static bool IsValid(string id) =>
        id is [not '-', .., not '-'] or [not '-'] && !id.AsSpan().ContainsAnyExcept(Allowed) && !id.Contains("--", StringComparison.Ordinal);

    /// <summary>The nearest valid id, for a message; <see langword="null"/> where nothing is left.</summary>
    public static string? Suggest(string text)
    {
        if (text.Length > LongestText)
            return null;
        var result = new StringBuilder();
        foreach (var character in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
                result.Append(character);
            else if (Unmarked.TryGetValue(character, out var letters))
                result.Append(letters);
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
