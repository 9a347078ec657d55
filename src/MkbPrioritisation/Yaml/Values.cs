using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>Reads single values; what cannot be read is reported and gives <see langword="null"/>.</summary>
internal static class Values
{
    // A name stands in a cell of a table, any other text in a paragraph.
    private const int MostInName = 200;
    private const int MostInText = 5_000;

    // An item that a hyphen cuts in two has no more keys than that.
    private const int MostInItem = 10;

    // More words than that are no list that somebody wrote as a sentence.
    private const int MostInWords = 20;

    public static YamlMap? AsMap(YamlFile file, YamlNode node, Subject what)
    {
        if (node is YamlMap map)
            return map;
        if (node is YamlList { Items: [YamlMap, ..] items }
            && items.All(item => item is YamlMap { Entries: [_] or [{ Value: YamlScalar { IsNull: true } }, ..] }))
        {
            file.Report(ValueRules.IsListOfKeys(what), node.Start);
        }
        else if (node is YamlScalar { IsNull: true })
        {
            file.ReportMissing(ValueRules.IsNoMapping(what, node.Kind, isNothing: true), node.Start);
        }
        else if (node is not YamlRefused)
        {
            file.Report(ValueRules.IsNoMapping(what, node.Kind, isNothing: false), node.Start);
        }

        return null;
    }

    public static YamlList? AsList(YamlFile file, YamlNode node, Subject what, string example)
    {
        if (node is YamlList list)
            return list;
        var hasSlashes = example.Contains('/', StringComparison.Ordinal);
        if (node is YamlScalar { IsNull: false } text && !file.IsRefused(text.Value) && AsListText(text.Value, hasSlashes) is { } items)
            file.Report(ValueRules.IsListInText(what, items), node.Start);
        else if (node is YamlMap { Entries: [_, ..] names } && names.Count <= MostInWords && names.TrueForAll(IsNameAlone))
            file.Report(ValueRules.IsListInText(what, $"[{string.Join(", ", names.Select(entry => entry.Key.Value))}]"), node.Start);
        else if (node is YamlScalar { IsNull: true })
            file.ReportMissing(ValueRules.IsNoList(what, example, node.Kind, isNothing: true), node.Start);
        else if (node is not YamlRefused)
            file.Report(ValueRules.IsNoList(what, example, node.Kind, isNothing: false), node.Start);

        return null;
    }

