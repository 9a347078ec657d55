using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml;

/// <summary>The keys of a mapping while it is built, of which each may come once.</summary>
internal sealed class MapKeys(YamlMap map)
{
    // Up to here a look through the keys before it finds a repeated one faster than a set would.
    private const int FewKeys = 16;

    private HashSet<string>? _keys;
    private List<YamlScalar>? _repeated;

    /// <summary>Whether a key came before; it is kept in mind.</summary>
    public bool IsRepeated(YamlScalar key)
    {
        var isNew = map.Entries.Count < FewKeys
            ? map.Find(key.Value) is null
            : (_keys ??= map.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal)).Add(key.Value);
        if (!isNew)
            (_repeated ??= []).Add(key);
        return !isNew;
    }

    /// <summary>Reports the keys that came again; where several of the outermost did, two measures are in one file.</summary>
    public void ReportRepeated(DiagnosticBag findings, bool isOutermost)
    {
        if (isOutermost && _repeated is [var first, _, ..])
            findings.Report(SyntaxRules.KeysStartAgain(first.Value), first.Start);
        else
            _repeated?.ForEach(key => findings.Report(SyntaxRules.KeyIsRepeated(key.Value), key.Start));
    }
}
