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
    public static string Write(CollectionsDocument document) => JsonText.Write(document, Default.CollectionsDocumentSerializeHandler!);

    public static string Write(SchemesDocument document) => JsonText.Write(document, Default.SchemesDocumentSerializeHandler!);
}
