using System.Buffers;
using System.Text;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Text that stands in Markdown as it is written.</summary>
internal static class MarkdownText
{
    // CommonMark lets a backslash stand before any of its punctuation; these can start markup, HTML or a table cell.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#+!|~&$@:");

    // Forges look for @names and #numbers in the text that is left when the backslashes are gone: a space of no width parts them.
    private const string Parting = "&#8203;";

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0 && !text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var (index, character) in text.Index())
        {
            if (Special.Contains(character) || IsWebAddress(text, index))
                escaped.Append('\\');
            escaped.Append(character);
            if (character is '@' or '#')
                escaped.Append(Parting);
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape"/>, for a text that begins a line, where more characters have a meaning.</summary>
    public static string Line(string text)
    {
        var escaped = Escape(text);
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return escaped.Length > digits && (digits == 0 ? escaped[0] is '-' or '=' : escaped[digits] is '.' or ')')
            ? escaped.Insert(digits, "\\")
            : escaped;
    }

    // "www." alone makes a link.
    private static bool IsWebAddress(string text, int index) =>
        index >= 3 && text[index] == '.' && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
