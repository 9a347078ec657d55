using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>Documents of the library as objects that more can be added to.</summary>
internal static class JsonDocuments
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = new VisibleTextEncoder() };

    /// <summary>A document that the library wrote, as an object.</summary>
    public static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject();

    /// <summary>Texts as a list.</summary>
    public static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);

    /// <summary>Objects as a list.</summary>
    public static JsonArray List(IEnumerable<JsonObject> items) => new([.. items]);

    /// <summary>A text by language.</summary>
    public static JsonObject ByLanguage(LocalizedText text) =>
        new(RankingJson.ByLanguage(text).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    /// <summary>JSON in UTF-8, on one line.</summary>
    public static ReadOnlyMemory<byte> Write(JsonNode node)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Compact))
            node.WriteTo(writer);
        return text.WrittenMemory;
    }
}
