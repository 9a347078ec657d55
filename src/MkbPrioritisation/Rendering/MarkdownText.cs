using System.Buffers;
using System.Text;

namespace MkbPrioritisation.Rendering;

/// <summary>Text that stands in Markdown as it is written.</summary>
internal static class MarkdownText
{
    // CommonMark lets a backslash stand before any of its punctuation; these can start markup, HTML or a table cell.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#+!|~&$@:");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Special.Contains(character))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
