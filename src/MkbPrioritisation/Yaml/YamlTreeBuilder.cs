using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml.Slips;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using TagDirective = YamlDotNet.Core.Tokens.TagDirective;

namespace MkbPrioritisation.Yaml;

/// <summary>
/// Builds a file's values from parser events. What YAML allows and measure files do not (anchors, aliases, tags,
/// merge keys, several documents) is refused here, and so is what could exhaust time or memory.
/// </summary>
internal sealed class YamlTreeBuilder
{
    private const int DeepestNesting = 16;

    // The parser needs about a microsecond a value: this bounds a file of a megabyte to a fraction of a second.
    private const int MostValues = 10_000;

    private readonly string _text;
    private readonly DiagnosticBag _findings;
    private readonly Parser _parser;
    private readonly ScalarReader _scalars;
    private int _values;
    private int _depth;
    private bool _stopped;

    // Whether lines belong to something that cannot be told, so that nothing may be called missing.
    private bool _isMixed;

    private YamlTreeBuilder(string text, DiagnosticBag findings)
    {
        _text = text;
        _findings = findings;
        _parser = new(new StringReader(text));
        _scalars = new(text, findings);
    }

    private ParsingEvent Current => _parser.Current!;

    public static YamlFile Build(string text, DiagnosticBag findings)
    {
        var clean = SourceText.Clean(text, findings);
        if (findings.IsFull || !ParserLimits.Allow(clean, findings))
            return new(Root: null, IsWhole: false, findings);
        var builder = new YamlTreeBuilder(clean, findings);
        var root = builder.Document();
        if (root is null && !builder._stopped)
            findings.Report(FileRules.IsEmpty);
        return new(root, !builder._stopped && !builder._isMixed && !builder._scalars.HasKeysInTexts, findings);
    }

    private YamlNode? Document()
    {
        if (!Advance<StreamStart>() || !Advance<DocumentStart>())
            return null;
        if (Current is DocumentStart { Tags: { } tags } && !tags.All(IsDefault))
            _findings.Report(SyntaxRules.HasTagDirective, At(Current.Start));

        Advance();
        var root = _stopped ? null : Value();
        if (Advance<DocumentEnd>() && Advance<DocumentStart>())
        {
            _findings.Report(SyntaxRules.HasSecondDocument, At(Current.Start));
            _isMixed = true;
        }

        return root;
    }

