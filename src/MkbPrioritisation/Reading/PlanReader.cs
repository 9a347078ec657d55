using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads the plan of a measure: what it takes and yields by year, and who pays.</summary>
internal sealed class PlanReader(CollectionHeader? collection)
{
    /// <summary>The keys of a plan.</summary>
    public static readonly string[] Keys =
        ["programme", "investment", "growth", "total-investment", "total-growth", "financing", "participants", "reach", "because"];

    private const int Whole = 100;

    // What a collection.yaml with errors declares cannot be told, so that nothing is called unknown.
    private readonly bool _knowsOutline = collection is { IsWhole: true };
    private readonly PlanOutline? _outline = collection is { IsWhole: true } ? collection.Plan : null;

    public MeasurePlan? Read(YamlFile file, YamlNode? node)
    {
        if (node is null || MapReader.Open(file, node, Subjects.Plan, Keys) is not { } map)
            return null;

        var programme = ReadProgramme(file, map.Required("programme"));
        var investment = YearsReader.Read(file, map.Required("investment"), Subjects.Investment, _outline?.Currency);
        var growth = YearsReader.Read(file, map.Required("growth"), Subjects.Growth, _outline?.Currency);
        var totalInvestment = QuantityReader.Money(file, map.Required("total-investment"), Subjects.TotalInvestment, _outline?.Currency);
        var totalGrowth = QuantityReader.Money(file, map.Required("total-growth"), Subjects.TotalGrowth, _outline?.Currency);
        var financing = ReadFinancing(file, map.Required("financing"));
        var participants = ParticipantsReader.Read(file, map.Optional("participants"));
        var reach = Values.TextOrLocalized(file, map.Optional("reach"), Subjects.Reach);
        var because = Values.TextOrLocalized(file, map.Optional("because"), Subjects.Reason);
        PlanSums.Compare(file, map.PositionOf("total-investment"), investment, totalInvestment, hasReason: because is not null);
        PlanSums.Compare(file, map.PositionOf("total-growth"), growth, totalGrowth, hasReason: because is not null);

        return file.Findings.HasErrors || !_knowsOutline
            ? null
            : new(programme!, investment!, growth!, totalInvestment!, totalGrowth!, financing!)
            {
                Participants = participants,
                Reach = reach,
                Because = because,
            };
    }

    private string? ReadProgramme(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, Subjects.ProgrammeOfMeasure) is not { } id || !_knowsOutline)
            return null;
        var programmes = _outline?.Programmes ?? [];
        string[] known = [.. programmes.SelectMany(programme => programme.Leaves).Select(leaf => leaf.Id)];
        if (known.Contains(id, StringComparer.Ordinal))
            return id;
        var whole = programmes.FirstOrDefault(programme => programme.Id == id);
        var finding = (whole, _outline) switch
        {
            (_, null) => PlanRules.NothingIsPlanned(),
            (null, _) =>
                PlanRules.NoProgramme(
                    id,
                    new Suggestion(id, known)
                    { ByTitle = name => IdOf(name, programmes.SelectMany(programme => programme.Leaves).Select(leaf => (leaf.Id, leaf.Name))) }),
            _ => PlanRules.ProgrammeHasParts(id, NameList.Of(whole.Parts.Take(12).Select(part => part.Id))),
        };
        file.Report(finding, node!.Start);
        return null;
    }

    private IReadOnlyList<FinancingShare>? ReadFinancing(YamlFile file, YamlNode? node)
    {
        if (node is null || Values.AsList(file, node, Subject.Key("financing"), "[{ source: regional-funds, share: 100 }]") is not { } list)
            return null;

        var items = Values.Items(file, list, "source");
        var shares = new List<FinancingShare>(items.Count);
        foreach (var item in items)
        {
            if (ReadShare(file, item, shares) is { } share)
                shares.Add(share);
        }

        if (shares.Count < items.Count)
            return null;
        var sum = shares.Sum(share => share.Percent);
        if (sum != Whole && file.IsWhole)
            file.Report(PlanRules.SharesMake(sum, Whole), list.Start);
        return shares;
    }

    private FinancingShare? ReadShare(YamlFile file, YamlNode node, List<FinancingShare> before)
    {
        if (node is YamlMap { Entries: [{ Key.Value: var named and not ("source" or "share"), Value: YamlScalar amount }] }
            && _outline?.Sources.ContainsKey(named) == true)
        {
            file.Report(PlanRules.IsPartByName(named, amount.Value.Trim(' ', '%')), node.Start);
            return null;
        }

        if (MapReader.Open(file, node, Subjects.FinancingPart, "source", "share") is not { } map)
            return null;
        var sourceNode = map.Required("source");
        var percent = Values.WholeNumber(file, map.Required("share"), Subjects.FinancingShare, 1, Whole);
        if (Values.Text(file, sourceNode, Subjects.FinancingSourceOfMeasure) is not { } source)
            return null;
        if (before.Exists(share => share.Source == source))
        {
            file.Report(ValueRules.IsTwiceIn(Subject.Key("financing"), source), sourceNode!.Start);
            return null;
        }

        if (_outline is not null && !_outline.Sources.ContainsKey(source))
        {
            file.Report(
                PlanRules.NoSource(
                    source,
                    new Suggestion(source, [.. _outline.Sources.Keys])
                    { ByTitle = name => IdOf(name, _outline.Sources.Select(known => (known.Key, known.Value))) }),
                sourceNode!.Start);
            return null;
        }

        return percent is { } whole ? new(source, whole) : null;
    }

    private static string? IdOf(string name, IEnumerable<(string Id, LocalizedText Name)> known) =>
        known.FirstOrDefault(item => item.Name.IsCalled(name)).Id;
}
