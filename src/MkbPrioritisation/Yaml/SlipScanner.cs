using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>
/// Looks through the lines of a file that is no YAML for the first slip in its writing. The parser only notices where it
/// can go on no longer, which is often a line after the one at fault; this knows what lines of measure files look like.
/// </summary>
internal sealed class SlipScanner
{
    private readonly ScannedText _text;

    private readonly LineLevels _levels;
    private int _line;
    private int _next;

    // The indentation of a key whose text goes on in lines that are indented further.
    private int? _blockText;
    private bool _isPlainText;

    private SlipScanner(string text)
    {
        _text = new(text);
        _levels = new(_text);
    }

    private LineLevels.Level? Innermost => _levels.Innermost;

    /// <summary>The first slip of a text; <see langword="null"/> where none is found.</summary>
    public static Slip? FirstIn(string text)
    {
        var scanner = new SlipScanner(text);
        for (; scanner._line < scanner._text.Length; scanner._line = scanner._next)
        {
            scanner._next = scanner._text.NextLine(scanner._line);
            if (scanner.Line() is { } slip)
                return slip;
        }

        return null;
    }

    private Slip? Line()
    {
        if (IsMergeMarker())
            return Slip(SlipRules.IsMerge, _line);
        var start = _text.SkipSpaces(_line);
        if (_text.IsLineEnd(start) || _text[start] == '#')
            return null;
        var indentation = _text.Indentation(_line);
        if (_blockText is { } above && indentation > above)
            return null;
        _blockText = null;
        if (Indented(start) is { } odd)
            return odd;
        if (indentation == 0 && IsDocumentMark())
            return null;
        if (indentation == 0 && _text[_line] == '%')
            return Slip(SlipRules.IsDirective, _line);
        if (IsContinued(indentation))
            return null;
        _isPlainText = false;
        return Content(start, indentation);
    }

    private Slip? Content(int start, int indentation)
    {
        for (; _text[start] == '-' && _text.IsBlank(start + 1); indentation = start - _line)
        {
            if (_levels.Place(_line, start, indentation, isList: true) is { } slip)
                return slip;
            start = _text.SkipSpaces(start + 1);
            if (_text.IsEndOfContent(start))
                return null;
            Innermost!.HasValue = true;
        }

        var isItem = Innermost is { IsList: true } && Innermost.Indentation < indentation;
        if (isItem && _text[start] is '{' or '[' or '"' or '\'')
            return Value(start, Innermost!.Indentation, isBehindKey: false);
        var (colon, broken) = Key(start, indentation, isItem);
        if (colon < 0)
            return broken;
        if (isItem)
            Innermost!.HasValue = false;
        if (_levels.Place(_line, start, indentation, isList: false) is { } misplaced)
            return misplaced;
        Innermost!.Last = start;
        if (_text.IsEndOfContent(colon + 1))
        {
            Innermost.HasValue = false;
            return null;
        }

        Innermost.HasValue = true;
        return Value(_text.SkipSpaces(colon + 1), indentation, isBehindKey: true);
    }

    private (int Colon, Slip? Slip) Key(int start, int indentation, bool isItem)
    {
        var lacksDash = Innermost is { IsList: true } && Innermost.Indentation == indentation;
        if (_text[start] is '{' or '[')
            return (-1, lacksDash ? Slip(SlipRules.DashIsMissing, start) : Value(start, indentation - 1, isBehindKey: false));
        if (_text[start] is '"' or '\'')
        {
            var slip = QuoteScanner.Follow(_text, start, indentation, ":", out var end);
            return slip is null && _text[_text.SkipSpaces(end)] == ':' ? (_text.SkipSpaces(end), null) : (-1, slip ?? KeyAdvice.For(_text, start));
        }

        var colon = _text.ColonOfKey(start);
        // What looks like a key with a brace in it is a key without its colon, and what it holds.
        if (colon > 0 && _text.Slice(start, colon) is var whole
            && whole.IndexOf(" {", StringComparison.Ordinal) is > 0 and var brace
            && KebabCase.IsValid(whole[..brace]))
            return (-1, Slip(SlipRules.ColonIsMissing(whole[..brace]), start + brace));
        var odd = InvisibleCharacter.IndexIn(_text.Slice(start, colon < 0 ? _text.LineEnd(start) : colon));
        if (odd >= 0 && (colon < 0 || _text.Slice(start, start + odd).Contains(':', StringComparison.Ordinal)))
            return isItem && colon < 0 ? (-1, null) : (-1, Slip(SlipRules.IsInvisible(_text[start + odd]), start + odd));
        if (colon == start)
            return (-1, Slip(SlipRules.KeyIsMissing, start));
        if (colon > 0)
            return (colon, null);
        if (isItem)
        {
            (_blockText, _isPlainText) = (null, true);
            return (-1, null);
        }

        if (_text[start] is '}' or ']')
            return (-1, Slip(SlipRules.ClosesNothing(_text[start]), start));
        return (-1, lacksDash ? Slip(SlipRules.DashIsMissing, start) : KeyAdvice.For(_text, start));
    }

