using System.Text.Json.Nodes;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>The schemas of a folder know what the folder declares, and lie where its files name them.</summary>
public sealed class FolderSchemaTests : IDisposable
{
    private const string Header =
        """
        name: { en: Region }
        categories: { roads: { nl: Wegen, en: Roads }, "2020": { en: A year } }
        actors: { province: { nl: Provincie, en: Province } }
        plan:
          currency: EUR
          programmes: { whole: { name: { en: Whole } }, split: { name: { en: Split }, parts: { part: { en: Part } } } }
          sources: { fund: { en: Fund } }
        """;

    private const string OwnCriteria =
        """
        extends: built-in
        criteria:
          dollars:
            name: { nl: Dollars, en: Dollars }
            unit: USD per year
            bands:
              - { score: 5, id: few, to: USD 1 mln }
              - { score: 4, id: some, from: USD 1 mln, to: USD 2 mln }
              - { score: 3, id: more, from: USD 2 mln, to: USD 3 mln }
              - { score: 2, id: many, from: USD 3 mln, to: USD 4 mln }
              - { score: 1, id: most, from: USD 4 mln }
        """;

    private readonly MeasuresFolder _folder = new(
        ("region/collection.yaml", Header), ("region/a.yaml", MeasuresFolder.Measure.Replace("category: c", "category: roads", StringComparison.Ordinal)));

    [Fact]
    public void A_measure_is_offered_the_folders_own_categories_actors_programmes_and_sources()
    {
        var properties = Schema("measure")["properties"]!;
        var plan = properties["plan"]!["properties"]!;

        Assert.Equal(["roads", "2020"], Ids(properties["category"]!));
        Assert.Equal(["province"], Ids(properties["actors"]!["items"]!));
        Assert.Equal(["province"], Ids(properties["steps"]!["items"]!["properties"]!["actor"]!));
        Assert.Equal(["whole", "part"], Ids(plan["programme"]!));
        Assert.Equal(["fund"], Ids(plan["financing"]!["items"]!["properties"]!["source"]!));
    }

    [Fact]
    public void An_assessment_is_offered_the_folders_own_measures_criteria_and_bands()
    {
        _folder.Write("criteria.yaml", OwnCriteria);
        var assessment = Schema("assessment");

        Assert.Equal(["a"], assessment["properties"]!["scores"]!["properties"]!.AsObject().Select(measure => measure.Key));
        Assert.Equal(
            MeasureCatalogue.Load(_folder.Path).Criteria.Select(criterion => criterion.Id),
            assessment["$defs"]!["scores"]!["properties"]!.AsObject().Select(score => score.Key));
        Assert.Equal(["few", "some", "more", "many", "most", "unknown"], Ids(assessment["$defs"]!["dollars-band"]!));
    }

    [Fact]
    public void Measures_and_schemes_are_offered_the_folders_own_criteria_and_bands()
    {
        _folder.Write("criteria.yaml", OwnCriteria);
        var (measure, scheme) = (Schema("measure"), Schema("scheme"));
        var known = MeasureCatalogue.Load(_folder.Path).Criteria.Select(criterion => criterion.Id).ToList();

        Assert.Equal(known, measure["properties"]!["scores"]!["properties"]!.AsObject().Select(score => score.Key));
        Assert.Equal(known, Ids(scheme["$defs"]!["criteria"]!["items"]!));
        Assert.Equal(["few", "some", "more", "many", "most", "unknown"], Ids(measure["$defs"]!["dollars-band"]!));
        Assert.StartsWith("^USD ", measure["$defs"]!["dollars-score"]!["properties"]!["estimate"]!["pattern"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(measure["$defs"]!["support-score"]!["properties"]!.AsObject().ContainsKey("estimate"));
        Assert.Equal("Below USD 1 mln: score 5, the most favourable.", measure["$defs"]!["dollars-band"]!["anyOf"]![0]!["description"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("measure")]
    [InlineData("scheme")]
    public void A_schema_of_a_folder_refers_to_all_that_it_defines_and_to_nothing_else(string kind)
    {
        _folder.Write("criteria.yaml", OwnCriteria);
        var root = Schema(kind);

        Assert.Equal(
            root["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}").Order(StringComparer.Ordinal),
            References(root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("only mkb check can tell", root["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collection")]
    [InlineData("criteria")]
    [InlineData("segments")]
    [InlineData("profile")]
    public void Other_kinds_are_the_same_in_every_folder(string kind) =>
        Assert.Equal(Mkb.Run("schema", kind).Out, Mkb.Run("schema", kind, "--measures", _folder.Path).Out);

    [Fact]
    public void Each_new_file_names_a_schema_that_lies_where_it_says()
    {
        using var folder = new MeasuresFolder();
        foreach (var what in new string[][] { ["collection", "c"], ["criteria"], ["scheme", "s"], ["measure", "m"] })
            Assert.Equal(0, Mkb.Run(["new", .. what, "--measures", folder.Path]).ExitCode);

        var files = Directory.GetFiles(folder.Path, "*.yaml", SearchOption.AllDirectories);
        Assert.Equal(4, files.Length);
        Assert.All(files, file =>
        {
            const string start = "# yaml-language-server: $schema=";
            var line = File.ReadLines(file).First();
            Assert.StartsWith(start, line, StringComparison.Ordinal);
            var schema = Path.Combine(Path.GetDirectoryName(file)!, line[start.Length..]);
            Assert.Equal("object", JsonNode.Parse(File.ReadAllText(schema))!["type"]!.GetValue<string>());
        });
    }

    [Fact]
    public void A_schema_that_the_tool_put_there_follows_the_folder_and_one_of_another_hand_stays()
    {
        _folder.Write("schema/scheme.schema.json", "{}");
        Mkb.Run("new", "measure", "b", "--measures", _folder.Path);
        _folder.Write("region/collection.yaml", Header.Replace("roads: {", "rail: { en: Rail }, roads: {", StringComparison.Ordinal));

        Mkb.Run("new", "scheme", "own", "--measures", _folder.Path);

        Assert.Equal("{}", File.ReadAllText(Path.Combine(_folder.Path, "schema", "scheme.schema.json")));
        var measure = File.ReadAllText(Path.Combine(_folder.Path, "schema", "measure.schema.json"));
        Assert.Equal(["rail", "roads", "2020"], Ids(JsonNode.Parse(measure)!["properties"]!["category"]!));
        Assert.Equal(measure, Mkb.Run("schema", "measure", "--measures", _folder.Path).Out);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_is_wrong_has_no_schema()
    {
        _folder.Write("region/a.yaml", "name: [\n");

        Assert.Equal(1, Mkb.Run("schema", "measure", "--measures", _folder.Path).ExitCode);
        Assert.Equal(2, Mkb.Run("schema", "measure", "--measures", "/there/is/no/such/folder").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private JsonObject Schema(string kind)
    {
        var result = Mkb.Run("schema", kind, "--measures", _folder.Path);
        Assert.Equal((0, ""), (result.ExitCode, string.Concat(result.Error.Split('\n').Where(line => !line.Contains(": warning ", StringComparison.Ordinal)))));
        return JsonNode.Parse(result.Out)!.AsObject();
    }

    private static IEnumerable<string> Ids(JsonNode schema) =>
        from alternative in schema["anyOf"]!.AsArray()
        let id = alternative!["const"] ?? alternative["enum"]?[0]
        where id is not null
        select id.GetValue<string>();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(entry => entry.Key == "$ref" ? [entry.Value!.GetValue<string>()] : References(entry.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
