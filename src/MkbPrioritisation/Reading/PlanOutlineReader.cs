using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads what the plans of a collection's measures have in common.</summary>
internal static class PlanOutlineReader
{
    public static PlanOutline? Read(YamlFile file, YamlNode? node, CriteriaSet? criteria = null)
    {
        if (node is null
            || MapReader.Open(file, node, "the plan", "currency", "return-share", "programmes", "sources", "printed", "caution", "because") is not { } map)
            return null;

        var currency = ReadCurrency(file, map.Required("currency"), criteria?.Criteria.Select(criterion => criterion.Unit?.Currency).OfType<string>().Distinct(StringComparer.Ordinal).ToList() ?? []);
        var percent = Values.WholeNumber(file, map.Optional("return-share"), "the share that returns, in per cents,", 0, 100);
        var (programmesNode, sourcesNode) = (map.Required("programmes"), map.Required("sources"));
        var programmeIds = new HashSet<string>(StringComparer.Ordinal);
        var programmes = ReadProgrammes(file, programmesNode, programmeIds);
        var sourceIds = new HashSet<string>(StringComparer.Ordinal);
        var sources = ReadSources(file, sourcesNode, sourceIds);
        // Where nothing is declared, that was reported; nothing is called unknown then.
        var printed = ReadPrinted(
            file, map.Optional("printed"), currency, programmesNode is YamlMap ? programmeIds : null, sourcesNode is YamlMap ? sourceIds : null);
        var caution = Values.TextOrLocalized(file, map.Optional("caution"), "the caution");
        var because = Values.TextOrLocalized(file, map.Optional("because"), "the reason");
        return file.Findings.HasErrors
            ? null
            : new(currency!, programmes, sources) { ReturnPercent = percent, Printed = printed, Caution = caution, Because = because };
    }

    private static string? ReadCurrency(YamlFile file, YamlNode? node, List<string> ofCriteria)
    {
        if (Values.Text(file, node, "the currency") is not { } text)
            return null;
        if (Money.IsCurrency(text))
        {
            if (ofCriteria.Count > 0 && !ofCriteria.Contains(text))
                file.Report(DiagnosticRule.OtherCurrency, node!.Start, $"the plan counts in {text}, and the criteria count in {string.Join(", ", ofCriteria)}; nothing is converted, so use one currency if their figures are to be compared");
            return text;
        }

        file.Report(DiagnosticRule.IllFormedUnit, node!.Start, $"{PrintableText.Quote(text)} is not a currency; write the code of three capital letters, such as EUR");
        return null;
    }

    private static List<Programme> ReadProgrammes(YamlFile file, YamlNode? node, HashSet<string> ids)
    {
        var programmes = new List<Programme>();
        foreach (var (id, value) in Values.ById(file, node, "\"programmes\"", "a programme's id"))
        {
            var what = Subject.Named("programme", id.Value);
            if (MapReader.Open(file, value, what, "name", "parts") is not { } map)
            {
                ids.Add(id.Value);
                continue;
            }

            var name = Values.Localized(file, map.Required("name"), $"the name of {what}");
            var parts = Values.ById(file, map.Optional("parts"), $"the parts of {what}", "a part's id")
                .Select(part => (part.Key, Name: Values.Localized(file, part.Value, Subject.Named("the name of part", part.Key.Value)))).ToList();
            foreach (var key in parts.Select(part => part.Key).Prepend(id).Where(key => !ids.Add(key.Value)))
                file.Report(DiagnosticRule.NamedTwice, key.Start, $"there are two programmes or parts {PrintableText.Quote(key.Value)}; rename one");
            if (name is not null && parts.TrueForAll(part => part.Name is not null) && !file.Findings.HasErrors)
                programmes.Add(new(id.Value, name, parts.Select(part => new Programme(part.Key.Value, part.Name!))));
        }

        return programmes;
    }

    private static OrderedDictionary<string, LocalizedText> ReadSources(YamlFile file, YamlNode? node, HashSet<string> ids)
    {
        var names = new OrderedDictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (id, value) in Values.ById(file, node, "\"sources\"", "a source's id"))
        {
            ids.Add(id.Value);
            if (Values.Localized(file, value, Subject.Named("the name of source", id.Value)) is { } name)
                names.Add(id.Value, name);
        }

        return names;
    }

    private static PrintedTotals ReadPrinted(
        YamlFile file, YamlNode? node, string? currency, IReadOnlyCollection<string>? programmes, IReadOnlyCollection<string>? sources)
    {
        if (node is null || MapReader.Open(
            file, node, "\"printed\"",
            "investment", "growth", "value-added", "total-investment", "total-growth", "total-value-added", "total-return", "programmes", "sources") is not { } map)
            return new();

        return new()
        {
            Investment = YearsReader.Read(file, map.Optional("investment"), "the printed investment", currency),
            Growth = YearsReader.Read(file, map.Optional("growth"), "the printed growth", currency),
            ValueAdded = YearsReader.Read(file, map.Optional("value-added"), "the printed value added", currency),
            TotalInvestment = QuantityReader.Money(file, map.Optional("total-investment"), "the printed total investment", currency),
            TotalGrowth = QuantityReader.Money(file, map.Optional("total-growth"), "the printed total growth", currency),
            TotalValueAdded = QuantityReader.Money(file, map.Optional("total-value-added"), "the printed total value added", currency),
            TotalReturn = QuantityReader.Money(file, map.Optional("total-return"), "the printed total return", currency),
            Programmes = Totals(file, map.Optional("programmes"), "programme", DiagnosticRule.UnknownProgramme, programmes, currency),
            Sources = Totals(file, map.Optional("sources"), "source of financing", DiagnosticRule.UnknownSource, sources, currency),
        };
    }

    private static OrderedDictionary<string, MoneyRange> Totals(
        YamlFile file, YamlNode? node, string kind, DiagnosticRule unknown, IReadOnlyCollection<string>? known, string? currency)
    {
        var totals = new OrderedDictionary<string, MoneyRange>(StringComparer.Ordinal);
        if (node is null || Values.AsMap(file, node, $"the printed totals by {kind}") is not { } map)
            return totals;
        foreach (var (key, value) in map.Entries)
        {
            if (known?.Contains(key.Value, StringComparer.Ordinal) == false)
                file.Report(unknown, key.Start, $"the plan declares no {kind} {PrintableText.Quote(key.Value)}{file.Hint(key.Value, known)}");
            else if (QuantityReader.Money(file, value, Subject.Named($"the printed total of {kind}", key.Value), currency) is { } total)
                totals.TryAdd(key.Value, total);
        }

        return totals;
    }
}