    private YamlNode Value(bool isItem = false)
    {
        var start = At(Current.Start);
        if (++_values > MostValues)
        {
            Stop(SyntaxRules.HoldsTooMany(MostValues), start);
            return new YamlRefused(start);
        }

        var isRefused = RefuseProperties();
        switch (Current)
        {
            case Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } when isRefused:
                return new YamlRefused(start);
            case Scalar scalar:
                return _scalars.Read(scalar, start);
            case SequenceStart:
                return Nested(start) ? List(start) : new YamlRefused(start);
            case MappingStart:
                return Nested(start) ? Map(start, isItem) : new YamlRefused(start);
            case AnchorAlias alias:
                _findings.Report(SyntaxRules.HasAlias(alias.Value.Value), start);
                return new YamlRefused(start);
            default:
                // Of an indented ": value" the parser gives but one of key and value, and then the end of the mapping.
                Stop(SlipRules.KeyIsMissing, start);
                return new YamlRefused(start);
        }
    }

    private YamlList List(Position start)
    {
        var items = new List<YamlNode>();
        var isInBrackets = Current is SequenceStart { Style: SequenceStyle.Flow };
        while (Advance() && Current is not SequenceEnd)
            items.Add(Value(isItem: !isInBrackets));
        _depth--;
        return new(start, items);
    }

    private YamlMap Map(Position start, bool isItem)
    {
        var map = new YamlMap(start, []);
        var isInBraces = Current is MappingStart { Style: MappingStyle.Flow };
        var keys = new MapKeys(map);
        while (Advance() && Current is not MappingEnd)
        {
            var key = Value();
            var end = (int)Current.End.Index;
            if (!Advance())
                break;
            var isLone = isInBraces && Current is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 }
                && !_text.AsSpan(end, Math.Max(0, (int)Current.Start.Index - end)).Contains(':');
            var value = Value();
            if (AsKey(key) is not { } name)
                continue;
            if (isLone && ScalarReader.Joined(map, name) is { } joined)
                map.Entries[^1] = joined;
            else if (isLone && IsRestOfText(map, name))
                map.Entries[^1] = new(map.Entries[^1].Key, new YamlRefused(map.Entries[^1].Value.Start));
            else if (!keys.IsRepeated(name))
                map.Entries.Add(new(name, value));
            else if (map.Entries[^1] is { Value: YamlScalar { Value.Length: 0 } } empty && empty.Key.Value == name.Value)
                map.Entries[^1] = new(empty.Key, value);
        }

        // Where braces break off, what was read last in them is half of something.
        if (_stopped && isInBraces && map.Entries is [.., { Value: YamlScalar half } last])
            map.Entries[^1] = new(last.Key, new YamlRefused(half.Start));
        _depth--;
        keys.ReportRepeated(_findings, isOutermost: _depth == 0, isItem && !isInBraces);
        _isMixed |= keys.AreMixed;

        // Of a lone "key: value" between brackets the parser gives no place.
        return start != Position.WholeFile || map.Entries is not [var entry, ..] ? map : new(entry.Key.Start, map.Entries);
    }

    // Behind a value that YAML takes for something else, what follows without a comma or a colon is the rest of the same text.
    private bool IsRestOfText(YamlMap map, YamlScalar rest)
    {
        if (map.Entries is not [.., { Value: var before }] || before is not (YamlRefused or YamlList) || FileWords.IsBehind(rest.Value))
            return false;
        if (before is YamlList)
            _findings.Report(SlipRules.TextStartsWith('['), before.Start);
        return true;
    }

    // The parser hands every document the two prefixes that YAML itself defines.
    private static bool IsDefault(TagDirective tag) => (tag.Handle, tag.Prefix) is ("!", "!") or ("!!", "tag:yaml.org,2002:");

    private YamlScalar? AsKey(YamlNode key)
    {
        switch (key)
        {
            case YamlScalar { IsPlain: true, Value: "<<" }:
                _findings.Report(SyntaxRules.HasMergeKey, key.Start);
                return null;
            case YamlScalar name:
                return name;
            case YamlRefused:
                return null;
            default:
                _findings.Report(SyntaxRules.IsNoKey(key.Kind), key.Start);
                return null;
        }
    }

    private bool RefuseProperties()
    {
        if (Current is not NodeEvent node)
            return false;
        if (!node.Anchor.IsEmpty)
            _findings.Report(SyntaxRules.HasAnchor(node.Anchor.Value), At(node.Start));
        if (!node.Tag.IsEmpty)
            _findings.Report(SyntaxRules.HasTag, At(node.Start));
        return !node.Anchor.IsEmpty || !node.Tag.IsEmpty;
    }

    private bool Nested(Position start)
    {
        if (++_depth <= DeepestNesting)
            return true;
        Stop(SyntaxRules.IsNestedTooDeep(DeepestNesting), start);
        return false;
    }

    private bool Advance<TEvent>()
        where TEvent : ParsingEvent => Advance() && Current is TEvent;

    private bool Advance()
    {
        if (_stopped)
            return false;
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What a forbidden character took the place of may be a line end or a space.
            if (_findings.HasForbidden)
            {
                _stopped = true;
                return false;
            }

            var slip = Slip.Behind(exception, _text, _parser.Current is { } last ? At(last.End) : Position.WholeFile);
            _stopped = true;
            _findings.ReportBreak(slip.Finding, slip.Position);
            return false;
        }
    }

    private void Stop(Finding finding, Position position)
    {
        _stopped = true;
        _findings.Report(finding, position);
    }

    private static Position At(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
