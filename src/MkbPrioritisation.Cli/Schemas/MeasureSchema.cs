using System.Text.Json.Nodes;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>The schema of measures, with what one folder's criteria and collections declare.</summary>
internal static class MeasureSchema
{
    public static JsonObject Of(JsonObject root, CatalogueContent folder)
    {
        var properties = root["properties"]!;
        if (!folder.Criteria.SequenceEqual(MeasureCatalogue.BuiltIn.Criteria))
            SetCriteria(root, properties, folder.Criteria);

        Limit(properties["category"]!, folder.Collections.SelectMany(collection => collection.Categories));
        var actors = folder.Collections.SelectMany(collection => collection.Actors).ToList();
        Limit(properties["actors"]!["items"]!, actors, properties["actors"]!);
        Limit(properties["steps"]!["items"]!["properties"]!["actor"]!, actors, properties["steps"]!);

        var plan = properties["plan"]!;
        var outlines = folder.Collections.Select(collection => collection.Plan).OfType<PlanOutline>().ToList();
        var financing = plan["properties"]!["financing"]!;
        Limit(
            plan["properties"]!["programme"]!,
            outlines.SelectMany(outline => outline.Programmes)
                .SelectMany(programme => programme.Leaves)
                .Select(leaf => KeyValuePair.Create(leaf.Id, leaf.Name)),
            plan);
        Limit(financing["items"]!["properties"]!["source"]!, outlines.SelectMany(outline => outline.Sources), plan, financing);
        return root;
    }

    /// <summary>Sets the criteria that scores may be given on.</summary>
    public static void SetScores(JsonNode schema, JsonObject definitions, IReadOnlyList<Criterion> criteria)
    {
        var scores = new JsonObject();
        foreach (var criterion in criteria)
            scores[criterion.Id] = CriterionSchema.Score(criterion, definitions);
        schema["properties"] = scores;
        schema["examples"] = SchemaText.List(new JsonObject { [criteria[0].Id] = CriterionScore.UnknownId });
    }

    // Where nothing is declared, any id will do: which ones are right is for the reader to say.
    private static void Limit(JsonNode schema, IEnumerable<KeyValuePair<string, LocalizedText>> declared, params JsonNode[] around)
    {
        var known = declared.DistinctBy(item => item.Key, StringComparer.Ordinal).ToList();
        if (known.Count == 0)
            return;
        var limited = schema.AsObject();
        limited.Remove("$ref");
        limited["anyOf"] = SchemaText.List(known.Select(item => SchemaText.Id(item.Key, item.Value)));
        limited["examples"] = SchemaText.List(known[0].Key);
        // Their examples are of what the tool ships with.
        foreach (var outer in around)
            outer.AsObject().Remove("examples");
    }

    private static void SetCriteria(JsonObject root, JsonNode properties, IReadOnlyList<Criterion> criteria)
    {
        var definitions = root["$defs"]!.AsObject();
        SetScores(properties["scores"]!, definitions, criteria);
        var formulas = new JsonObject();
        foreach (var criterion in criteria.Where(criterion => criterion.Unit is not null))
            formulas[criterion.Id] = CriterionSchema.Formula(criterion);
        properties["model"]!["properties"] = formulas;
        properties["model"]!.AsObject().Remove("examples");
    }
}
