using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>
/// Looks through the lines of a file that is no YAML for the first slip in its writing. The parser only notices where it
/// can go on no longer, which is often a line after the one at fault; this knows what lines of measure files look like.
/// </summary>
internal sealed class SlipScanner
{
    private readonly ScannedText _text;

    private readonly LineLevels _levels;
    private readonly LinePlacer _placer;
    private int _line;
    private int _next;

    // The indentation of a key whose text goes on in lines that are indented further, and the first of these.
    private int? _blockText;
    private int? _textStart;
    private bool _isPlainText;

    // A tab where nothing else stands: none is allowed there either, but it is hardly what is wrong if something else is.
    private Slip? _loneTab;

    private SlipScanner(string text)
    {
        _text = new(text);
        _levels = new(_text);
        _placer = new(_text, _levels);
    }

    private LineLevel? Innermost => _levels.Innermost;

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

        return scanner._loneTab;
    }

    private Slip? Line()
    {
        if (TextSigns.IsMergeMarker(_text, _line))
            return Slip(SlipRules.IsMerge, _line);
        var start = _text.SkipSpaces(_line);
        var indentation = _text.Indentation(_line);
        if (_text.IsLineEnd(start) || _text[start] == '#')
            return Nothing(start, indentation);
        if (_blockText is { } above && indentation > above)
        {
            if (_textStart is not { } first || indentation >= _text.Indentation(first))
                _textStart ??= _line;
            else if (_text.KeyAt(start) is not { } key || !FileWords.IsAnyKey(key))
                return Unequal(first, indentation);
            if (indentation >= _text.Indentation(_textStart!.Value))
                return null;
        }

        // A text that is indented no further than its key may be right, and the key too far.
        if (_blockText is not null && _textStart is null && indentation == _blockText && _text.KeyAt(start) is null && _levels.Excess is > 0 and var excess)
            return Slip(SlipRules.IsIndentedTooMuch(indentation, indentation - excess), Innermost!.Last);
        var isBehindText = _blockText is not null || _isPlainText;
        (_blockText, _textStart) = (null, null);
        if (Indented(start) is { } odd)
            return odd;
        if (indentation == 0 && TextSigns.IsDocumentMark(_text, _line))
            return null;
        if (indentation == 0 && _text[_line] == '%')
            return Slip(SlipRules.IsDirective, _line);
        if (IsContinued(indentation))
            return null;
        _isPlainText = false;
        return isBehindText && SentenceAt(start) is { } sentence ? Slip(SlipRules.IsNoKeyAndValue(sentence), start) : Content(start, indentation);
    }

    // Words before a colon that are no key, but part of the text above.
    private string? SentenceAt(int start) =>
        _text.KeyAt(start) is { } words && words.Count(' ') > 1 && char.IsLetterOrDigit(words[0])
        && !words.Contains('{', StringComparison.Ordinal) && !FileWords.IsAnyKey(words.Split(' ')[0])
            ? words
            : null;

    // A line with nothing in it, or a comment, which cannot stand inside a text.
    private Slip? Nothing(int start, int indentation)
    {
        if (_text[_line + indentation] == '\t')
            _loneTab ??= Slip(SlipRules.IsTab, _line + indentation);
        if (_text.IsLineEnd(start) || _blockText is not { } above || indentation > above)
            return null;
        (_blockText, _textStart) = (null, null);
        var next = _text.NextContent(_line);
        return next < _text.Length && _text.Indentation(next) > above && !_text.StartsAnew(next) ? Slip(SlipRules.CommentInText, start) : null;
    }

    // Of a text in several lines the first says how far all are indented: it is wrong if two behind it agree.
    private Slip Unequal(int first, int indentation)
    {
        var wide = _text.Indentation(first);
        return _text.NextLine(_line) is var next && next < _text.Length && _text.Indentation(next) == indentation && _text.NextLine(first) == _line
            ? Slip(SlipRules.IsIndentedTooMuch(wide, indentation), first + wide)
            : Slip(SlipRules.IsIndentedTooLittle(indentation, wide), _line + indentation);
    }

    private Slip? Content(int start, int indentation)
    {
        var first = start;
        for (; _text[start] == '-' && _text.IsBlank(start + 1); indentation = start - _line)
        {
            // The languages of a text are no items.
            if (_text.KeyAt(_text.SkipSpaces(start + 1)) is "nl" or "en")
                return Slip(SlipRules.StrayDash, start);
            if (_placer.Place(start, indentation, isList: true) is { } slip)
                return slip;
            Innermost!.Last = start;
            start = _text.SkipSpaces(start + 1);
            if (_text.IsEndOfContent(start))
            {
                Innermost.HasValue = false;
                return null;
            }

            Innermost.HasValue = true;
        }

        var isItem = Innermost is { IsList: true } && Innermost.Indentation < indentation;
        if (isItem && first == start && Innermost!.HasValue && BehindItem(start, indentation) is { } behind)
            return behind;
        if (isItem && _text[start] is '{' or '[' or '"' or '\'')
            return Value(start, Innermost!.Indentation, isBehindKey: false);
        var (colon, broken) = Key(start, indentation, isItem);
        if (colon < 0)
            return broken;
        if (isItem)
            Innermost!.HasValue = false;
        if (_placer.Place(start, indentation, isList: false) is { } misplaced)
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

    // Behind an item that has its value, braces are another, and a key lies under a word that lacks its colon.
    private Slip? BehindItem(int start, int indentation)
    {
        if (_text[start] is '{' or '[')
            return Slip(SlipRules.IsIndentedTooMuch(indentation, Innermost!.Indentation), start);
        var item = _text.SkipSpaces(Innermost!.Last + 1);
        var word = _text.Slice(item, _text.EndOfContent(item));
        return KebabCase.IsValid(word) && _text.KeyAt(start) is not null ? Slip(SlipRules.ColonIsMissing(word), item) : null;
    }

    private (int Colon, Slip? Slip) Key(int start, int indentation, bool isItem)
    {
        var lacksDash = _levels.HasItemsAt(indentation);
        if (lacksDash && _text[start] == '-')
            return (-1, Slip(
                InvisibleCharacter.Is(_text[start + 1]) ? SlipRules.IsInvisible(_text[start + 1]) : SlipRules.DashNeedsSpace,
                InvisibleCharacter.Is(_text[start + 1]) ? start + 1 : start));
        if (TextSigns.BulletAt(_text, start) is { } bullet)
            return (-1, Slip(bullet, start));
        if (_text[start] is '{' or '[')
            return (-1, lacksDash ? Slip(SlipRules.DashIsMissing, start) : Braces(start, indentation));
        if (_text[start] is '"' or '\'')
        {
            var slip = QuoteScanner.Follow(_text, start, indentation, ":", out var end);
            return slip is null && _text[_text.SkipSpaces(end)] == ':' ? (_text.SkipSpaces(end), null) : (-1, slip ?? KeyAdvice.For(_text, start));
        }

        var colon = _text.ColonOfKey(start);
        // What looks like a key with a brace in it is a key without its colon or the space behind it, and what it holds.
        if (colon > 0 && _text.Slice(start, colon) is var whole && whole.IndexOf('{', StringComparison.Ordinal) is > 1 and var brace)
        {
            if (whole[brace - 1] == ' ' && KebabCase.IsValid(whole[..(brace - 1)]))
                return (-1, Slip(SlipRules.ColonIsMissing(whole[..(brace - 1)]), start));
            if (whole[brace - 1] == ':' && KebabCase.IsValid(whole[..(brace - 1)]))
                return (-1, Slip(SlipRules.SpaceIsMissing(whole[..(brace - 1)], "{ … }"), start));
        }

        var odd = InvisibleCharacter.IndexIn(_text.Slice(start, colon < 0 ? _text.LineEnd(start) : colon));
        if (odd >= 0 && (colon < 0 || _text.Slice(start, start + odd).Contains(':', StringComparison.Ordinal)))
            return isItem && colon < 0 ? (-1, null) : (-1, Slip(SlipRules.IsInvisible(_text[start + odd]), start + odd));
        if (colon == start)
            return (-1, Slip(SlipRules.KeyIsMissing, start));
        if (_text[start] == '>')
            return (-1, Slip(SlipRules.IsQuotedMail, start));
        if (colon > 0)
            return (colon, null);
        if (isItem)
        {
            (_blockText, _isPlainText) = (null, true);
            return (-1, null);
        }

        if (_text[start] is '}' or ']')
            return (-1, Slip(SlipRules.ClosesNothing(_text[start]), start));
        if (Innermost is { IsList: false, HasValue: false } empty && StartsText(start, indentation, empty) is var (isText, value))
        {
            _isPlainText = isText;
            empty.HasValue |= isText;
            return (-1, value);
        }

        return (-1, lacksDash ? Slip(SlipRules.DashIsMissing, start) : KeyAdvice.For(_text, start));
    }

    // What stands under a key without a value: a text that goes on, or a value at the indentation of its key.
    private (bool IsText, Slip? Slip)? StartsText(int start, int indentation, LineLevel empty)
    {
        if (_levels.Holder is not { } holder)
            return null;
        var word = _text.Slice(start, _text.EndOfContent(start));
        if (indentation > empty.Indentation && (FileWords.IsKeyOfText(holder) || KeyPlaces.HoldsItems(holder))
            && !FileWords.IsAnyKey(word.Split(' ', ':', '=')[0]) && !IsKeyUnder(empty.Indentation, _text.NextContent(start)))
            return (true, null);
        return indentation == empty.Indentation && KebabCase.IsValid(word) && !FileWords.IsAnyKey(word) && !KeyPlaces.HoldsLines(holder)
            && _text.NextContent(start) is var next && (next >= _text.Length || _text.Indentation(next) <= indentation)
                ? (false, Slip(SlipRules.IsIndentedTooLittle(indentation, indentation + 2), start))
                : null;
    }

    private bool IsKeyUnder(int indentation, int line) =>
        line < _text.Length && _text.Indentation(line) > indentation && _text.KeyAt(line + _text.Indentation(line)) is { } key && FileWords.IsAnyKey(key);

    // Braces on a line of their own belong to the key above, further to the right than it.
    private Slip? Braces(int start, int indentation) =>
        Innermost is { IsList: false, HasValue: false } empty && indentation <= empty.Indentation
            ? Slip(SlipRules.IsIndentedTooLittle(indentation, empty.Indentation + 2), start)
            : Value(start, indentation - 1, isBehindKey: false);

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
                return TextSigns.HeaderAt(_text, start) is { } header ? Slip(SignedFigure.At(_text, start) ?? header, start) : null;
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
                return _text.ColonOfKey(start) is >= 0 and var colon ? StrayColon.In(_text, start, colon) : null;
        }
    }

    private Slip? Behind(int open, int end)
    {
        if (_text.IsEndOfContent(end))
            return null;
        var next = _text.SkipSpaces(end);
        if (_text[next] == ',' && _text.IsEndOfContent(next + 1))
            return Slip(SlipRules.CommaTooMany, next);
        if (_text.KeyAt(next) is { } key && FileWords.IsAnyKey(key))
            return Slip(SlipRules.KeyBehindValue(key), next);
        if (_text.Slice(next, _text.LineEnd(next)).TrimStart('-', ',', ' ').StartsWith('{') && Innermost is { IsList: true })
            return Slip(SlipRules.ItemBehindItem, next);
        if (_text[next] is not ('}' or ']') && _text[open] == '[')
            return Slip(SlipRules.TextStartsWith('['), open);
        return Slip(_text[next] is '}' or ']' ? SlipRules.ClosesNothing(_text[next]) : SlipRules.TextGoesOnBehindBracket(_text[end - 1]), next);
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

    private Slip Slip(Finding finding, int index) => new(finding, _text.At(index));
}
