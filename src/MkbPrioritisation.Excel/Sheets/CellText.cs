using System.Globalization;
using System.Text;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Sheets;

/// <summary>Texts of cells as XML holds them: what XML cannot hold stands as <c>_xHHHH_</c>.</summary>
internal static class CellText
{
    /// <summary>The most characters that a spreadsheet keeps of a cell.</summary>
    public const int Longest = 32_767;

    private const int EscapeLength = 7;

    /// <summary>A text as it is written.</summary>
    /// <exception cref="NotSupportedException">The text is longer than a cell.</exception>
    public static string Encode(string text)
    {
        if (text.Length > Longest)
        {
            var phrase = new Phrase(
                $"A text of {text.Length} characters is more than a cell holds, which is 32,767: {text}",
                $"Een tekst van {text.Length} tekens is meer dan een cel bevat, namelijk 32.767: {text}");
            throw new NotSupportedException(phrase.ToString()).Saying(phrase);
        }

        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '_' && IsEscape(text, index))
                Append(result, '_');
            else if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                result.Append(character).Append(text[++index]);
            else if (character is '\n' or '\t' || (character >= ' ' && !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF')))
                result.Append(character);
            else
                Append(result, character);
        }

        return result.ToString();
    }

    /// <summary>A text as it was meant.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var isEscape = IsEscape(text, index);
            result.Append(isEscape ? (char)int.Parse(text.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : text[index]);
            index += isEscape ? EscapeLength - 1 : 0;
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char character) =>
        result.Append("_x").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('_');

    private static bool IsEscape(string text, int index) =>
        text.AsSpan(index) is ['_', 'x', var first, var second, var third, var fourth, '_', ..]
        && char.IsAsciiHexDigit(first) && char.IsAsciiHexDigit(second) && char.IsAsciiHexDigit(third) && char.IsAsciiHexDigit(fourth);
}