    // Ids behind each other, as a sentence would have them.
    private static string? AsListText(string text, bool hasSlashes)
    {
        string[] ids = text.Trim('[', ']', '(', ')').Split(
            [',', ';', '|', '+', '&', ' ', '\n', '•', '·', '–', '—', '*'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        if (!hasSlashes)
            ids = [.. ids.SelectMany(id => id.Split('/', StringSplitOptions.RemoveEmptyEntries))];
        ids = [.. ids.Select(id => id.TrimStart('-')).Where(id => id.Length > 0)];
        ids = [.. ids.Where(id => ids.Length == 1 || id is not ("en" or "and" or "of" or "or" or "o"))];
        return ids.Length is > 0 and <= MostInWords && ids.All(id => id.Split('/').All(KebabCase.IsValid)) ? $"[{string.Join(", ", ids)}]" : null;
    }

    private static bool IsNameAlone(YamlEntry entry) => entry.Value is YamlScalar { IsNull: true } && KebabCase.IsValid(entry.Key.Value);

    /// <summary>A text that is not blank.</summary>
    public static string? Text(YamlFile file, YamlNode? node, Subject what)
    {
        switch (node)
        {
            case null or YamlRefused:
                return null;
            case YamlScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value):
                file.ReportMissing(ValueRules.HasNoValue(what), node.Start);
                return null;
            case YamlScalar scalar when file.IsRefused(scalar.Value):
                return null;
            case YamlScalar scalar:
                return scalar.Value;
            case YamlList { Items: [YamlScalar item, ..] items } when items.Count == 1 || KebabCase.IsValid(item.Value):
                file.Report(ValueRules.IsOneText(what), node.Start);
                return null;
            case YamlMap { Entries: [{ Key: var sentence }, ..] } when sentence.Value.Contains(' ', StringComparison.Ordinal):
                file.Report(ValueRules.HoldsColon(what), node.Start);
                return null;
            default:
                file.Report(ValueRules.IsNoText(what, node.Kind), node.Start);
                return null;
        }
    }

    /// <summary>A text in words, as people read it, and not an id or a figure.</summary>
    public static string? Prose(YamlFile file, YamlNode? node, Subject what, int most = MostInText)
    {
        if (Text(file, node, what) is not { } text)
            return null;
        var scalar = (YamlScalar)node!;
        if (text.Length > most && text.EnumerateRunes().Count() is var length && length > most)
        {
            file.Report(ValueRules.IsTooLong(what, length, most), scalar.Start);
            return null;
        }

        if (!scalar.IsSplit)
            WarnOfCurlyQuotes(file, scalar, what);
        if (scalar.Cut is { } hash)
            file.Report(TextRules.EndsAtHash(what, text), hash);
        if (InvisibleCharacter.IndexOfCommand(text) is >= 0 and var command)
            file.Report(TextRules.HoldsCommand(what, text[command]), scalar.Start);
        if (Placeholder.Is(text))
            file.Report(TextRules.IsPlaceholder(what), scalar.Start);
        if (!scalar.IsSplit)
            return text;
        file.Report(ValueRules.IsSplitAtComma(what, text.Trim('“', '”', '„', '‘', '’')), scalar.Start);
        return null;
    }

    private static void WarnOfCurlyQuotes(YamlFile file, YamlScalar scalar, Subject what)
    {
        if (scalar.IsPlain && (scalar.Value[0] is '“' or '„' or '‘') && (scalar.Value[^1] is '”' or '“' or '’'))
            file.Report(TextRules.StandsInCurlyQuotes(what), scalar.Start);
    }

    /// <summary>A text as a mapping with <c>nl</c>, <c>en</c> or both.</summary>
    public static LocalizedText? Localized(YamlFile file, YamlNode? node, Subject what) => ByLanguage(file, node, what, MostInText);

    /// <summary>A name as a mapping with <c>nl</c>, <c>en</c> or both.</summary>
    public static LocalizedText? Name(YamlFile file, YamlNode? node, Subject what) => ByLanguage(file, node, what, MostInName);

    /// <summary>A text for both languages, or a mapping with <c>nl</c>, <c>en</c> or both.</summary>
    public static LocalizedText? TextOrLocalized(YamlFile file, YamlNode? node, Subject what) => ForBoth(file, node, what, MostInText);

    /// <summary>A name for both languages, or a mapping with <c>nl</c>, <c>en</c> or both.</summary>
    public static LocalizedText? NameOrLocalized(YamlFile file, YamlNode? node, Subject what) => ForBoth(file, node, what, MostInName);

    /// <summary>An id in kebab-case.</summary>
    public static bool IsId(YamlFile file, YamlScalar id, Phrase what)
    {
        if (KebabCase.IsValid(id.Value))
            return true;
        file.Report(ValueRules.IsNoId(id.Value, what), id.Start);
        return false;
    }

    /// <summary>A whole number in digits, within bounds.</summary>
    public static int? WholeNumber(YamlFile file, YamlNode? node, Subject what, int minimum, int maximum)
    {
        if (Text(file, node, what) is not { } text)
            return null;
        // The parser alone would take a number with NUL characters behind it.
        if (text.All(char.IsAsciiDigit) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= minimum && number <= maximum)
            return number;
        file.Report(ValueRules.IsNoNumber(what, minimum, maximum, text), node!.Start);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? TrueOrFalse(YamlFile file, YamlNode? node, Subject what)
    {
        if (Text(file, node, what) is not { } text)
            return null;
        if (text is "true" or "false")
            return text == "true";
        file.Report(ValueRules.IsNeitherTrueNorFalse(what, text), node!.Start);
        return null;
    }

    /// <summary>A list of texts, each once; <see langword="null"/>, reported, where the value is no list.</summary>
    public static IReadOnlyList<YamlScalar>? DistinctTexts(YamlFile file, YamlNode? node, Subject what) => DistinctTexts(file, node, what, "[a, b]");

    /// <summary>As <see cref="DistinctTexts(YamlFile, YamlNode?, Subject)"/>, with an example of such a list.</summary>
    public static IReadOnlyList<YamlScalar>? DistinctTexts(YamlFile file, YamlNode? node, Subject what, string example)
    {
        if (node is YamlMap { Entries: [_, ..] entries }
            && entries.TrueForAll(entry => KebabCase.IsValid(entry.Key.Value) && entry.Value is YamlScalar { Value: [>= '0' and <= '9', ..] }))
        {
            file.Report(ValueRules.IsMappingForList(what, $"[{string.Join(", ", entries.Take(MostInWords).Select(entry => entry.Key.Value))}]"), node.Start);
            return null;
        }

        if (node is null || AsList(file, node, what, example) is not { } list)
            return null;
        if (list.Items.Count <= MostInWords && list.Items.Any(IsWeighted) && list.Items.All(item => item is YamlScalar { IsNull: false } || IsWeighted(item)))
        {
            var names = list.Items.Select(item => item is YamlMap map ? map.Entries[0].Key.Value : ((YamlScalar)item).Value);
            file.Report(ValueRules.IsMappingForList(what, $"[{string.Join(", ", names)}]"), list.Start);
            return null;
        }

        var texts = new List<YamlScalar>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is YamlMap { Entries: [var only] })
            {
                // What is said of one of them holds for all.
                file.Report(
                    IsNameAlone(only) ? ValueRules.ItemEndsInColon(only.Key.Value) : ValueRules.ItemHasKey(only.Key.Value), item.Start);
                break;
            }

            if (Text(file, item, Subjects.ListItem) is not { } text)
                continue;
            if (seen.Add(text))
                texts.Add((YamlScalar)item);
            else
                file.Report(ValueRules.IsTwiceIn(what, text), item.Start);
        }

        return texts;
    }

