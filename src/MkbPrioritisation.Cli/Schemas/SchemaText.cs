using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>The parts that schemas are made of, and their text.</summary>
internal static class SchemaText
{
    /// <summary>What stands in a schema that the tool made of a folder, and may make anew.</summary>
    public const string Mark = "Written by mkb from the measures folder around it; mkb new writes it anew, so do not change it.";

    private const string BuiltInOnly = "This schema knows the built-in criteria; for a folder with a criteria.yaml of its own only mkb check can tell.";
    private const string OwnCriteria = "This schema knows the criteria that the folder had when it was written.";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a schema that was made of a folder, without the definitions that nothing in it refers to any more.</summary>
    public static string Write(JsonObject root)
    {
        root["$comment"] = Mark;
        root["description"] = root["description"]!.GetValue<string>().Replace(BuiltInOnly, OwnCriteria, StringComparison.Ordinal);
        Prune(root);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
            root.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>A schema of one id. YAML reads some ids as numbers or truth values, so those are let pass as well.</summary>
    public static JsonObject Id(string id, LocalizedText name) => Id(id, Title(name), Description(name));

    /// <inheritdoc cref="Id(string, LocalizedText)"/>
    public static JsonObject Id(string id, string title, string description)
    {
        var schema = new JsonObject();
        if (long.TryParse(id, CultureInfo.InvariantCulture, out var number))
            schema["enum"] = new JsonArray(JsonValue.Create(id), JsonValue.Create(number));
        else if (id is "true" or "false")
            schema["enum"] = new JsonArray(JsonValue.Create(id), JsonValue.Create(id == "true"));
        else
            schema["const"] = id;
        schema["title"] = title;
        schema["description"] = description;
        return schema;
    }

    /// <summary>Some of a list, as schemas name alternatives and examples.</summary>
    public static JsonArray List(params IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    public static string Title(LocalizedText name) => name.PrintableIn(Language.English);

    /// <summary>A name in both languages, as schemas describe things.</summary>
    public static string Description(LocalizedText name) =>
        name.Dutch is null ? $"{Title(name)}." : $"{Title(name)}. In Dutch: {name.PrintableIn(Language.Dutch)}.";

    private static void Prune(JsonObject root)
    {
        var definitions = root["$defs"]!.AsObject();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<JsonNode?>(root.Where(entry => entry.Key != "$defs").Select(entry => entry.Value));
        while (open.TryDequeue(out var node))
        {
            foreach (var name in References(node).Where(used.Add))
                open.Enqueue(definitions[name]);
        }

        foreach (var name in definitions.Select(definition => definition.Key).Where(name => !used.Contains(name)).ToList())
            definitions.Remove(name);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(entry => entry is { Key: "$ref", Value: JsonValue value }
            ? [value.GetValue<string>()["#/$defs/".Length..]]
            : References(entry.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