    private Slip? Value(int start, int indentation, bool isBehindKey)
    {
        switch (_text[start])
        {
            case '"' or '\'':
                var quoted = QuoteScanner.Follow(_text, start, indentation, isBehindKey ? "" : ":", out var end);
                _next = Math.Max(_next, _text.NextLine(end));
                return quoted;
            case '{' or '[':
                var slip = FlowScanner.Follow(_text, start, indentation, out end) ?? Behind(start, end);
                _next = Math.Max(_next, _text.NextLine(end));
                return slip;
            case '|' or '>':
                _blockText = indentation;
                return _text.IsEndOfContent(BehindHeader(start)) ? null : Slip(SignedFigure.At(_text, start) ?? SlipRules.TextStartsWith(_text[start]), start);
            case '-' when _text.IsBlank(start + 1):
                return Slip(SlipRules.DashBehindKey, start);
            case '?' when _text.IsBlank(start + 1):
                return Slip(SlipRules.QuestionMark, start);
            case '%' when _text.IsEndOfContent(start + 1):
                return Slip(SlipRules.PercentAlone, start);
            case '%' or '@' or '`' or ',' or '}' or ']' or '*' or '&' or '!':
                return Slip(SlipRules.TextStartsWith(_text[start]), start);
            default:
                _isPlainText = true;
                return _text.ColonOfKey(start) is >= 0 and var colon ? Colon(start, colon) : null;
        }
    }

    // A colon in a value is part of a text, unless the word before it is a key that comes behind a comma.
    private Slip Colon(int start, int colon)
    {
        var text = _text.Slice(start, colon).TrimStart('(');
        if (FileWords.IsKey(text) && !FileWords.IsKeyOfText(_text.Slice(_text.SkipSpaces(_line), start).TrimEnd(' ', ':')))
            return Slip(SlipRules.KeyBehindKey(text), start);
        if (text.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma && FileWords.IsKey(text[(comma + 2)..]))
            return Slip(SlipRules.KeysNeedBraces, start);
        return Slip(_text[start] is '“' or '„' or '‘' or '«' ? SlipRules.CurlyQuotesWithColon : SlipRules.ColonInText, colon);
    }

    private Slip? Behind(int open, int end)
    {
        if (_text.IsEndOfContent(end))
            return null;
        var next = _text.SkipSpaces(end);
        if (_text[next] == ',' && _text.IsEndOfContent(next + 1))
            return Slip(SlipRules.CommaTooMany, next);
        if (_text[next] is not ('}' or ']') && _text[open] == '[')
            return Slip(SlipRules.TextStartsWith('['), open);
        return Slip(_text[next] is '}' or ']' ? SlipRules.ClosesNothing(_text[next]) : SlipRules.TextGoesOnBehindBracket(_text[end - 1]), next);
    }

    private int BehindHeader(int index)
    {
        do
            index++;
        while (_text[index] is '+' or '-' or (>= '1' and <= '9'));
        return index;
    }

    private Slip? Indented(int start)
    {
        var index = _line + _text.Indentation(_line);
        if (_text[index] == '\t')
            return Slip(SlipRules.IsTab, index);
        return InvisibleCharacter.Is(_text[start]) ? Slip(SlipRules.IsInvisible(_text[start]), start) : null;
    }

    // A plain text goes on in lines that are indented further than its key, as long as they look like no key.
    private bool IsContinued(int indentation) =>
        _isPlainText && Innermost is { } innermost && indentation > innermost.Indentation && _text.ColonOfKey(_line + indentation) < 0;

    private bool IsMergeMarker()
    {
        var mark = _text[_line];
        if (mark is not ('<' or '=' or '>' or '|'))
            return false;
        var index = _line;
        while (_text[index] == mark)
            index++;
        return index - _line == 7 && _text.IsBlank(index);
    }

    private bool IsDocumentMark() =>
        _text[_line] is '-' or '.' && _text[_line + 1] == _text[_line] && _text[_line + 2] == _text[_line] && _text.IsBlank(_line + 3);

    private Slip Slip(Finding finding, int index) => new(finding, _text.At(index));
}
