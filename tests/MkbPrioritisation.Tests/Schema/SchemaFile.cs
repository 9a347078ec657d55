using System.Text.Json;
using System.Text.Json.Nodes;
using MkbPrioritisation.Tests.Schema.Corpus;

namespace MkbPrioritisation.Tests.Schema;

/// <summary>A shipped JSON Schema.</summary>
internal sealed record SchemaFile(string Kind, JsonObject Root)
{
    public static IReadOnlyList<SchemaFile> All { get; } =
        [.. new[] { "criteria", "scheme", "segments", "practices", "collection", "measure", "assessment", "profile" }
            .Select(kind => new SchemaFile(kind, JsonNode.Parse(File.ReadAllText(PathOf(kind)))!.AsObject()))];

    /// <summary>The examples, each with the part of the schema that it is an example of.</summary>
    public IEnumerable<SchemaCase> Examples =>
        from part in Parts(Root, "#")
        from example in part.Schema["examples"] as JsonArray ?? []
        select new SchemaCase(Kind + part.Pointer, "an example", JsonSerializer.Serialize(example));

    /// <summary>The properties of all mappings that the schema describes.</summary>
    public IEnumerable<(string Pointer, JsonObject Schema)> Properties =>
        from part in Parts(Root, "#")
        where part.Pointer.Split('/') is [.., "properties", _] && !part.Pointer.Contains("/allOf/", StringComparison.Ordinal)
        select part;

    public static SchemaFile Of(string kind) => All.Single(schema => schema.Kind == kind);

    public static string PathOf(string kind) => Path.Combine(Repository.Measures, "schema", $"{kind}.schema.json");

    /// <summary>The definition that a <c>$ref</c> names, or the schema itself.</summary>
    public JsonObject Resolve(JsonObject schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference ? Root["$defs"]![reference["#/$defs/".Length..]]!.AsObject() : schema;

    public IEnumerable<string> References => Parts(Root, "#").Select(part => part.Schema["$ref"]?.GetValue<string>()).OfType<string>();

    private static IEnumerable<(string Pointer, JsonObject Schema)> Parts(JsonNode? node, string pointer) => node switch
    {
        JsonObject schema => schema.Where(entry => entry.Key is not ("examples" or "enum"))
            .SelectMany(entry => Parts(entry.Value, $"{pointer}/{entry.Key}")).Prepend((pointer, schema)),
        JsonArray list => list.Index().SelectMany(item => Parts(item.Item, $"{pointer}/{item.Index}")),
        _ => [],
    };
}
