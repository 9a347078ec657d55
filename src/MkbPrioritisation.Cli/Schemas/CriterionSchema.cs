using System.Text.Json.Nodes;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>What measures may write for one criterion.</summary>
internal static class CriterionSchema
{
    private static readonly string[] Sayings = ["band", "score", "estimate"];
    private static readonly string[] Remarks = ["basis", "because", "reading"];
    private static readonly string[] NamingTheCurrency = ["title", "description", "pattern", "patternErrorMessage"];

    /// <summary>The schema of a score; what it refers to is added to the definitions.</summary>
    public static JsonObject Score(Criterion criterion, JsonObject definitions)
    {
        var (band, score) = ($"{criterion.Id}-band", $"{criterion.Id}-score");
        definitions[band] = Bands(criterion);
        definitions[score] = LongForm(criterion, band, definitions);
        var schema = Titled(criterion.Name);
        if (criterion.Description is { } description)
            schema["description"] = $"{description.PrintableIn(Language.English)} {schema["description"]!.GetValue<string>()}";
        schema["examples"] = SchemaText.List(criterion.Bands[0].Id);
        schema["anyOf"] = SchemaText.List(SchemaText.Reference(band), SchemaText.Reference(score));
        return schema;
    }

    /// <summary>The schema of a formula for the figure behind a score.</summary>
    public static JsonObject Formula(Criterion criterion)
    {
        var schema = Titled(criterion.Name);
        schema["$ref"] = "#/$defs/formula";
        schema["description"] = criterion.Unit!.Currency is { } currency ? $"In whole {currency} a year." : "In months.";
        return schema;
    }

    private static JsonObject Titled(LocalizedText name) => new() { ["title"] = SchemaText.Title(name), ["description"] = SchemaText.Description(name) };

    private static JsonObject Bands(Criterion criterion)
    {
        var pairs = from one in criterion.Bands
                    from other in criterion.Bands
                    where one.Score <= other.Score || (one.From ?? decimal.MinValue) < (other.From ?? decimal.MinValue)
                    select $"{one.Id}\\.\\.{other.Id}";
        var range = new JsonObject
        {
            ["title"] = "Range of bands",
            ["description"] = "Unsure: from one band to another, with two dots between them.",
            ["type"] = "string",
            ["pattern"] = $"^({string.Join('|', pairs)})$",
        };
        var schema = new JsonObject
        {
            ["title"] = $"Band: {SchemaText.Title(criterion.Name)}",
            ["description"] = "One of five bands, a range of bands, or unknown. Where band and estimate disagree, the band counts.",
            ["anyOf"] = SchemaText.List(
            [
                .. criterion.Bands.Select(band => BandId(band, criterion.Unit)),
                SchemaText.Id(CriterionScore.UnknownId, "Unknown", "Nothing is known: the whole scale, 1 to 5. In Dutch: onbekend."),
                range,
            ]),
        };
        return schema;
    }

    private static JsonObject BandId(Band band, Unit? unit)
    {
        var title = band switch
        {
            { Name: { } name } => SchemaText.Title(name),
            { From: { } from, To: { } to } => $"{Limit(from)} to below {Limit(to)}",
            { From: { } from } => $"{Limit(from)} or more",
            { To: { } to } => $"Below {Limit(to)}",
            _ => band.Id,
        };
        var dutch = band.Name?.Dutch is null ? "" : $" In Dutch: {band.Name.PrintableIn(Language.Dutch)}.";
        var end = band.Score switch { Scale.Maximum => ", the most favourable", Scale.Minimum => ", the least favourable", _ => "" };
        return SchemaText.Id(band.Id, title, $"{title}: score {band.Score}{end}.{dutch}");

        string Limit(decimal limit) => new Estimate(limit, limit, unit!).ToString();
    }

    private static JsonObject LongForm(Criterion criterion, string band, JsonObject definitions)
    {
        var properties = new JsonObject { ["band"] = SchemaText.Reference(band), ["score"] = SchemaText.Reference("score") };
        if (criterion.Unit is { } unit)
            properties["estimate"] = Estimate(unit, definitions);
        foreach (var key in Remarks)
            properties[key] = SchemaText.Reference(key);
        return new()
        {
            ["title"] = $"Score: {SchemaText.Title(criterion.Name)}",
            ["description"] = "A score with more to say. Give at least one of band, score and estimate; a criterion judged in words has no estimate.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["anyOf"] = SchemaText.List(Sayings.Where(properties.ContainsKey)
                .Select(key => new JsonObject { ["required"] = SchemaText.List(key) })),
            ["properties"] = properties,
        };
    }

    private static JsonObject Estimate(Unit unit, JsonObject definitions)
    {
        if (unit.Currency is not { } currency)
            return SchemaText.Reference("span");
        if (currency == "EUR")
            return SchemaText.Reference("amount");
        var schema = definitions["amount"]!.DeepClone().AsObject();
        foreach (var key in NamingTheCurrency)
            schema[key] = schema[key]!.GetValue<string>().Replace("EUR", currency, StringComparison.Ordinal)
                .Replace("euros", currency, StringComparison.Ordinal);
        return schema;
    }
}
