using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MkbPrioritisation.Yaml;

/// <summary>Finds where the values of a file stand that was read without findings, and so is known to be harmless.</summary>
internal sealed class YamlSpans
{
    private readonly string _text;
    private readonly Parser _parser;

    private YamlSpans(string text)
    {
        _text = text;
        _parser = new(new StringReader(text));
    }

    public static YamlSpan Of(string text)
    {
        var spans = new YamlSpans(text);
        while (spans._parser.MoveNext() && spans._parser.Current is StreamStart or DocumentStart)
        {
            // The value comes behind them.
        }

        return spans.Value();
    }

    private YamlSpan Value()
    {
        var start = (int)_parser.Current!.Start.Index;
        switch (_parser.Current)
        {
            case MappingStart map:
                return Map(start, map.Style == MappingStyle.Flow);
            case SequenceStart list:
                return List(start, list.Style == SequenceStyle.Flow);
            default:
                return new(start, Trimmed(start, (int)_parser.Current.End.Index));
        }
    }

    private YamlSpan Map(int start, bool isInBraces)
    {
        var entries = new List<YamlSpanEntry>();
        while (_parser.MoveNext() && _parser.Current is Scalar key)
        {
            _parser.MoveNext();
            entries.Add(new(key.Value, (int)key.Start.Index, (int)key.Start.Column, Value()));
        }

        var end = isInBraces || entries.Count == 0 ? (int)_parser.Current!.End.Index : entries[^1].Value.End;
        return new(start, end) { Entries = entries, IsInBraces = isInBraces };
    }

    private YamlSpan List(int start, bool isInBrackets)
    {
        var end = start;
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            end = Value().End;
        return new(start, isInBrackets ? (int)_parser.Current!.End.Index : end);
    }

    // A text in lines of its own ends where the next key begins, for the parser.
    private int Trimmed(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end;
    }
}
