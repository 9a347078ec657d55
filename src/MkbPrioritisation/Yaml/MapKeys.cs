using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml;

/// <summary>The keys of a mapping while it is built, of which each may come once.</summary>
internal sealed class MapKeys(YamlMap map)
{
    // Up to here a look through the keys before it finds a repeated one faster than a set would.
    private const int FewKeys = 16;

    private HashSet<string>? _keys;
    private List<YamlScalar>? _repeated;

    // A key without a value above those that came again.
    private YamlScalar? _empty;

    /// <summary>Whether keys came again that belong to something else.</summary>
    public bool AreMixed => _empty is not null || AreSeveralRepeated;

    private bool AreSeveralRepeated => _repeated is [_, _, ..];

    /// <summary>Whether a key came before; it is kept in mind.</summary>
    public bool IsRepeated(YamlScalar key)
    {
        var isNew = map.Entries.Count < FewKeys
            ? map.Find(key.Value) is null
            : (_keys ??= map.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal)).Add(key.Value);
        if (isNew)
            return false;
        if (_repeated is null && map.Entries is [_, .., { Value: YamlScalar { IsNull: true } } above] && above.Key.Value != key.Value)
            _empty = above.Key;
        (_repeated ??= []).Add(key);
        return true;
    }

    /// <summary>
    /// Reports the keys that came again. Behind a key without a value they belong under that.
    /// Where several did, two measures are in one file, or a line above them was left out;
    /// where the first of an item did, the next item lacks its hyphen.
    /// </summary>
    public void ReportRepeated(DiagnosticBag findings, bool isOutermost, bool isItem)
    {
        if (_repeated is not [var first, ..])
            return;
        if (_empty is not null)
        {
            findings.Report(SyntaxRules.StandsAsFar(_empty.Value), _empty.Start);
            return;
        }

        var finding = isOutermost && AreSeveralRepeated ? SyntaxRules.KeysStartAgain(first.Value)
            : isItem && first.Value == map.Entries[0].Key.Value ? SyntaxRules.ItemStartsAgain(first.Value)
            : AreSeveralRepeated ? SyntaxRules.LineIsMissingAbove(first.Value)
            : SyntaxRules.KeyIsRepeated(first.Value);
        findings.Report(finding, first.Start);
    }
}
