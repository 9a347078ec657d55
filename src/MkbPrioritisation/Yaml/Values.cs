using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>Reads single values; what cannot be read is reported and gives <see langword="null"/>.</summary>
internal static class Values
{
    public static YamlMap? AsMap(YamlFile file, YamlNode node, Subject what)
    {
        if (node is YamlMap map)
            return map;
        if (node is not YamlRefused)
        {
            file.Report(
                node is YamlScalar { IsNull: true } ? DiagnosticRule.NoValue : DiagnosticRule.WrongKind,
                node.Start, $"{what} should be a mapping (lines of \"key: value\"), and here stands {node.Kind}");
        }

        return null;
    }

    public static YamlList? AsList(YamlFile file, YamlNode node, Subject what, string example)
    {
        if (node is YamlList list)
            return list;
        if (node is not YamlRefused)
        {
            file.Report(
                node is YamlScalar { IsNull: true } ? DiagnosticRule.NoValue : DiagnosticRule.WrongKind,
                node.Start, $"{what} should be a list, such as {example}, and here stands {node.Kind}");
        }

        return null;
    }

    /// <summary>A text that is not blank.</summary>
    public static string? Text(YamlFile file, YamlNode? node, Subject what)
    {
        switch (node)
        {
            case null or YamlRefused:
                return null;
            case YamlScalar scalar when scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value):
                file.Report(DiagnosticRule.NoValue, node.Start, $"{what} has no value; write one or delete the key");
                return null;
            case YamlScalar scalar:
                WarnOfCurlyQuotes(file, scalar, what);
                return scalar.Value;
            default:
                file.Report(DiagnosticRule.WrongKind, node.Start, $"{what} should be a text, and here stands {node.Kind}; put a text with brackets in quotation marks");
                return null;
        }
    }

    private static void WarnOfCurlyQuotes(YamlFile file, YamlScalar scalar, Subject what)
    {
        if (scalar.IsPlain && (scalar.Value[0] is '“' or '„' or '‘') && (scalar.Value[^1] is '”' or '“' or '’'))
            file.Report(DiagnosticRule.CurlyQuotes, scalar.Start, $"{what} stands in curly quotation marks, which become part of it; use straight ones, \" or ', or none");
    }

    /// <summary>A mapping with <c>nl</c>, <c>en</c> or both.</summary>
    public static LocalizedText? Localized(YamlFile file, YamlNode? node, Subject what)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            file.Report(DiagnosticRule.WrongKind, node.Start, $"{what} should name its language; write {{ en: {PrintableText.Quote(scalar.Value)} }}");
            return null;
        }

        if (node is null || MapReader.Open(file, node, what, "nl", "en") is not { } map)
            return null;
        var (dutch, english) = (map.Optional("nl"), map.Optional("en"));
        if (dutch is null && english is null)
            file.ReportMissing(map.Start, $"{what} needs the key \"nl\", \"en\" or both");
        var (dutchText, englishText) = (Text(file, dutch, what.In("nl")), Text(file, english, what.In("en")));
        return dutchText is null && englishText is null ? null : new(englishText, dutchText);
    }

    /// <summary>A text for both languages, or a mapping with <c>nl</c>, <c>en</c> or both.</summary>
    public static LocalizedText? TextOrLocalized(YamlFile file, YamlNode? node, Subject what) => node is YamlScalar
        ? Text(file, node, what) is { } text ? LocalizedText.Same(text) : null
        : Localized(file, node, what);

    /// <summary>An id in kebab-case.</summary>
    public static bool IsId(YamlFile file, YamlScalar id, string what)
    {
        if (KebabCase.IsValid(id.Value))
            return true;
        var suggestion = KebabCase.Suggest(id.Value) is { } nearest ? $"; write \"{nearest}\"" : "";
        file.Report(DiagnosticRule.IllFormedId, id.Start, $"{PrintableText.Quote(id.Value)} is not {what}: use lower-case letters, digits and single hyphens{suggestion}");
        return false;
    }

    /// <summary>A whole number in digits, within bounds.</summary>
    public static int? WholeNumber(YamlFile file, YamlNode? node, Subject what, int minimum, int maximum)
    {
        if (Text(file, node, what) is not { } text)
            return null;
        // The parser alone would take a number with NUL characters behind it.
        if (text.All(char.IsAsciiDigit) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
            return number;
        file.Report(DiagnosticRule.IllFormedNumber, node!.Start, $"{what} should be a whole number from {minimum} to {maximum}, and not {PrintableText.Quote(text)}");
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? TrueOrFalse(YamlFile file, YamlNode? node, Subject what)
    {
        if (Text(file, node, what) is not { } text)
            return null;
        if (text is "true" or "false")
            return text == "true";
        file.Report(DiagnosticRule.IllFormedNumber, node!.Start, $"{what} should be true or false, and not {PrintableText.Quote(text)}");
        return null;
    }

    /// <summary>A list of texts, each once; <see langword="null"/>, reported, where the value is no list.</summary>
    public static IReadOnlyList<YamlScalar>? DistinctTexts(YamlFile file, YamlNode? node, Subject what)
    {
        if (node is null || AsList(file, node, what, "[a, b]") is not { } list)
            return null;

        var texts = new List<YamlScalar>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (Text(file, item, "an item of the list") is not { } text)
                continue;
            if (seen.Add(text))
                texts.Add((YamlScalar)item);
            else
                file.Report(DiagnosticRule.NamedTwice, item.Start, $"{PrintableText.Quote(text)} stands in {what} twice; keep one");
        }

        return texts;
    }

    /// <summary>A mapping from ids to values; entries whose id is ill-formed are reported and left out.</summary>
    public static IEnumerable<YamlEntry> ById(YamlFile file, YamlNode? node, Subject what, string id)
    {
        if (node is null || AsMap(file, node, what) is not { } map)
            return [];
        return [.. map.Entries.Where(entry => IsId(file, entry.Key, id))];
    }
}
