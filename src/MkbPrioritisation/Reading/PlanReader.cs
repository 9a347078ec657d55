using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads the plan of a measure: what it takes and yields by year, and who pays.</summary>
internal sealed class PlanReader(CollectionHeader? collection)
{
    private const int Whole = 100;

    // What a collection.yaml with errors declares cannot be told, so that nothing is called unknown.
    private readonly bool _knowsOutline = collection is { IsWhole: true };
    private readonly PlanOutline? _outline = collection is { IsWhole: true } ? collection.Plan : null;

    public MeasurePlan? Read(YamlFile file, YamlNode? node)
    {
        if (node is null || MapReader.Open(
            file, node, "the plan", "programme", "investment", "growth", "total-investment", "total-growth", "financing", "participants", "reach", "because") is not { } map)
            return null;

        var programme = ReadProgramme(file, map.Required("programme"));
        var investment = YearsReader.Read(file, map.Required("investment"), "the investment", _outline?.Currency);
        var growth = YearsReader.Read(file, map.Required("growth"), "the growth", _outline?.Currency);
        var totalInvestment = QuantityReader.Money(file, map.Required("total-investment"), "the total investment", _outline?.Currency);
        var totalGrowth = QuantityReader.Money(file, map.Required("total-growth"), "the total growth", _outline?.Currency);
        var financing = ReadFinancing(file, map.Required("financing"));
        var participants = Values.TextOrLocalized(file, map.Optional("participants"), "the participants");
        var reach = Values.TextOrLocalized(file, map.Optional("reach"), "the reach");
        var because = Values.TextOrLocalized(file, map.Optional("because"), "the reason");
        Compare(file, map.PositionOf("total-investment"), investment, totalInvestment, hasReason: because is not null);
        Compare(file, map.PositionOf("total-growth"), growth, totalGrowth, hasReason: because is not null);

        return file.Findings.HasErrors || !_knowsOutline
            ? null
            : new(programme!, investment!, growth!, totalInvestment!, totalGrowth!, financing!) { Participants = participants, Reach = reach, Because = because };
    }

    private string? ReadProgramme(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, "the programme") is not { } id || !_knowsOutline)
            return null;
        var programmes = _outline?.Programmes ?? [];
        string[] known = [.. programmes.SelectMany(programme => programme.Leaves).Select(leaf => leaf.Id)];
        if (known.Contains(id, StringComparer.Ordinal))
            return id;
        var whole = programmes.FirstOrDefault(programme => programme.Id == id);
        file.Report(DiagnosticRule.UnknownProgramme, node!.Start, (whole, _outline) switch
        {
            (_, null) => "the collection has no plan; declare its programmes and sources under \"plan\" in collection.yaml",
            (null, _) => $"the collection has no programme {PrintableText.Quote(id)}{file.Hint(id, known)}",
            _ => $"programme {PrintableText.Quote(id)} has parts; write the one that the measure belongs to: {string.Join(", ", whole.Parts.Take(12).Select(part => PrintableText.Short(part.Id)))}",
        });
        return null;
    }

    private IReadOnlyList<FinancingShare>? ReadFinancing(YamlFile file, YamlNode? node)
    {
        if (node is null || Values.AsList(file, node, "\"financing\"", "[{ source: regional-funds, share: 100 }]") is not { } list)
            return null;

        var shares = new List<FinancingShare>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (ReadShare(file, item, shares) is { } share)
                shares.Add(share);
        }

        if (shares.Count < list.Items.Count)
            return null;
        var sum = shares.Sum(share => share.Percent);
        if (sum != Whole && file.IsWhole)
            file.Report(DiagnosticRule.SharesOffHundred, list.Start, $"the shares of financing add up to {sum}, and should make {Whole}");
        return shares;
    }

    private FinancingShare? ReadShare(YamlFile file, YamlNode node, List<FinancingShare> before)
    {
        if (MapReader.Open(file, node, "a part of the financing", "source", "share") is not { } map)
            return null;
        var sourceNode = map.Required("source");
        var percent = Values.WholeNumber(file, map.Required("share"), "a share of the financing, in per cents,", 1, Whole);
        if (Values.Text(file, sourceNode, "the source of financing") is not { } source)
            return null;
        if (before.Exists(share => share.Source == source))
        {
            file.Report(DiagnosticRule.NamedTwice, sourceNode!.Start, $"{PrintableText.Quote(source)} stands in \"financing\" twice; keep one");
            return null;
        }

        if (_outline is not null && !_outline.Sources.ContainsKey(source))
        {
            file.Report(DiagnosticRule.UnknownSource, sourceNode!.Start, $"the collection has no source of financing {PrintableText.Quote(source)}{file.Hint(source, [.. _outline.Sources.Keys])}");
            return null;
        }

        return percent is { } whole ? new(source, whole) : null;
    }

    // A reason explains rounding and different ways of counting, and no slip in the unit.
    private static void Compare(YamlFile file, Position position, YearlyAmounts? years, MoneyRange? total, bool hasReason)
    {
        if (years is null || total is null || years.Currency != total.Currency || total.Contains(years.Total))
            return;
        if (IsFar(years.Total, total))
            file.Report(DiagnosticRule.YearsOffTotal, position, $"the years add up to {years.Total}, and the total given is {total}; they differ by more than a factor of two, which no reason explains: correct one");
        else if (!hasReason)
            file.Report(DiagnosticRule.YearsOffTotal, position, $"the years add up to {years.Total}, and the total given is {total}; explain it with \"because\" or correct one");
    }

    // Years that are all printed as nothing may be of any small total.
    private static bool IsFar(MoneyRange years, MoneyRange total) =>
        years.Low.Amount > 2 * total.High.Amount || (years.High.Amount > 0 && 2 * years.High.Amount < total.Low.Amount);
}
