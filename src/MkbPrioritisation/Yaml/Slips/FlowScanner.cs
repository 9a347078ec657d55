using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Follows a value in braces or brackets to its end, and says what is wrong with it.</summary>
internal sealed class FlowScanner
{
    private readonly ScannedText _text;
    private readonly int _indentation;

    // The brackets that are open, and whether the value of a key is awaited in each.
    private readonly List<(int Open, bool IsValue)> _open = [];
    private int _index;

    private FlowScanner(ScannedText text, int open, int indentation)
    {
        _text = text;
        _indentation = indentation;
        _index = open;
    }

    private char Innermost => _text[_open[^1].Open];

    private bool IsValue
    {
        get => _open[^1].IsValue;
        set => _open[^1] = (_open[^1].Open, value);
    }

    /// <summary>Follows a value.</summary>
    /// <param name="text">The file.</param>
    /// <param name="open">Where its first bracket opens.</param>
    /// <param name="indentation">The indentation of its key, at which nothing of it can go on.</param>
    /// <param name="end">Where the text goes on behind it.</param>
    /// <returns>The slip; <see langword="null"/> where there is none.</returns>
    public static Slip? Follow(ScannedText text, int open, int indentation, out int end)
    {
        var scanner = new FlowScanner(text, open, indentation);
        var slip = scanner.Follow();
        end = scanner._index;
        return slip;
    }

    private Slip? Follow()
    {
        var isItem = false;
        do
        {
            if (SkipBlanks() is { } cut)
                return cut;
            if (_index >= _text.Length || IsEnd())
                return Open(isItem);
            var character = _text[_index];
            switch (character)
            {
                case '{' or '[':
                    if (isItem)
                        return Slip(SlipRules.BracketInText(character), _index);
                    _open.Add((_index++, IsValue: false));
                    break;
                case '}' or ']':
                    if (character != (Innermost == '{' ? '}' : ']'))
                        return Slip(SlipRules.ClosesAnother(character, Innermost), _index);
                    _open.RemoveAt(_open.Count - 1);
                    _index++;
                    isItem = true;
                    break;
                case ',':
                    if (!isItem && !IsValue)
                        return Slip(SlipRules.CommaTooMany, _index);
                    (IsValue, isItem) = (false, false);
                    _index++;
                    break;
                case ':' when _text.IsBlank(_index + 1) || isItem:
                    if (!isItem || IsValue)
                        return Slip(isItem ? SlipRules.ColonInText : SlipRules.KeyIsMissing, _index);
                    (IsValue, isItem) = (true, false);
                    _index++;
                    break;
                default:
                    if (Item(isItem) is { } slip)
                        return slip;
                    isItem = true;
                    break;
            }
        }
        while (_open.Count > 0);

        return null;
    }

    // Behind a comma braces go on, so that the line below it is not indented enough.
    private Slip Open(bool isBehindItem)
    {
        var next = _text.NextContent(_index);
        var start = next + _text.Indentation(next);
        return isBehindItem || next >= _text.Length || (_text.KeyAt(start) is { } key && FileWords.IsAnyKey(key)) || IsWhole(start)
            ? Slip(SlipRules.BracketIsOpen(Innermost), _open[^1].Open)
            : Slip(SlipRules.IsIndentedTooLittle(_text.Indentation(next), _indentation + 2), start);
    }

    // An item, or a key, that closes what it opens is no part of the braces above it.
    private bool IsWhole(int start)
    {
        var line = _text.Slice(start, _text.LineEnd(start));
        return line.StartsWith("- ", StringComparison.Ordinal)
            || (line.Contains('{', StringComparison.Ordinal) && line.Count('{') == line.Count('}') && line.Count('[') == line.Count(']'));
    }

    private Slip? Item(bool isBehindItem)
    {
        var start = _index;
        if (_text[start] is '"' or '\'' && !isBehindItem)
            return QuoteScanner.Follow(_text, start, _indentation, ",:}]", out _index);
        if (isBehindItem && _text[start - 1] is '}' or ']')
            return Slip(SlipRules.TextGoesOnBehindBracket(_text[start - 1]), start);
        if (_text[start] == '%' && !isBehindItem && _text[_text.SkipSpaces(start + 1)] is ',' or '}' or ']')
            return Slip(SlipRules.PercentAlone, start);
        if (_text[start] is '%' or '@' or '`' or '>' or '|' && !isBehindItem)
            return Slip(SignedFigure.At(_text, start) ?? SlipRules.TextStartsWith(_text[start]), start);

        if (_text[start] == '-' && !isBehindItem && _text[_text.SkipSpaces(start + 1)] is ',' or '}' or ']')
            return Slip(IsValue ? SlipRules.DashForValue : SlipRules.DashBehindAmount, start);
        if (_text[start] == '-' && !isBehindItem && IsValue && _text.IsBlank(start + 1))
            return Slip(SlipRules.TextStartsWith('-'), start);

        for (; !_text.IsLineEnd(_index) && !_text.IsComment(_index); _index++)
        {
            if (_text[_index] is ',' or '}' or ']')
                return null;
            if (_text[_index] is '{' or '[')
                return Slip(SlipRules.BracketInText(_text[_index]), _index);
            if (_text[_index] == ':' && (_text.IsBlank(_index + 1) || _text[_index + 1] is ',' or '}' or ']'))
                return IsValue ? Colon(start, isBehindItem) : null;
        }

        return null;
    }

    // A colon in a value is part of a text, unless the word before it is a key to which the comma is missing.
    private Slip Colon(int start, bool isBehindItem)
    {
        var word = _index;
        while (word > start && !_text.IsBlank(word - 1))
            word--;
        var key = _text.Slice(word, _index).Trim('"', '\'');
        if (word == start && !isBehindItem && FileWords.IsKey(key))
            return Slip(SlipRules.KeyBehindKey(key), word);
        if (_text.SkipSpaces(_text.LineStart(word)) == word && _text.IsEndOfContent(_open[^1].Open + 1))
            return Slip(SlipRules.BracketAboveLines(Innermost), _open[^1].Open);
        if ((word == start && isBehindItem) || FileWords.IsKey(key) || (key.Length == 4 && key.All(char.IsAsciiDigit)))
        {
            var before = word;
            while (before > start && _text.IsBlank(before - 1))
                before--;
            return before > start && _text[before - 1] is ';' ? Slip(SlipRules.IsNoComma(key), before - 1) : Slip(SlipRules.CommaIsMissing(key), word);
        }

        return Slip(_text[start] is '“' or '„' or '‘' or '«' ? SlipRules.CurlyQuotesWithColon : SlipRules.ColonInText, _index);
    }

    private Slip? SkipBlanks()
    {
        while (_index < _text.Length)
        {
            if (_text.IsComment(_index))
            {
                var rest = _text.Slice(_index, _text.LineEnd(_index));
                if (_open.Count > 0 && rest.Contains(Innermost == '{' ? '}' : ']', StringComparison.Ordinal))
                    return Slip(SlipRules.HashCutsText, _index);
                _index = _text.LineEnd(_index);
            }
            else if (_text.IsLineEnd(_index) && _open.Count > 0 && IsEnd())
            {
                return null;
            }
            else if (_text.IsBlank(_index))
            {
                _index++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    // The next line is a key of its own, no more indented than the one whose value this is.
    private bool IsEnd()
    {
        if (!_text.IsLineEnd(_index))
            return false;
        var next = _text.NextLine(_index);
        return next < _text.Length && _text.Indentation(next) <= _indentation && _text.StartsAnew(next);
    }

    private Slip Slip(Finding finding, int index) => new(finding, _text.At(index));
}
