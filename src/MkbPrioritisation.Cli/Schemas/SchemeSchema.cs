using System.Text.Json.Nodes;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>The schema of schemes, with the criteria of one folder.</summary>
internal static class SchemeSchema
{
    public static JsonObject Of(JsonObject root, IReadOnlyList<Criterion> criteria)
    {
        if (criteria.SequenceEqual(MeasureCatalogue.BuiltIn.Criteria))
            return root;
        root["$defs"]!["criteria"]!["items"]!["anyOf"] = SchemaText.List(criteria.Select(criterion => SchemaText.Id(criterion.Id, criterion.Name)));
        var dimensions = root["properties"]!["dimensions"]!;
        dimensions.AsObject().Remove("examples");
        foreach (var dimension in new[] { "net-impact", "feasibility" })
            dimensions["properties"]![dimension]!["examples"] = SchemaText.List((JsonNode)SchemaText.List(criteria[0].Id));
        return root;
    }
}
