using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>A file's text as those look at it who search it for slips: by places in it, and by lines.</summary>
internal sealed class ScannedText(string text)
{
    public int Length => text.Length;

    /// <summary>The character at a place; a line end behind the last.</summary>
    public char this[int index] => index >= 0 && index < text.Length ? text[index] : '\n';

    public string Slice(int from, int to) => text[from..Math.Min(to, text.Length)];

    public bool IsLineEnd(int index) => this[index] is '\n' or '\r';

    public bool IsSpace(int index) => this[index] is ' ' or '\t';

    /// <summary>Whether nothing, or a space or line end, is at a place.</summary>
    public bool IsBlank(int index) => IsSpace(index) || IsLineEnd(index);

    /// <summary>Whether a comment starts at a place.</summary>
    public bool IsComment(int index) => this[index] == '#' && IsBlank(index - 1);

    public int SkipSpaces(int index)
    {
        while (IsSpace(index))
            index++;
        return index;
    }

    /// <summary>Where the line of a place ends.</summary>
    public int LineEnd(int index)
    {
        while (!IsLineEnd(index))
            index++;
        return Math.Min(index, text.Length);
    }

    /// <summary>Where the line behind that of a place starts.</summary>
    public int NextLine(int index)
    {
        var end = LineEnd(index);
        return end + (this[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

    public int LineStart(int index)
    {
        while (index > 0 && !IsLineEnd(index - 1))
            index--;
        return index;
    }

    /// <summary>By how many spaces the line that starts at a place is indented.</summary>
    public int Indentation(int lineStart)
    {
        var index = lineStart;
        while (this[index] == ' ')
            index++;
        return index - lineStart;
    }

    /// <summary>Whether nothing but spaces and a comment are left of a line.</summary>
    public bool IsEndOfContent(int index)
    {
        index = SkipSpaces(index);
        return IsLineEnd(index) || IsComment(index);
    }

    /// <summary>Where what a line holds from a place on ends, but for spaces and a comment.</summary>
    public int EndOfContent(int index)
    {
        var end = index;
        for (; !IsLineEnd(index) && !IsComment(index); index++)
        {
            if (!IsSpace(index))
                end = index + 1;
        }

        return end;
    }

    /// <summary>The first line with anything in it but a comment.</summary>
    public int FirstLine()
    {
        var line = 0;
        while (line < Length && IsEndOfContent(line))
            line = NextLine(line);
        return line;
    }

    /// <summary>The colon behind the plain key at a place; below zero where the line has none.</summary>
    public int ColonOfKey(int index)
    {
        for (; !IsLineEnd(index) && !IsComment(index); index++)
        {
            if (this[index] == ':' && IsBlank(index + 1))
                return index;
        }

        return -1;
    }

    /// <summary>The plain key at a place; <see langword="null"/> where there is none.</summary>
    public string? KeyAt(int index) => ColonOfKey(index) is var colon && colon > index ? Slice(index, colon).TrimEnd() : null;

    /// <summary>Where the next line with anything in it but a comment starts.</summary>
    public int NextContent(int index)
    {
        do
            index = NextLine(index);
        while (index < Length && IsEndOfContent(index));
        return index;
    }

    /// <summary>Whether a line looks like a key and its value, or the item of a list, so that nothing opened above goes on in it.</summary>
    public bool StartsAnew(int lineStart)
    {
        var index = lineStart + Indentation(lineStart);
        if (this[index] == '-' && IsBlank(index + 1))
            return true;
        var colon = ColonOfKey(index);
        return colon > index && !Slice(index, colon).Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>Whether the line above that of a place ends in a plain text of several words.</summary>
    public bool IsBehindText(int index)
    {
        var start = LineStart(index);
        if (start == 0)
            return false;
        var above = LineStart(start - (start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? 2 : 1));
        var colon = ColonOfKey(above + Indentation(above));
        if (colon < 0)
            return false;
        var value = Slice(SkipSpaces(colon + 1), LineEnd(above)).TrimEnd();
        return value.Contains(' ', StringComparison.Ordinal) && char.IsLetter(value[0]);
    }

    public Position At(int index)
    {
        var (line, start) = (1, 0);
        for (var next = NextLine(0); next <= index && next <= text.Length; next = NextLine(next))
            (line, start) = (line + 1, next);
        return new(line, index - start + 1);
    }
}
