using System.Text.Json.Nodes;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Cli.Mcp.JsonDocuments;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>What there is to rank, and by what.</summary>
internal static class ListTool
{
    public static MeasuresTool Create() => new(
        "list",
        "List what there is",
        "The collections with the ids of their measures and actors, the scoring schemes, and the criteria with their bands. Ask this first, as the "
            + "other tools take these ids.",
        [],
        List);

    private static JsonObject List(ToolCall call) => new()
    {
        ["collections"] = JsonDocuments.List(call.Catalogue.Collections.Select(Collection)),
        ["defaultScheme"] = call.Catalogue.DefaultScheme?.Id,
        ["schemes"] = JsonDocuments.List(call.Catalogue.Schemes.Select(Scheme)),
        ["criteria"] = JsonDocuments.List(call.Catalogue.Criteria.Select(Criterion)),
    };

    private static JsonObject Collection(MeasureCollection collection) => new()
    {
        ["id"] = collection.Id,
        ["name"] = ByLanguage(collection.Name),
        ["basis"] = EnumId.Of(collection.Basis),
        ["caution"] = collection.Caution is { } caution ? ByLanguage(caution) : null,
        ["hasPlan"] = collection.Plan is not null,
        ["actors"] = JsonDocuments.List(collection.Actors.Keys),
        ["measures"] = JsonDocuments.List(collection.Measures.Select(measure => Measure(collection, measure))),
    };

    private static JsonObject Measure(MeasureCollection collection, Measure measure)
    {
        var named = measure.Model.Values.SelectMany(formula => formula.Names).Distinct(StringComparer.Ordinal).ToList();
        var assumptions = measure.Assumptions.Concat(collection.Assumptions)
            .Where(assumption => named.Contains(assumption.Id, StringComparer.Ordinal))
            .DistinctBy(assumption => assumption.Id, StringComparer.Ordinal);
        var item = new JsonObject { ["id"] = measure.Id, ["name"] = ByLanguage(measure.Name), ["category"] = measure.Category };
        if (named.Count > 0)
            item["assumptions"] = new JsonObject(assumptions.Select(assumption => KeyValuePair.Create(assumption.Id, (JsonNode?)assumption.Value.ToString())));
        return item;
    }

    private static JsonObject Scheme(ScoringScheme scheme) => new()
    {
        ["id"] = scheme.Id,
        ["name"] = ByLanguage(scheme.Name),
        ["netImpact"] = JsonDocuments.List(scheme.NetImpact),
        ["feasibility"] = JsonDocuments.List(scheme.Feasibility),
        ["shortlist"] = scheme.Shortlist,
    };

    private static JsonObject Criterion(Criterion criterion) => new()
    {
        ["id"] = criterion.Id,
        ["name"] = ByLanguage(criterion.Name),
        ["unit"] = criterion.Unit?.ToString(),
        ["bands"] = JsonDocuments.List(criterion.Bands.Select(Band)),
    };

    private static JsonObject Band(Band band)
    {
        var item = new JsonObject { ["score"] = band.Score, ["id"] = band.Id };
        if (band.Name is { } name)
            item["name"] = ByLanguage(name);
        if (band.From is { } from)
            item["from"] = from;
        if (band.To is { } to)
            item["to"] = to;
        return item;
    }
}
