using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml.Slips;

namespace MkbPrioritisation.Yaml;

/// <summary>Reports the keys of a mapping that are not among the known ones: misspelt, or in a place where they do not belong.</summary>
/// <param name="file">The file.</param>
/// <param name="map">The mapping.</param>
/// <param name="what">What it describes.</param>
/// <param name="keys">The known keys.</param>
/// <param name="elsewhere">Where a key is known to belong.</param>
internal sealed class UnknownKeys(YamlFile file, YamlMap map, Subject what, string[] keys, Func<string, IPhrase?> elsewhere)
{
    // Of more wrong keys it is not worth the time to find out what was meant by each.
    private const int MostMisspelt = 20;

    private readonly bool _lacksName = keys.Contains("name") && map.Find("name") is null;
    private readonly HashSet<string> _parents = new(StringComparer.Ordinal);
    private int _number;
    private bool _isBehindStray;

    /// <summary>Whether there are any, but for the languages of a name.</summary>
    public bool AreAny => _number > 0;

    /// <summary>Whether some of them belong elsewhere.</summary>
    public bool AreElsewhere { get; private set; }

    /// <summary>The known keys that some of them were meant to be.</summary>
    public HashSet<string> Meant { get; } = new(StringComparer.Ordinal);

    /// <summary>The known keys under which some of them belong.</summary>
    public HashSet<string> Filled { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports an unknown key.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="above">The known key before it.</param>
    public void Read(YamlEntry entry, YamlEntry? above)
    {
        var (key, value) = entry;
        if (_lacksName && key.Value is "nl" or "en")
        {
            if (Meant.Add("name"))
                file.Report(ValueRules.NeedsNameAround(what), key.Start);
            return;
        }

        _number++;
        if (_isBehindStray)
            return;
        if (Stray(key.Value) is { } stray)
        {
            // What comes behind a key that belongs elsewhere belongs to it.
            _isBehindStray = true;
            file.Findings.ReportFirst(stray, key.Start);
            return;
        }

        var suggestion = new Suggestion(key.Value, keys) { IsKey = true };
        var isSaid = AreElsewhere;
        var place = Place(key.Value, suggestion, above, ref isSaid);
        if (!file.IsRefused(key.Value) && (place is null || !isSaid))
            file.Report(ValueRules.HasNoKey(what, key.Value, place ?? Cure(key.Value, value, suggestion)), key.Start);
        AreElsewhere |= place is not null;
        if (_number <= MostMisspelt && suggestion.Meant is { } known)
            Meant.Add(known);
    }

    // Where a key belongs, if that is known, and whether it was said of another.
    private IPhrase? Place(string key, Suggestion suggestion, YamlEntry? above, ref bool isSaid)
    {
        var isUnderAbove = _number <= MostMisspelt && above is not null
            && (IsOtherLanguage(key, above.Value) || (above.Value is YamlScalar { IsNull: true } && !KeyPlaces.HoldsOne(above.Key.Value)))
            && suggestion.Meant is null;
        var place = isUnderAbove ? new BelongsUnder(above!.Key.Value) : elsewhere(key);
        if (place is not BelongsUnder under)
            return place;
        isSaid = !_parents.Add(under.Parent);
        var parent = map.Find(under.Parent);
        if (parent is null)
            Meant.Add(under.Parent);
        else if (parent.Value is YamlScalar { IsNull: true })
            Filled.Add(under.Parent);
        return under with { IsParentMissing = parent is null };
    }

    private static bool IsOtherLanguage(string key, YamlNode text) =>
        key is "nl" or "en" && text is YamlMap map && map.Find(key) is null && map.Find(key == "nl" ? "en" : "nl") is not null;

    // An outermost key under another, or what lies under one of which the line was left out.
    private Finding? Stray(string key) =>
        !ReferenceEquals(map, file.Root) && KeyPlaces.IsOutermost(key) ? ValueRules.StandsTooFar(key)
        : keys.Contains("nl") && KeyPlaces.MissingBehindText(key) is { } missing ? ValueRules.LacksLineAbove(key, missing)
        : null;

    private IPhrase Cure(string key, YamlNode value, Suggestion suggestion)
    {
        if (key.EndsWith(':') && value is YamlScalar { IsNull: false } behind)
            return ValueRules.WriteKeyAndValue(key.TrimEnd(':'), $"{key} {behind.Value}");
        if (suggestion.FirstWord is { } word)
            return ValueRules.WriteKeyAndValue(word, key);
        if (value is YamlScalar && suggestion.Meant is null && key.Count(' ') > 1)
            return ValueRules.IsRestOfLines;
        if (keys is ["nl", "en"] && !KeyPlaces.IsUnknown(key))
            return ValueRules.BelongsBesideText;
        return value is YamlScalar { IsNull: var isNull } && (isNull || (keys is ["nl", "en"] && key.Length > "nl".Length)) && suggestion.Meant is null
            && InvisibleCharacter.IndexIn(key) < 0 ? ValueRules.IsRestOfText : suggestion;
    }
}
