using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Signs before a text: those of an item, and those behind a key of which the text stands in the lines below.</summary>
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

    [GeneratedRegex("^([•·–—*o▪○➢\uF0B7]|([0-9]{1,2}|[a-z])[.)])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bullet();

    [GeneratedRegex("^[-+1-9]* *$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
