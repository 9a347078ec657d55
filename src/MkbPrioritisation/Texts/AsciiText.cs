using System.Buffers;

namespace MkbPrioritisation.Texts;

/// <summary>Searches in texts, of which nearly all is ASCII that can be printed, and is passed over many characters at a time.</summary>
internal static class AsciiText
{
    private static readonly SearchValues<char> Printable = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code), '\t', '\n', '\r']);

    /// <summary>Whether a text is all printable ASCII, without tabs and line ends.</summary>
    public static bool IsPrintable(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~');

    /// <summary>
    /// The first character that is of a kind; below zero where there is none. Printable ASCII, tabs and line ends are of none.
    /// </summary>
    public static int IndexOfOther(ReadOnlySpan<char> text, int from, Func<char, bool> isOfKind)
    {
        for (var index = from; index < text.Length; index++)
        {
            var next = text[index..].IndexOfAnyExcept(Printable);
            if (next < 0)
                return -1;
            index += next;
            if (isOfKind(text[index]))
                return index;
        }

        return -1;
    }
}