    private static bool IsWeighted(YamlNode item) =>
        item is YamlMap { Entries: [{ Value: YamlScalar { Value: [>= '0' and <= '9', ..] } } entry] } && KebabCase.IsValid(entry.Key.Value);

    /// <summary>The items of a list of mappings; where a hyphen cuts one in two, which is reported, both parts make one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="list">The list.</param>
    /// <param name="first">The key that each item has.</param>
    public static IReadOnlyList<YamlNode> Items(YamlFile file, YamlList list, string first)
    {
        if (list.Items.All(item => item is not YamlMap map || map.Find(first) is not null))
            return list.Items;
        var items = new List<YamlNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (items is [.., YamlMap before] && item is YamlMap { Entries: [{ Key: var key }, ..] } rest
                && before.Find(first) is not null && rest.Find(first) is null
                && before.Entries.Count + rest.Entries.Count <= MostInItem
                && !rest.Entries.Exists(entry => before.Find(entry.Key.Value) is not null))
            {
                file.Report(ValueRules.ItemIsCut(key.Value), key.Start);
                items[^1] = new YamlMap(before.Start, [.. before.Entries, .. rest.Entries]);
            }
            else
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>A mapping from ids to values; entries whose id is ill-formed are reported and left out.</summary>
    public static IEnumerable<YamlEntry> ById(YamlFile file, YamlNode? node, Subject what, Phrase id)
    {
        if (node is YamlList { Items: [YamlScalar { IsNull: false } first, ..] } && KebabCase.IsValid(first.Value))
        {
            file.Report(ValueRules.IsListOfIds(what, first.Value), node.Start);
            return [];
        }

        if (node is null || AsMap(file, node, what) is not { } map)
            return [];
        return [.. map.Entries.Where(entry => !LacksColon(file, entry) && IsId(file, entry.Key, id))];
    }

    // Between braces a key without its colon takes in what stands behind it.
    private static bool LacksColon(YamlFile file, YamlEntry entry)
    {
        if (entry is not { Key: { IsPlain: true, Value: var key }, Value: YamlScalar { IsNull: true } }
            || key.Split([' ', '='], 2) is not [var word, var rest] || !KebabCase.IsValid(word) || !rest.Contains('"', StringComparison.Ordinal))
            return false;
        file.Report(ValueRules.KeyLacksColon(word, key), entry.Key.Start);
        return true;
    }

    private static LocalizedText? ForBoth(YamlFile file, YamlNode? node, Subject what, int most)
    {
        if (node is YamlList list)
        {
            file.Report(
                list.Items is [YamlMap, ..] ? ValueRules.IsListOfKeys(what) : ValueRules.IsSeveralTexts(what), node.Start);
            return null;
        }

        if (node is YamlScalar)
            return Prose(file, node, what, most) is { } text ? LocalizedText.Same(text) : null;
        return ByLanguage(file, node, what, most);
    }

    private static LocalizedText? ByLanguage(YamlFile file, YamlNode? node, Subject what, int most)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            file.Report(ValueRules.NamesNoLanguage(what, scalar.Value), node.Start);
            return null;
        }

        if (node is null || MapReader.Open(file, node, what, static key => key == "name" ? ValueRules.IsNameAlready : null, "nl", "en") is not { } map)
            return null;
        var (dutch, english) = (map.Optional("nl"), map.Optional("en"));
        if (!map.Has("nl") && !map.Has("en") && !map.HasUnknownKeys)
            file.ReportMissing(ValueRules.NeedsLanguage(what), map.Start);
        var (dutchText, englishText) = (Prose(file, dutch, what.In("nl"), most), Prose(file, english, what.In("en"), most));
        return dutchText is null && englishText is null ? null : new(englishText, dutchText);
    }
}
