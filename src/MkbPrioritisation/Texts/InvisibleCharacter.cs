using System.Globalization;

namespace MkbPrioritisation.Texts;

/// <summary>Characters that nobody sees, or that look like a space and are none to YAML.</summary>
internal static class InvisibleCharacter
{
    /// <summary>Whether a character looks like a space and is another.</summary>
    public static bool IsOddSpace(char character) =>
        character is '\u1680' || (character > '~' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);

    /// <summary>Whether a character takes no room at all.</summary>
    public static bool HasNoWidth(char character) =>
        character is '\u00AD' or '\u180E' || (character > '~' && char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    /// <summary>Whether a character is not what it seems, or does not seem to be there.</summary>
    public static bool Is(char character) => character > '~' && (IsOddSpace(character) || HasNoWidth(character));

    /// <summary>The first such character; below zero where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => AsciiText.IndexOfOther(text, 0, Is);

    /// <summary>
    /// The first character that tells a screen what to do, or turns the direction of what is read, and says nothing itself:
    /// controls but for tabs and line ends, separators of lines, byte order marks, and overrides of direction. Below zero where
    /// there is none.
    /// </summary>
    public static int IndexOfCommand(ReadOnlySpan<char> text) => AsciiText.IndexOfOther(text, 0, IsCommand);

    /// <summary>
    /// The first character without width that is out of place in a text: joiners and marks of direction belong to emoji
    /// and to other scripts, and are out of place only where everything else is Latin. Below zero where there is none.
    /// </summary>
    public static int IndexOfStray(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\t', '~') < 0)
            return -1;
        var isLatin = IsLatin(text);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsStray(text[index], isLatin))
                return index;
        }

        return -1;
    }

    /// <summary>The text without the characters that are out of place in it.</summary>
    public static string WithoutStrays(string text)
    {
        var isLatin = IsLatin(text);
        return string.Concat(text.Where(character => !IsStray(character, isLatin)));
    }

    /// <summary>What a character is called.</summary>
    public static Phrase Name(char character) => character switch
    {
        '\u00A0' => new($"a no-break space (U+00A0)", $"een vaste spatie (U+00A0)"),
        '\u202F' => new($"a narrow no-break space (U+202F)", $"een smalle vaste spatie (U+202F)"),
        '\u00AD' => new($"a soft hyphen (U+00AD)", $"een zacht koppelteken (U+00AD)"),
        '\u200B' => new($"a zero-width space (U+200B)", $"een spatie zonder breedte (U+200B)"),
        '\u200C' or '\u200D' => new($"a zero-width joiner (U+{(int)character:X4})", $"een verbindingsteken zonder breedte (U+{(int)character:X4})"),
        '\u2060' => new($"a word joiner (U+2060)", $"een woordverbinder zonder breedte (U+2060)"),
        '\uFEFF' => new($"a byte order mark (U+FEFF)", $"een bytevolgordeteken (U+FEFF)"),
        '\u3000' => new($"an ideographic space (U+3000)", $"een brede spatie (U+3000)"),
        < ' ' or (>= '\u007F' and <= '\u009F') => new($"a control character (U+{(int)character:X4})", $"een besturingsteken (U+{(int)character:X4})"),
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
            new($"a mark that turns the direction of text (U+{(int)character:X4})", $"een teken dat de leesrichting omdraait (U+{(int)character:X4})"),
        _ when IsOddSpace(character) => new($"an unusual space (U+{(int)character:X4})", $"een ongewone spatie (U+{(int)character:X4})"),
        _ => new($"an invisible character (U+{(int)character:X4})", $"een onzichtbaar teken (U+{(int)character:X4})"),
    };

    private static bool IsCommand(char character) => character switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    private static bool IsStray(char character, bool isLatin) =>
        HasNoWidth(character) && (isLatin || character is not (>= '\u200C' and <= '\u200F'));

    private static bool IsLatin(string text) => !text.Any(character => character > '\u024F' && !Is(character) && !char.IsPunctuation(character));
}
