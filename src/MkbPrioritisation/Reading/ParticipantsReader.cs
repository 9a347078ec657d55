using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads how many are planned to take part: a text, or numbers by year, per year or in all.</summary>
internal static partial class ParticipantsReader
{
    public static PlannedParticipants? Read(YamlFile file, YamlNode? node)
    {
        if (node is not YamlMap map || map.Find("nl") is not null || map.Find("en") is not null)
            return ReadWords(file, node);

        // Years are keys that nobody can list beforehand, so they are read apart from the others.
        var byYear = map.Entries.ToLookup(entry => entry.Key.Value is [>= '0' and <= '9', ..]);
        if (MapReader.Open(file, new YamlMap(map.Start, [.. byYear[false]]), Subjects.NumberOfParticipants, "per-year", "total", "unit", "note")
            is not { } others)
            return null;
        var years = ReadYears(file, [.. byYear[true]]);
        var perYear = Count(file, others.Optional("per-year"), Subjects.NumberOfParticipants);
        var total = Count(file, others.Optional("total"), Subjects.NumberOfParticipants);
        var unit = Values.TextOrLocalized(file, others.Optional("unit"), Subjects.UnitOfParticipants);
        var note = Values.TextOrLocalized(file, others.Optional("note"), Subjects.Note);
        var forms = new[] { byYear[true].Any(), others.Has("per-year"), others.Has("total") }.Count(isGiven => isGiven);
        if (forms > 1 || (forms == 0 && !others.HasUnknownKeys))
            file.Report(PlanRules.ParticipantsAreOneOf(forms), map.Start);
        if (file.Findings.HasErrors)
            return null;
        var planned = perYear is not null ? PlannedParticipants.EachYear(perYear)
            : total is not null ? PlannedParticipants.InAll(total)
            : new PlannedParticipants(years);
        return planned with { Unit = unit, Note = note };
    }

    private static PlannedParticipants? ReadWords(YamlFile file, YamlNode? node)
    {
        if (Values.TextOrLocalized(file, node, Subjects.Participants) is not { } words)
            return null;
        if (PlannedParticipants.BareNumber(words) is not { } bare)
            return new(words);
        file.Report(PlannedParticipants.Ends(bare) is null ? NoCount(Subjects.NumberOfParticipants, bare) : PlanRules.ParticipantsAreBare(bare), node!.Start);
        return null;
    }

    private static List<YearCount> ReadYears(YamlFile file, List<YamlEntry> entries)
    {
        var counts = new List<YearCount>(entries.Count);
        var order = new YearOrder(file, Subjects.NumberOfParticipants);
        foreach (var (key, value) in entries)
        {
            if (YearsReader.ReadYear(file, key, value) is not { } year)
                continue;
            order.Take(year, key.Start);
            if (Count(file, value, ((Subject)Subjects.NumberOfParticipants).In(key.Value)) is { } count && !counts.Exists(other => other.Year == year))
                counts.Add(new(year, count));
        }

        return counts;
    }

    private static CountRange? Count(YamlFile file, YamlNode? node, Subject what)
    {
        if (Values.Text(file, node, what) is not { } text)
            return null;
        if (PlannedParticipants.Ends(text) is not var (low, high))
            file.Report(NoCount(what, text), node!.Start);
        else if (low > high)
            file.Report(QuantityRules.IsReversed(text), node!.Start);
        else
            return new(low, high);
        return null;
    }

    private static Finding NoCount(Subject what, string text) =>
        PlanRules.IsNoCount(what, text, Range(text), number => PlannedParticipants.Ends(number) is not null);

    // The range that is meant by one with words or spaces, or with points between thousands, as no number has decimals here.
    private static string? Range(string text)
    {
        var plain = ThousandsPoint.AsThousands(QuantityRewriter.Between().Replace(Behind().Replace(text.ToLowerInvariant(), ""), "-"));
        return PlannedParticipants.Ends(plain) is var (low, high) && low < high ? plain : null;
    }

    [GeneratedRegex("(?<=[0-9]) [\\p{L} ]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
