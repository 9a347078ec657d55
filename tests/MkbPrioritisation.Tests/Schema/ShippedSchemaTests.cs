using System.Text.Json.Nodes;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Tests.Schema;

/// <summary>The schemas know what the shipped criteria are, and say it to whoever writes a file.</summary>
public sealed class ShippedSchemaTests
{
    public static TheoryData<string> Criteria => [.. MeasureCatalogue.BuiltIn.Criteria.Select(criterion => criterion.Id)];

    [Fact]
    public void Every_YAML_file_names_its_schema_on_its_first_line()
    {
        Assert.All(ShippedFile.All, file =>
        {
            Assert.Equal(file.SchemaLine, File.ReadLines(file.Path).First());
            Assert.True(File.Exists(SchemaFile.PathOf(file.Kind)));
        });
        Assert.Equal(6, ShippedFile.All.Select(file => file.Kind).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Measures_and_schemes_know_exactly_the_built_in_criteria()
    {
        var ids = MeasureCatalogue.BuiltIn.Criteria.Select(criterion => criterion.Id).ToList();

        Assert.Equal(ids, ScoresByCriterion.Select(score => score.Key));
        Assert.Equal(ids, Constants(SchemaFile.Of("scheme").Root["$defs"]!["criteria"]!["items"]!).Select(constant => constant.Value));
    }

    [Theory]
    [MemberData(nameof(Criteria))]
    public void Every_criterion_has_exactly_its_bands_the_best_first_and_unknown(string id)
    {
        var criterion = MeasureCatalogue.BuiltIn.GetCriterion(id);

        Assert.Equal([.. criterion.Bands.Select(band => band.Id), "unknown"], Constants(BandsOf(id)).Select(constant => constant.Value));
    }

    [Theory]
    [MemberData(nameof(Criteria))]
    public void Every_criterion_and_band_is_described_by_its_name_in_both_languages_and_its_score(string id)
    {
        var criterion = MeasureCatalogue.BuiltIn.GetCriterion(id);
        var schema = ScoresByCriterion[id]!;

        Assert.Equal(criterion.Name.English, schema["title"]!.GetValue<string>());
        Assert.StartsWith(criterion.Description!.English!, schema["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains($"In Dutch: {criterion.Name.Dutch}.", schema["description"]!.GetValue<string>(), StringComparison.Ordinal);
        foreach (var (band, (_, title, description)) in criterion.Bands.Zip(Constants(BandsOf(id))))
        {
            Assert.Contains($": score {band.Score}", description, StringComparison.Ordinal);
            Assert.Contains("In Dutch: ", description, StringComparison.Ordinal);
            if (band.Name is { } name)
            {
                Assert.Equal(name.English, title);
                Assert.EndsWith($"In Dutch: {name.Dutch}.", description, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Criteria_with_a_unit_have_estimates_and_those_in_words_have_none()
    {
        Assert.All(MeasureCatalogue.BuiltIn.Criteria, criterion =>
        {
            var measure = SchemaFile.Of("measure");
            var longForm = measure.Resolve(ScoresByCriterion[criterion.Id]!["anyOf"]![1]!.AsObject());
            Assert.Equal(criterion.Unit is not null, longForm["properties"]!.AsObject().ContainsKey("estimate"));
        });
    }

    [Fact]
    public void Every_property_has_a_title_a_description_and_examples()
    {
        Assert.All(SchemaFile.All.SelectMany(schema => schema.Properties, (schema, property) => (schema, property)), item =>
        {
            var (schema, (pointer, property)) = item;
            if (IsNarrowing(pointer))
                return;
            foreach (var keyword in new[] { "title", "description", "examples" })
                Assert.True(property.ContainsKey(keyword) || schema.Resolve(property).ContainsKey(keyword), $"{schema.Kind}{pointer} has no {keyword}");
        });
    }

    [Fact]
    public void Every_schema_stands_on_its_own()
    {
        Assert.All(SchemaFile.All, schema =>
        {
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.Root["$schema"]!.GetValue<string>());
            Assert.Equal($"urn:mkb-prioritisation:schema:{schema.Kind}", schema.Root["$id"]!.GetValue<string>());
            Assert.Equal(
                schema.Root["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}").Order(StringComparer.Ordinal),
                schema.References.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        });
    }

    private static JsonObject ScoresByCriterion => SchemaFile.Of("measure").Root["properties"]!["scores"]!["properties"]!.AsObject();

    private static JsonObject BandsOf(string criterion) =>
        SchemaFile.Of("measure").Resolve(ScoresByCriterion[criterion]!["anyOf"]![0]!.AsObject());

    // These only narrow down what is described elsewhere.
    private static bool IsNarrowing(string pointer) =>
        pointer.StartsWith("#/$defs/bandIn", StringComparison.Ordinal) || pointer.StartsWith("#/$defs/bandOf", StringComparison.Ordinal);

    private static IEnumerable<(string Value, string Title, string Description)> Constants(JsonNode schema) =>
        from alternative in schema["anyOf"]!.AsArray()
        where alternative!.AsObject().ContainsKey("const")
        select (alternative["const"]!.GetValue<string>(), alternative["title"]!.GetValue<string>(), alternative["description"]!.GetValue<string>());
}
