using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Signs that stand before a text or alone on a line.</summary>
internal static partial class TextSigns
{
    /// <summary>What is wrong with a line that starts as word processors start the items of a list; <see langword="null"/> where it does not.</summary>
    public static Finding? BulletAt(ScannedText text, int start)
    {
        var word = text.Slice(start, text.LineEnd(start)).Split(' ', '\t', '\u00A0')[0];
        return Bullet().IsMatch(word) ? SlipRules.IsBullet(word) : null;
    }

    /// <summary>What is wrong behind a &gt; or a |, where only signs may stand; <see langword="null"/> where nothing is.</summary>
    public static Finding? HeaderAt(ScannedText text, int start)
    {
        var rest = text.Slice(start + 1, text.EndOfContent(start + 1));
        return Header().IsMatch(rest) ? null
            : !rest.Any(char.IsLetterOrDigit) ? SlipRules.IsNoHeader(text[start])
            : rest[0] is '-' or '+' ? SlipRules.TextBehindHeader(text.Slice(start, start + 2))
            : SlipRules.TextStartsWith(text[start]);
    }

    /// <summary>Whether a line is one that version control puts between two versions of a file.</summary>
    public static bool IsMergeMarker(ScannedText text, int line)
    {
        var mark = text[line];
        if (mark is not ('<' or '=' or '>' or '|'))
            return false;
        var index = line;
        while (text[index] == mark)
            index++;
        return index - line == 7 && text.IsBlank(index);
    }

    /// <summary>Whether a line starts or ends a document.</summary>
    public static bool IsDocumentMark(ScannedText text, int line) =>
        text[line] is '-' or '.' && text[line + 1] == text[line] && text[line + 2] == text[line] && text.IsBlank(line + 3);

    [GeneratedRegex("^([•·–—*o▪○➢\uF0B7]|([0-9]{1,2}|[a-z])[.)])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bullet();

    [GeneratedRegex("^[-+1-9]* *$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
