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
            findings.Report(FileRules.IsEmpty);
        return new(root, !builder._stopped, findings);
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
            _findings.Report(SyntaxRules.HasSecondDocument, At(Current.Start));
        return root;
    }

    private YamlNode Value()
    {
        var start = At(Current.Start);
        if (++_values > MostValues)
        {
            Stop(SyntaxRules.HoldsTooMany(MostValues), start);
            return new YamlRefused(start);
        }

        RefuseProperties();
        switch (Current)
        {
            case Scalar scalar:
                return Text(scalar, start);
            case SequenceStart:
                return Nested(start) ? List(start) : new YamlRefused(start);
            case MappingStart:
                return Nested(start) ? Map(start) : new YamlRefused(start);
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
        while (Advance() && Current is not SequenceEnd)
            items.Add(Value());
        _depth--;
        return new(start, items);
    }

    private YamlScalar Text(Scalar scalar, Position start)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var text = scalar.Value;
        if (InvisibleCharacter.IndexOfStray(text) >= 0)
            text = WithoutStrays(scalar);
        return new(start, text, isPlain) { Cut = isPlain ? CutBehind(scalar) : null };
    }

    // Written as an escape, such a character is meant.
    private string WithoutStrays(Scalar scalar)
    {
        var stray = scalar.Value[InvisibleCharacter.IndexOfStray(scalar.Value)];
        var place = _text.IndexOf(stray, (int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
        if (place < 0)
            return scalar.Value;
        _findings.Report(ValueRules.HoldsInvisible(stray), PlaceIn(scalar, place));
        return InvisibleCharacter.WithoutStrays(scalar.Value);
    }

    private Position PlaceIn(Scalar scalar, int place)
    {
        var (line, column) = ((int)scalar.Start.Line, (int)scalar.Start.Column);
        for (var index = (int)scalar.Start.Index; index < place; index++)
            (line, column) = _text[index] == '\n' ? (line + 1, 1) : (line, column + 1);
        return new(line, column);
    }

    // Two spaces and one behind the # are how a comment is written; "Fund #1" and "item # 3" are no such.
    private Position? CutBehind(Scalar scalar)
    {
        var end = (int)scalar.End.Index;
        if (end + 1 >= _text.Length || _text[end] != ' ' || scalar.Value.Length == 0)
            return null;
        var hash = end;
        while (hash < _text.Length && _text[hash] == ' ')
            hash++;
        if (hash + 1 >= _text.Length || _text[hash] != '#' || (hash - end > 1 && _text[hash + 1] is ' ' or '#' or '\r' or '\n'))
            return null;
        return new((int)scalar.End.Line, (int)scalar.End.Column + hash - end);
    }

    private YamlMap Map(Position start)
    {
        var map = new YamlMap(start, []);
        var isInBraces = Current is MappingStart { Style: MappingStyle.Flow };
        HashSet<string>? keys = null;
        List<YamlScalar>? repeated = null;
        while (Advance() && Current is not MappingEnd)
        {
            var key = Value();
            var end = (int)Current.End.Index;
            if (!Advance())
                break;
            var isLone = isInBraces && Current is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } && !_text.AsSpan(end, Math.Max(0, (int)Current.Start.Index - end)).Contains(':');
            var value = Value();
            if (AsKey(key) is not { } name)
                continue;
            if (isLone && Joined(map, name) is { } joined)
                map.Entries[^1] = joined;
            else if (IsRepeated(name, map, ref keys))
                (repeated ??= []).Add(name);
            else
                map.Entries.Add(new(name, value));
        }

        _depth--;
        ReportRepeated(repeated);
        return map;
    }

    // Between braces a comma ends a text: what follows it, up to the next key, was mostly meant as the rest.
    private static YamlEntry? Joined(YamlMap map, YamlScalar rest)
    {
        if (map.Entries is not [.., { Key: var key, Value: YamlScalar { IsPlain: true, IsNull: false } text }] || !rest.IsPlain || FileWords.IsBehind(rest.Value))
            return null;
        var isFigure = char.IsAsciiDigit(text.Value[^1]) && char.IsAsciiDigit(rest.Value[0]);
        return new(key, new YamlScalar(text.Start, text.Value + (isFigure ? "," : ", ") + rest.Value, isPlain: true) { IsSplit = true });
    }

    // Where the outermost keys start again, two measures are in one file.
    private void ReportRepeated(List<YamlScalar>? keys)
    {
        if (keys is [var first, _, ..] && _depth == 0)
            _findings.Report(SyntaxRules.KeysStartAgain(first.Value), first.Start);
        else
            keys?.ForEach(key => _findings.Report(SyntaxRules.KeyIsRepeated(key.Value), key.Start));
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

    private void RefuseProperties()
    {
        if (Current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            _findings.Report(SyntaxRules.HasAnchor(node.Anchor.Value), At(node.Start));
        if (!node.Tag.IsEmpty)
            _findings.Report(SyntaxRules.HasTag, At(node.Start));
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
            // Not only a YamlException: a bracket never closed ends in an InvalidOperationException, an escape that is
            // no character in an ArgumentException. Whatever the parser throws, it is the file that is wrong.
            var reached = ReachedBy(exception);
            var slip = SlipScanner.FirstIn(_text);
            if (slip is null || (exception is YamlException && slip.Position.Line > reached.Line && slip.Finding != SlipRules.IsTab))
                slip = new(SlipRules.IsNotUnderstood, reached);
            _stopped = true;
            _findings.ReportBreak(slip.Finding, slip.Position);
            return false;
        }
    }

    private Position ReachedBy(Exception exception)
    {
        var last = _parser.Current is { } current ? At(current.End) : Position.WholeFile;
        return exception is YamlException { Start: { Line: > 0 } start, End: var end } ? At(end.Line >= start.Line ? end : start) : last;
    }

    private void Stop(Finding finding, Position position)
    {
        _stopped = true;
        _findings.Report(finding, position);
    }

    private static Position At(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
