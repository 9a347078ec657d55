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
            || MapReader.Open(
                file, node, Subjects.Plan, "currency", "return-share", "return-name", "programmes", "sources", "printed", "caution", "because") is not { } map)
            return null;

        var currency = ReadCurrency(
            file,
            map.Required("currency"),
            map.Optional("printed"),
            criteria?.Criteria.Select(criterion => criterion.Unit?.Currency).OfType<string>().Distinct(StringComparer.Ordinal).ToList() ?? []);
        var percent = Values.WholeNumber(file, map.Optional("return-share"), Subjects.ReturnShare, 0, 100);
        var returnName = Values.NameOrLocalized(file, map.Optional("return-name"), Subjects.ReturnName);
        var (programmesNode, sourcesNode) = (map.Required("programmes"), map.Required("sources"));
        var programmeIds = new HashSet<string>(StringComparer.Ordinal);
        var programmes = ReadProgrammes(file, programmesNode, programmeIds);
        var sourceIds = new HashSet<string>(StringComparer.Ordinal);
        var sources = ReadSources(file, sourcesNode, sourceIds);
        // Where nothing is declared, that was reported; nothing is called unknown then.
        var printed = ReadPrinted(
            file, map.Optional("printed"), currency, programmesNode is YamlMap ? programmeIds : null, sourcesNode is YamlMap ? sourceIds : null,
            hasReason: map.Optional("because") is not null);
        var caution = Values.TextOrLocalized(file, map.Optional("caution"), Subjects.Caution);
        var because = Values.TextOrLocalized(file, map.Optional("because"), Subjects.Reason);
        return file.Findings.HasErrors
            ? null
            : new(currency!, programmes, sources) { ReturnPercent = percent, ReturnName = returnName, Printed = printed, Caution = caution, Because = because };
    }

    private static string? ReadCurrency(YamlFile file, YamlNode? node, YamlNode? printed, List<string> ofCriteria)
    {
        if (Values.Text(file, node, Subjects.Currency) is not { } text)
            return null;
        if (Money.IsCurrency(text))
        {
            if (CurrencyOfAll(printed) is { } other && other != text)
            {
                file.Report(QuantityRules.NoneIsIn(text, other), node!.Start);
                return null;
            }

            if (ofCriteria.Count > 0 && !ofCriteria.Contains(text))
                file.Report(QuantityRules.CountsInAnother(text, NameList.Of(ofCriteria)), node!.Start);
            return text;
        }

        file.Report(CriteriaRules.IsNoCurrency(text), node!.Start);
        return null;
    }

    // Where all of several amounts are in another currency it is the plan's that is wrong, and not each of them.
    private static string? CurrencyOfAll(YamlNode? printed)
    {
        const int several = 3;
        var currencies = Texts(printed).Select(text => text.Split(' ')).Where(parts => parts.Length > 1 && Money.IsCurrency(parts[0]))
            .Select(parts => parts[0]).ToList();
        return currencies.Count >= several && currencies.Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null;
    }

    private static IEnumerable<string> Texts(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        YamlList list => list.Items.SelectMany(Texts),
        _ => [],
    };

    private static List<Programme> ReadProgrammes(YamlFile file, YamlNode? node, HashSet<string> ids)
    {
        var programmes = new List<Programme>();
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("programmes"), Subjects.ProgrammeId))
        {
            if (MapReader.Open(file, value, Subject.Named(Subjects.Programme, id.Value), "name", "parts") is not { } map)
            {
                ids.Add(id.Value);
                continue;
            }

            var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfProgramme, id.Value));
            var parts = Values.ById(file, map.Optional("parts"), Subject.Named(Subjects.PartsOfProgramme, id.Value), Subjects.PartId)
                .Select(part => (part.Key, Name: Values.Name(file, part.Value, Subject.Named(Subjects.NameOfPart, part.Key.Value)))).ToList();
            foreach (var key in parts.Select(part => part.Key).Prepend(id).Where(key => !ids.Add(key.Value)))
                file.Report(ValueRules.ProgrammesShareId(key.Value), key.Start);
            if (name is not null && parts.TrueForAll(part => part.Name is not null) && !file.Findings.HasErrors)
                programmes.Add(new(id.Value, name, parts.Select(part => new Programme(part.Key.Value, part.Name!))));
        }

        return programmes;
    }

    private static OrderedDictionary<string, LocalizedText> ReadSources(YamlFile file, YamlNode? node, HashSet<string> ids)
    {
        var names = new OrderedDictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("sources"), Subjects.FinancingSourceId))
        {
            ids.Add(id.Value);
            if (Values.Name(file, value, Subject.Named(Subjects.NameOfSource, id.Value)) is { } name)
                names.Add(id.Value, name);
        }

        return names;
    }

    private static PrintedTotals ReadPrinted(
        YamlFile file, YamlNode? node, string? currency, IReadOnlyCollection<string>? programmes, IReadOnlyCollection<string>? sources,
        bool hasReason)
    {
        if (node is null || MapReader.Open(
            file, node, Subject.Key("printed"),
            "investment", "growth", "value-added", "total-investment", "total-growth", "total-value-added", "total-return", "return-on-investment",
            "programmes", "sources", "periods") is not { } map)
            return new();

        var totals = new PrintedTotals
        {
            Investment = YearsReader.Read(file, map.Optional("investment"), Subjects.PrintedInvestment, currency),
            Growth = YearsReader.Read(file, map.Optional("growth"), Subjects.PrintedGrowth, currency),
            ValueAdded = YearsReader.Read(file, map.Optional("value-added"), Subjects.PrintedValueAdded, currency),
            TotalInvestment = QuantityReader.Money(file, map.Optional("total-investment"), Subjects.PrintedTotalInvestment, currency),
            TotalGrowth = QuantityReader.Money(file, map.Optional("total-growth"), Subjects.PrintedTotalGrowth, currency),
            TotalValueAdded = QuantityReader.Money(file, map.Optional("total-value-added"), Subjects.PrintedTotalValueAdded, currency),
            TotalReturn = QuantityReader.Money(file, map.Optional("total-return"), Subjects.PrintedTotalReturn, currency),
            ReturnOnInvestment = ReadPercentage(file, map.Optional("return-on-investment")),
            Programmes = Totals(
                file,
                map.Optional("programmes"),
                Subjects.PrintedByProgramme,
                Subjects.PrintedOfProgramme,
                PlanRules.PlanDeclaresNoProgramme,
                programmes,
                currency),
            Sources = Totals(
                file, map.Optional("sources"), Subjects.PrintedBySource, Subjects.PrintedOfSource, PlanRules.PlanDeclaresNoSource, sources, currency),
            Periods = ReadPeriods(file, map.Optional("periods"), currency, sources),
        };
        PlanSums.Compare(file, map.PositionOf("total-investment"), totals.Investment, totals.TotalInvestment, hasReason);
        PlanSums.Compare(file, map.PositionOf("total-growth"), totals.Growth, totals.TotalGrowth, hasReason);
        PlanSums.Compare(file, map.PositionOf("total-value-added"), totals.ValueAdded, totals.TotalValueAdded, hasReason);
        return totals;
    }

    private static Figure? ReadPercentage(YamlFile file, YamlNode? node)
    {
        if (FigureReader.Figure(file, node, Subjects.PrintedReturnOnInvestment) is not { } figure)
            return null;
        if (figure.Kind == FigureKind.Percent)
            return figure;
        file.Report(ModelRules.IsNoPercentage(Subjects.PrintedReturnOnInvestment, figure.ToString()), node!.Start);
        return null;
    }

    private static List<PrintedPeriod> ReadPeriods(YamlFile file, YamlNode? node, string? currency, IReadOnlyCollection<string>? sources)
    {
        var periods = new List<PrintedPeriod>();
        if (node is null || Values.AsMap(file, node, Subject.Key("periods")) is not { } map)
            return periods;
        foreach (var (key, value) in map.Entries)
        {
            if (YearsReader.ReadPeriod(file, key) is not var (first, last))
                continue;
            if (periods.Count > 0 && periods[^1] is var before && first <= before.LastYear)
                file.Report(PlanRules.PeriodStartsTooEarly(key.Value, $"{before}"), key.Start);
            else if (MapReader.Open(file, value, Subject.Named(Subjects.Period, key.Value), "investment", "return", "sources") is { } period)
                periods.Add(ReadPeriod(file, period, new(first, last), currency, sources));
        }

        return periods;
    }

    private static PrintedPeriod ReadPeriod(YamlFile file, MapReader map, PrintedPeriod years, string? currency, IReadOnlyCollection<string>? sources) =>
        years with
        {
            Investment = QuantityReader.Money(file, map.Optional("investment"), Subject.Named(Subjects.PrintedInvestmentOfPeriod, $"{years}"), currency),
            Return = QuantityReader.Money(file, map.Optional("return"), Subject.Named(Subjects.PrintedReturnOfPeriod, $"{years}"), currency),
            Sources = Totals(
                file, map.Optional("sources"), Subjects.PrintedBySource, Subjects.PrintedOfSource, PlanRules.PlanDeclaresNoSource, sources, currency),
        };

    private static OrderedDictionary<string, MoneyRange> Totals(
        YamlFile file, YamlNode? node, Phrase all, Phrase one, Func<string, IPhrase, Finding> unknown, IReadOnlyCollection<string>? known, string? currency)
    {
        var totals = new OrderedDictionary<string, MoneyRange>(StringComparer.Ordinal);
        if (node is null || Values.AsMap(file, node, all) is not { } map)
            return totals;
        foreach (var (key, value) in map.Entries)
        {
            if (known?.Contains(key.Value, StringComparer.Ordinal) == false)
                file.Report(unknown(key.Value, new Suggestion(key.Value, known)), key.Start);
            else if (QuantityReader.Money(file, value, Subject.Named(one, key.Value), currency) is { } total)
                totals.TryAdd(key.Value, total);
        }

        return totals;
    }
}
