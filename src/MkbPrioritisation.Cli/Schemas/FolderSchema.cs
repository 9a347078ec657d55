using System.Text.Json.Nodes;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Schemas;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>
/// The JSON Schema of a kind of file for one folder: it knows the folder's measures, criteria, bands, categories, actors,
/// programmes and sources.
/// </summary>
internal static class FolderSchema
{
    public static string Of(string kind, CatalogueContent folder) => kind switch
    {
        "measure" => SchemaText.Write(MeasureSchema.Of(Root(kind), folder)),
        "assessment" => SchemaText.Write(AssessmentSchema.Of(Root(kind), folder)),
        "scheme" => SchemaText.Write(SchemeSchema.Of(Root(kind), folder.Criteria)),
        _ => FileSchema.Of(kind),
    };

    private static JsonObject Root(string kind) => JsonNode.Parse(FileSchema.Of(kind))!.AsObject();
}
