using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml.Slips;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MkbPrioritisation.Yaml;

/// <summary>Reads texts as they were meant: without what nobody sees in them, and with what a # or a comma took from them.</summary>
internal sealed class ScalarReader(string text, DiagnosticBag findings)
{
    private const int LongestKey = 20;

    /// <summary>Whether a key was found inside a text, so that nothing may be called missing.</summary>
    public bool HasKeysInTexts { get; private set; }

    /// <summary>An entry with what follows it, which between braces a comma mostly parted from it; <see langword="null"/> where that is another key.</summary>
    public static YamlEntry? Joined(YamlMap map, YamlScalar rest)
    {
        if (map.Entries is not [.., { Key: var key, Value: YamlScalar { IsPlain: true, IsNull: false } before }]
            || rest is not { IsPlain: true, Value.Length: > 0 } || FileWords.IsBehind(rest.Value) || IsNextYear(before.Value, rest.Value))
        {
            return null;
        }

        var isFigure = char.IsAsciiDigit(before.Value[^1]) && char.IsAsciiDigit(rest.Value[0]);
        return new(key, new YamlScalar(before.Start, before.Value + (isFigure ? "," : ", ") + rest.Value, isPlain: true) { IsSplit = true });
    }

    // Behind an amount, a year with another amount lacks only its colon.
    private static bool IsNextYear(string before, string rest) =>
        IsAmount(before) && rest.Split(' ', 2) is [{ Length: 4 } year, var amount] && year.All(char.IsAsciiDigit) && IsAmount(amount);

    private static bool IsAmount(string text) => text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ', >= '0' and <= '9', ..];

    public YamlScalar Read(Scalar scalar, Position start)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var value = scalar.Value;
        if (InvisibleCharacter.IndexOfStray(value) >= 0)
            value = WithoutStrays(scalar);
        if (scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal)
            RefuseKeysIn(scalar);
        return new(start, value, isPlain) { Cut = isPlain ? CutBehind(scalar) : null };
    }

    // Written as an escape, such a character is meant.
    private string WithoutStrays(Scalar scalar)
    {
        var stray = scalar.Value[InvisibleCharacter.IndexOfStray(scalar.Value)];
        var place = text.IndexOf(stray, (int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
        if (place < 0)
            return scalar.Value;
        findings.Report(TextRules.HoldsInvisible(stray), PlaceIn(scalar, place));
        return InvisibleCharacter.WithoutStrays(scalar.Value);
    }

    // A key that was joined to the text above it, or is indented as deep, would be lost in it. The first of them tells it all.
    private void RefuseKeysIn(Scalar scalar)
    {
        var end = (int)Math.Min(scalar.End.Index, text.Length);
        for (var colon = (int)scalar.Start.Index; colon < end; colon++)
        {
            colon = text.IndexOf(':', colon, end - colon);
            if (colon < 0)
                return;
            if (KeyBefore(colon) is not { } key)
                continue;
            HasKeysInTexts = true;
            var place = PlaceIn(scalar, colon - key.Length);
            if (IsLineEnd(BehindSpaces(colon + 1)))
                findings.ReportBreak(SlipRules.KeyInText(key), place);
            else
                findings.Report(SlipRules.KeyInText(key), place);
            return;
        }
    }

    // Nothing but the sign of a text stands behind it, or the end of a sentence before it.
    private string? KeyBefore(int colon)
    {
        var start = colon;
        while (text[start - 1] is '-' or (>= 'a' and <= 'z') && colon - start < LongestKey)
            start--;
        var key = text[start..colon];
        if (text[start - 1] is not (' ' or '\n') || !FileWords.IsAnyKey(key))
            return null;
        var isBehindSentence = text[start - 2] is '.' or '!' or '?' or ')' && text[start - 1] == ' ' && colon + 1 < text.Length && text[colon + 1] == ' ';
        return isBehindSentence || IsLineEnd(BehindSign(BehindSpaces(colon + 1))) ? key : null;
    }

    private int BehindSign(int index) => index < text.Length && text[index] is '>' or '|'
        ? BehindSpaces(index + 1 < text.Length && text[index + 1] == '-' ? index + 2 : index + 1)
        : index;

    private int BehindSpaces(int index)
    {
        while (index < text.Length && text[index] == ' ')
            index++;
        return index;
    }

    private bool IsLineEnd(int index) => index >= text.Length || text[index] is '\r' or '\n';

    private Position PlaceIn(Scalar scalar, int place)
    {
        var (line, column) = ((int)scalar.Start.Line, (int)scalar.Start.Column);
        for (var index = (int)scalar.Start.Index; index < place; index++)
            (line, column) = text[index] == '\n' ? (line + 1, 1) : (line, column + 1);
        return new(line, column);
    }

    // Two spaces and one behind the # are how a comment is written; "Fund #1" and "item # 3" are no such.
    private Position? CutBehind(Scalar scalar)
    {
        var end = (int)scalar.End.Index;
        if (end + 1 >= text.Length || text[end] != ' ' || scalar.Value.Length == 0)
            return null;
        var hash = end;
        while (hash < text.Length && text[hash] == ' ')
            hash++;
        if (hash + 1 >= text.Length || text[hash] != '#' || (hash - end > 1 && text[hash + 1] is ' ' or '#' or '\r' or '\n'))
            return null;
        return new((int)scalar.End.Line, (int)scalar.End.Column + hash - end);
    }
}
