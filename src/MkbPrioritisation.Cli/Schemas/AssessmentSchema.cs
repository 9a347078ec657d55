using System.Text.Json.Nodes;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>The schema of assessors' scores, with the criteria and the measures of one folder.</summary>
internal static class AssessmentSchema
{
    public static JsonObject Of(JsonObject root, CatalogueContent folder)
    {
        var definitions = root["$defs"]!.AsObject();
        var scores = root["properties"]!["scores"]!.AsObject();
        if (!folder.Criteria.SequenceEqual(MeasureCatalogue.BuiltIn.Criteria))
        {
            MeasureSchema.SetScores(definitions["scores"]!, definitions, folder.Criteria);
            scores.Remove("examples");
        }

        // Where there are no measures, any id will do: which ones are right is for the reader to say.
        var measures = folder.Collections.SelectMany(collection => collection.Measures).DistinctBy(measure => measure.Id, StringComparer.Ordinal).ToList();
        if (measures.Count == 0)
            return root;
        var known = new JsonObject();
        foreach (var measure in measures)
            known[measure.Id] = new JsonObject
            {
                ["$ref"] = "#/$defs/scores",
                ["title"] = SchemaText.Title(measure.Name),
                ["description"] = SchemaText.Description(measure.Name)
            };
        scores["properties"] = known;
        scores["additionalProperties"] = false;
        scores.Remove("propertyNames");
        scores.Remove("examples");
        return root;
    }
}
