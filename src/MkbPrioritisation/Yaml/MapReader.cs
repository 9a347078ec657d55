using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>A mapping of which the keys are known beforehand; reports those that are not, and those that are missing.</summary>
internal sealed class MapReader
{
    private readonly YamlFile _file;
    private readonly YamlMap _map;
    private readonly Subject _what;

    private MapReader(YamlFile file, YamlMap map, Subject what)
    {
        _file = file;
        _map = map;
        _what = what;
    }

    /// <summary>Where the mapping starts; for the whole file, its first place.</summary>
    public Position Start => ReferenceEquals(_map, _file.Root) ? Position.WholeFile : _map.Start;

    /// <summary>Whether a key stands here that may be a slip for a known one.</summary>
    public bool HasUnknownKeys { get; private init; }

    /// <summary>Opens a mapping; <see langword="null"/>, reported, where the value is something else.</summary>
    public static MapReader? Open(YamlFile file, YamlNode node, Subject what, params ReadOnlySpan<string> keys)
    {
        if (Values.AsMap(file, node, what) is not { } map)
            return null;
        var hasUnknownKeys = false;
        foreach (var (key, value) in map.Entries)
        {
            if (keys.Contains(key.Value))
                continue;
            hasUnknownKeys = true;
            file.Report(ValueRules.HasNoKey(what, key.Value, Cure(key.Value, value, keys.ToArray())), key.Start);
        }

        return new(file, map, what) { HasUnknownKeys = hasUnknownKeys };
    }

    /// <summary>The value of a key; <see langword="null"/> where it is left out or was refused.</summary>
    public YamlNode? Optional(string key) => _map.Find(key) is { Value: not YamlRefused } entry ? entry.Value : null;

    /// <summary>The value of a key; <see langword="null"/>, reported, where it is left out.</summary>
    public YamlNode? Required(string key)
    {
        if (_map.Find(key) is null)
            _file.ReportMissing(ValueRules.NeedsKey(_what, key), Start);
        return Optional(key);
    }

    /// <summary>Where a key stands, or where the mapping starts.</summary>
    public Position PositionOf(string key) => _map.Find(key)?.Key.Start ?? Start;

    /// <summary>Whether a key stands here, be its value refused.</summary>
    public bool Has(string key) => _map.Find(key) is not null;

    private static IPhrase Cure(string key, YamlNode value, IReadOnlyList<string> keys) =>
        value is YamlScalar { IsNull: true } && NearestName.Find(key, keys) is null ? ValueRules.IsRestOfText : new Suggestion(key, keys);
}
