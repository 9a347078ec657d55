using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Says what is wrong with a line that has no colon behind its key.</summary>
internal static class KeyAdvice
{
    private const int LongestLine = 300;

    public static Slip For(ScannedText text, int start)
    {
        var end = Math.Min(text.LineEnd(start), start + LongestLine);
        var line = text.Slice(start, end).TrimEnd();
        return new(Finding(text, start, line), text.At(start));
    }

    private static Finding Finding(ScannedText text, int start, string line)
    {
        if (line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("--", StringComparison.Ordinal)
            || line.StartsWith("/*", StringComparison.Ordinal) || line.StartsWith("<!--", StringComparison.Ordinal)
            || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith(';') || !line.Any(char.IsLetterOrDigit))
            return SlipRules.IsNoComment;
        if (line.StartsWith('-'))
            return SlipRules.DashNeedsSpace;
        if (line.IndexOfAny(['：', '∶', 'ː']) is > 0 and var odd && KebabCase.IsValid(line[..odd].TrimEnd()))
            return SlipRules.IsNoColon(line[..odd].TrimEnd(), line[odd]);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && KebabCase.IsValid(line[..colon]))
            return SlipRules.SpaceIsMissing(line[..colon], line[(colon + 1)..]);
        var word = line.Split(' ', '=', ';', '\t')[0];
        var rest = line[word.Length..].TrimStart();
        if (KebabCase.IsValid(word) && rest.StartsWith('=') || (KebabCase.IsValid(word) && rest.StartsWith(';')))
            return SlipRules.IsNoColon(word, rest[0]);
        var isAboveOthers = rest.Length == 0 && text.NextLine(start) is var next && next < text.Length
            && text.Indentation(next) > start - text.LineStart(start);
        if (!isAboveOthers && text.IsBehindText(start) && !FileWords.IsAnyKey(word))
            return SlipRules.IsNoKeyAndValue(line);
        if (rest.Length == 0 && word.All(char.IsAsciiDigit))
            return SlipRules.IsNoKeyAndValue(line);
        return isAboveOthers || (KebabCase.IsValid(word) && (rest.Length == 0 || IsValue(rest)))
            ? SlipRules.ColonIsMissing(word)
            : SlipRules.IsNoKeyAndValue(line);
    }

    // A value in one word, in braces or in quotation marks, or a sentence that starts here, and not the rest of one.
    private static bool IsValue(string rest) =>
        rest[0] is '{' or '[' or '"' or '\'' || char.IsUpper(rest[0]) || !rest.Contains(' ', StringComparison.Ordinal);
}
