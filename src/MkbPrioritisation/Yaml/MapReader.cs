using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>A mapping of which the keys are known beforehand; reports those that are not, and those that are missing.</summary>
internal sealed class MapReader
{
    // Of more wrong keys it is not worth the time to find out what was meant by each.
    private const int MostMisspelt = 20;

    private const int LongestName = 200;

    private readonly YamlFile _file;
    private readonly YamlMap _map;
    private readonly Subject _what;
    private HashSet<string>? _meant;

    private MapReader(YamlFile file, YamlMap map, Subject what)
    {
        _file = file;
        _map = map;
        _what = what;
    }

    /// <summary>Where the mapping starts; for the whole file, its first place.</summary>
    public Position Start => ReferenceEquals(_map, _file.Root) ? _file.Start : _map.Start;

    /// <summary>Whether a key stands here that may be a slip for a known one.</summary>
    public bool HasUnknownKeys { get; private init; }

    /// <summary>Whether keys stand here that belong elsewhere.</summary>
    public bool HasKeysOfOthers { get; private init; }

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
        HashSet<string>? meant = null;
        var lacksName = keys.Contains("name") && map.Find("name") is null;
        var (unknown, isElsewhere) = (0, false);
        HashSet<string>? parents = null;
        foreach (var (key, value) in map.Entries)
        {
            if (keys.Contains(key.Value))
                continue;
            if (lacksName && key.Value is "nl" or "en")
            {
                if (meant?.Contains("name") != true)
                    file.Report(ValueRules.NeedsNameAround(what), key.Start);
                (meant ??= new(StringComparer.Ordinal)).Add("name");
                continue;
            }

            var suggestion = new Suggestion(key.Value, keys.ToArray()) { IsKey = true };
            var place = elsewhere(key.Value);
            var isSaid = isElsewhere;
            if (place is BelongsUnder under)
            {
                isSaid = !(parents ??= new(StringComparer.Ordinal)).Add(under.Parent);
                if (map.Find(under.Parent) is null)
                {
                    place = under with { IsParentMissing = true };
                    (meant ??= new(StringComparer.Ordinal)).Add(under.Parent);
                }
            }

            if (!file.IsRefused(key.Value) && (place is null || !isSaid))
                file.Report(ValueRules.HasNoKey(what, key.Value, place ?? Cure(key.Value, value, suggestion)), key.Start);
            isElsewhere |= place is not null;
            if (++unknown <= MostMisspelt && suggestion.Meant is { } known)
                (meant ??= new(StringComparer.Ordinal)).Add(known);
        }

        return new(file, map, what) { HasUnknownKeys = unknown > 0, HasKeysOfOthers = isElsewhere, _meant = meant };
    }

    /// <summary>The value of a key; <see langword="null"/> where it is left out or was refused.</summary>
    public YamlNode? Optional(string key) => _map.Find(key) is { Value: not YamlRefused } entry ? entry.Value : null;

    /// <summary>The value of a key; <see langword="null"/>, reported, where it is left out.</summary>
    public YamlNode? Required(string key)
    {
        if (_map.Find(key) is null && _meant?.Contains(key) != true)
            _file.ReportMissing(ValueRules.NeedsKey(_what, key), Start);
        return Optional(key);
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

    private static IPhrase Cure(string key, YamlNode value, Suggestion suggestion)
    {
        if (key.EndsWith(':') && value is YamlScalar { IsNull: false } behind)
            return ValueRules.WriteKeyAndValue(key.TrimEnd(':'), $"{key} {behind.Value}");
        if (suggestion.FirstWord is { } word)
            return ValueRules.WriteKeyAndValue(word, key);
        return value is YamlScalar { IsNull: true } && suggestion.Meant is null && InvisibleCharacter.IndexIn(key) < 0 ? ValueRules.IsRestOfText : suggestion;
    }
}
