using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
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

    // Up to here a look through the keys before it finds a repeated one faster than a set would.
    private const int FewKeys = 16;

    private readonly string _text;
    private readonly DiagnosticBag _findings;
    private readonly Parser _parser;
    private int _values;
    private int _depth;
    private bool _stopped;

    private YamlTreeBuilder(string text, DiagnosticBag findings)
    {
        _text = text;
        _findings = findings;
        _parser = new(new StringReader(text));
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
            findings.Report(DiagnosticRule.EmptyFile, "the file is empty; it should hold keys and values, such as \"name:\"");
        return new(root, !builder._stopped, findings);
    }

    private YamlNode? Document()
    {
        if (!Advance<StreamStart>() || !Advance<DocumentStart>())
            return null;
        if (Current is DocumentStart { Tags: { } tags } && !tags.All(IsDefault))
            _findings.Report(DiagnosticRule.Tag, At(Current.Start), "tag directives are not allowed; delete the line that starts with %TAG");

        Advance();
        var root = _stopped ? null : Value();
        if (Advance<DocumentEnd>() && Advance<DocumentStart>())
            _findings.Report(DiagnosticRule.SeveralDocuments, At(Current.Start), "a second document starts here; a file holds one, so delete the \"---\" or make another file");
        return root;
    }

    private YamlNode Value()
    {
        var start = At(Current.Start);
        if (++_values > MostValues)
        {
            Stop(DiagnosticRule.TooManyValues, start, $"the file holds more than {MostValues} values and is not read beyond here; split it");
            return new YamlRefused(start);
        }

        RefuseProperties();
        switch (Current)
        {
            case Scalar scalar:
                return new YamlScalar(start, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                return Nested(start) ? List(start) : new YamlRefused(start);
            case MappingStart:
                return Nested(start) ? Map(start) : new YamlRefused(start);
            case AnchorAlias alias:
                _findings.Report(DiagnosticRule.Alias, start, $"the alias *{PrintableText.Short(alias.Value.Value)} is not allowed; write the value out here, or put the text in quotation marks if it is one");
                return new YamlRefused(start);
            default:
                // Of an indented ": value" the parser gives but one of key and value, and then the end of the mapping.
                Stop(DiagnosticRule.Syntax, start, "a key is missing before a \":\" here or above; write \"key: value\"");
                return new YamlRefused(start);
        }
    }

    private YamlList List(Position start)
    {
        var items = new List<YamlNode>();
        while (Advance() && Current is not SequenceEnd)
            items.Add(Value());
        _depth--;
        return new(start, items);
    }

    private YamlMap Map(Position start)
    {
        var map = new YamlMap(start, []);
        HashSet<string>? keys = null;
        while (Advance() && Current is not MappingEnd)
        {
            var key = Value();
            if (!Advance())
                break;
            var value = Value();
            if (AsKey(key) is not { } name)
                continue;
            if (IsRepeated(name, map, ref keys))
                _findings.Report(DiagnosticRule.RepeatedKey, name.Start, $"the key {PrintableText.Quote(name.Value)} stands here a second time; keep one");
            else
                map.Entries.Add(new(name, value));
        }

        _depth--;
        return map;
    }

    // The parser hands every document the two prefixes that YAML itself defines.
    private static bool IsDefault(TagDirective tag) => (tag.Handle, tag.Prefix) is ("!", "!") or ("!!", "tag:yaml.org,2002:");

    private static bool IsRepeated(YamlScalar key, YamlMap map, ref HashSet<string>? keys)
    {
        if (map.Entries.Count < FewKeys)
            return map.Find(key.Value) is not null;
        keys ??= map.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        return !keys.Add(key.Value);
    }

    private YamlScalar? AsKey(YamlNode key)
    {
        switch (key)
        {
            case YamlScalar { IsPlain: true, Value: "<<" }:
                _findings.Report(DiagnosticRule.MergeKey, key.Start, "the merge key << is not allowed; write the values out here");
                return null;
            case YamlScalar name:
                return name;
            case YamlRefused:
                return null;
            default:
                _findings.Report(DiagnosticRule.KeyIsNotText, key.Start, $"a key must be a text, and this is {key.Kind}");
                return null;
        }
    }

    private void RefuseProperties()
    {
        if (Current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            _findings.Report(DiagnosticRule.Anchor, At(node.Start), _findings.IsFull ? "" : $"the anchor &{PrintableText.Short(node.Anchor.Value)} is not allowed; write values out where they are needed, or put the text in quotation marks if it is one");
        if (!node.Tag.IsEmpty)
            _findings.Report(DiagnosticRule.Tag, At(node.Start), "a tag (\"!…\") is not allowed; delete it, or put the text in quotation marks if it is meant as text");
    }

    private bool Nested(Position start)
    {
        if (++_depth <= DeepestNesting)
            return true;
        Stop(DiagnosticRule.TooDeep, start, $"values are nested deeper than {DeepestNesting} levels; measure files need five");
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
            // Not only a YamlException: a bracket never closed ends in an InvalidOperationException, an escape that is
            // no character in an ArgumentException. Whatever the parser throws, it is the file that is wrong.
            var (position, message) = SyntaxAdvice.For(exception, _parser.Current is { } last ? At(last.End) : Position.WholeFile, _text);
            Stop(DiagnosticRule.Syntax, position, message);
            return false;
        }
    }

    private void Stop(DiagnosticRule rule, Position position, string message)
    {
        _stopped = true;
        _findings.Report(rule, position, message);
    }

    private static Position At(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
