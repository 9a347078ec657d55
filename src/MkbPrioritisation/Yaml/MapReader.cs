using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml.Slips;

namespace MkbPrioritisation.Yaml;

/// <summary>A mapping of which the keys are known beforehand; reports those that are not, and those that are missing.</summary>
internal sealed class MapReader
{
    private const int LongestName = 200;

    private readonly YamlFile _file;
    private readonly YamlMap _map;
    private readonly Subject _what;
    private readonly UnknownKeys? _unknown;

    private MapReader(YamlFile file, YamlMap map, Subject what, UnknownKeys? unknown)
    {
        _file = file;
        _map = map;
        _what = what;
        _unknown = unknown;
    }

    /// <summary>Where the mapping starts; for the whole file, its first place.</summary>
    public Position Start => ReferenceEquals(_map, _file.Root) ? _file.Start : _map.Start;

    /// <summary>Whether a key stands here that may be a slip for a known one.</summary>
    public bool HasUnknownKeys => _unknown?.AreAny == true;

    /// <summary>Whether keys stand here that belong elsewhere.</summary>
    public bool HasKeysOfOthers => _unknown?.AreElsewhere == true;

    /// <summary>Opens a mapping; <see langword="null"/>, reported, where the value is something else.</summary>
    public static MapReader? Open(YamlFile file, YamlNode node, Subject what, params ReadOnlySpan<string> keys) =>
        Open(file, node, what, _ => null, keys);

    /// <summary>As <see cref="Open(YamlFile, YamlNode, Subject, ReadOnlySpan{string})"/>, where some keys are known to belong elsewhere.</summary>
    public static MapReader? Open(YamlFile file, YamlNode node, Subject what, Func<string, IPhrase?> elsewhere, params ReadOnlySpan<string> keys)
    {
        if (!ReferenceEquals(node, file.Root) && NameAlone(node, keys) is var (nameKey, text))
        {
            file.Report(ValueRules.IsNameAlone(what, nameKey, text), node.Start);
            return null;
        }

        if (Values.AsMap(file, node, what) is not { } map)
            return null;
        UnknownKeys? unknown = null;
        YamlEntry? above = null;
        foreach (var entry in map.Entries)
        {
            if (keys.Contains(entry.Key.Value))
                above = entry;
            else
                (unknown ??= new(file, map, what, keys.ToArray(), elsewhere)).Read(entry, above);
        }

        return new(file, map, what, unknown);
    }

    /// <summary>The value of a key; <see langword="null"/> where it is left out or was refused.</summary>
    public YamlNode? Optional(string key) =>
        _map.Find(key) is { Value: not YamlRefused } entry && _unknown?.Filled.Contains(key) != true ? entry.Value : null;

    /// <summary>The value of a key; <see langword="null"/>, reported, where it is left out.</summary>
    public YamlNode? Required(string key)
    {
        if (_map.Find(key) is null && _unknown?.Meant.Contains(key) != true)
        {
            if (Deeper(key) is var (finding, place))
                _file.Findings.ReportFirst(finding, place);
            else
                _file.ReportMissing(ValueRules.NeedsKey(_what, key), Start);
        }

        return Optional(key);
    }

    // A key that stands under another, among the languages of its text, or what lies under it where its own line was left out.
    private (Finding Finding, Position Place)? Deeper(string key)
    {
        var isOutermost = ReferenceEquals(_map, _file.Root) && KeyPlaces.IsOutermost(key);
        foreach (var (holder, value) in _map.Entries)
        {
            if (value is not YamlMap map)
                continue;
            var isText = (map.Find("nl") ?? map.Find("en")) is not null;
            if ((isOutermost || isText) && map.Find(key) is { } stray)
                return (isOutermost ? ValueRules.StandsTooFar(key) : ValueRules.StandsUnder(key, holder.Value), stray.Key.Start);
            if (isText && map.Entries.Find(entry => KeyPlaces.MissingBehindText(entry.Key.Value) == key) is { } child)
                return (ValueRules.LacksLineAbove(child.Key.Value, key), child.Key.Start);
        }

        return null;
    }

    /// <summary>Where a key stands, or where the mapping starts.</summary>
    public Position PositionOf(string key) => _map.Find(key)?.Key.Start ?? Start;

    /// <summary>Whether a key stands here, be its value refused.</summary>
    public bool Has(string key) => _map.Find(key) is not null;

    // A text where a mapping belongs is mostly the name of what it describes.
    private static (string Key, string Text)? NameAlone(YamlNode node, ReadOnlySpan<string> keys)
    {
        if (node is not YamlScalar { IsNull: false, Value: [var first, ..] } scalar || scalar.Value.Length > LongestName || !char.IsLetter(first))
            return null;
        return keys.Contains("name") ? ("name", scalar.Value) : keys.Contains("title") ? ("title", scalar.Value) : null;
    }
}
