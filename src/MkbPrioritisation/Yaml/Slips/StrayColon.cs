using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Says what is wrong with a second colon in a line: it is part of a text, unless the word before it is a key.</summary>
internal static class StrayColon
{
    /// <param name="text">The file.</param>
    /// <param name="start">Where the value starts that the colon stands in.</param>
    /// <param name="colon">Where it stands.</param>
    public static Slip In(ScannedText text, int start, int colon)
    {
        var before = text.Slice(start, colon).TrimStart('(', '｛', ' ');
        var holder = text.Slice(text.SkipSpaces(text.LineStart(start)), start).TrimEnd(' ', ':').TrimStart('-', ' ');
        var isText = FileWords.IsKeyOfText(holder);
        var (finding, index) = Finding();
        return new(finding, text.At(index));

        (Finding Finding, int Index) Finding()
        {
            if (FileWords.IsKey(before) && (!isText || before is "nl" or "en"))
                return (SlipRules.KeyBehindKey(before), start);
            if (before.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma && FileWords.IsKey(before[(comma + 2)..]))
                return (SlipRules.KeysNeedBraces, start);
            if (!isText && KeyPlaces.HoldsLines(holder))
                return (SlipRules.KeysNeedBraces, start);
            if (!isText && before.LastIndexOf(' ') is > 0 and var space && FileWords.IsAnyKey(before[(space + 1)..]))
                return (SlipRules.KeyBehindValue(before[(space + 1)..]), colon - (before.Length - space - 1));
            if (!before.Contains(' ', StringComparison.Ordinal) && text.IsEndOfContent(colon + 1))
                return (SlipRules.ColonTooMany, colon);
            return (text[start] is '“' or '„' or '‘' or '«' ? SlipRules.CurlyQuotesWithColon : SlipRules.ColonInText, colon);
        }
    }
}
