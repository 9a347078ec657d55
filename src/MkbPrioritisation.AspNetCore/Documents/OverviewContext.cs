using System.Text.Json;
using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.AspNetCore.Documents;

/// <summary>How the documents are written, and what describes them and the parameters, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(CollectionsDocument))]
[JsonSerializable(typeof(SchemesDocument))]
[JsonSerializable(typeof(DateOnly))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(bool))]
internal sealed partial class OverviewContext : JsonSerializerContext
{
    public static void Write(Utf8JsonWriter writer, CollectionsDocument document) => Default.CollectionsDocumentSerializeHandler(writer, document);

    public static void Write(Utf8JsonWriter writer, SchemesDocument document) => Default.SchemesDocumentSerializeHandler(writer, document);
}
