using System.Globalization;
using System.Text;

namespace MkbPrioritisation.Texts;

/// <summary>
/// Makes text from files safe to show: terminals and readers act on control and formatting characters
/// (cursor movement, right-to-left override), so each is replaced by a visible escape.
/// </summary>
internal static class PrintableText
{
    /// <summary>The text with line breaks and tabs as spaces and every other non-printing character as <c>\u{XXXX}</c>.</summary>
    public static string Line(string text)
    {
        var firstUnsafe = IndexOfUnsafe(text);
        if (firstUnsafe < 0)
            return text;

        var result = new StringBuilder(text.Length + 16).Append(text.AsSpan(0, firstUnsafe));
        foreach (var rune in text.AsSpan(firstUnsafe).EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                result.Append(' ');
            else if (IsUnsafe(rune))
                result.Append("\\u{").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append('}');
            else
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>The text in quotation marks, printable, and shortened where it is long; for messages.</summary>
    public static string Quote(string text) => $"\"{Short(text)}\"";

    /// <summary>The text, printable, and shortened where it is long; for messages.</summary>
    public static string Short(string text)
    {
        const int longest = 60;
        return Line(text, longest);
    }

    /// <summary>The text, printable, and with an ellipsis for what is beyond a length.</summary>
    public static string Line(string text, int longest) => Line(text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…"));

    /// <summary>Whether a character is invisible and changes how others are shown, such as a right-to-left override.</summary>
    private static int IndexOfUnsafe(string text)
    {
        if (AsciiText.IsPrintable(text))
            return -1;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes shows a lone surrogate as U+FFFD; it must be replaced, so it counts as unsafe.
            if (IsUnsafe(rune) || (rune == Rune.ReplacementChar && text[index] != '\uFFFD'))
                return index;
            index += rune.Utf16SequenceLength;
        }

        return -1;
    }

    public static bool IsUnsafe(Rune rune) => !rune.IsAscii
        ? Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse || rune.Value is 0xFFFE or 0xFFFF
        : rune.Value is < 0x20 or 0x7F;
}
