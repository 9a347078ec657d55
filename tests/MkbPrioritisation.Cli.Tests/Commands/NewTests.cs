using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>What <c>mkb new</c> writes is valid where it lies, and never takes the place of what was there.</summary>
public sealed class NewTests
{
    [Fact]
    public void A_new_measure_is_valid_and_claims_nothing_of_which_the_check_warns()
    {
        using var folder = MeasuresFolder.WithMeasures();

        var result = New(folder, "measure", "targeted-loans", "--collection", "test");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal((0, 1), (Mkb.Run("check", folder.Path).ExitCode, Mkb.Run("check", folder.Path, "--strict").ExitCode));
        Assert.Contains(
            "targeted-loans.yaml:13:1: warning MKB426: every score is unknown",
            Assert.Single(Mkb.Run("check", folder.Path).Error.Trim().Split('\n')),
            StringComparison.Ordinal);
        var measure = MeasureCatalogue.Load(folder.Path).GetCollection("test").Measures.Single();
        Assert.Equal("targeted-loans", measure.Id);
        Assert.Equal(6, measure.Scores.Count);
        Assert.All(measure.Scores, score => Assert.True(score.IsUnknown));
    }

    [Theory]
    [InlineData("")]
    [InlineData("basis: judgement\n")]
    [InlineData("basis: published\n")]
    [InlineData("basis: derived\n")]
    public void Whatever_the_collection_rests_on_a_new_measure_rests_on_judgement(string basis)
    {
        using var folder = new MeasuresFolder(("test/collection.yaml", $"name: {{ en: T }}\ncategories: {{ c: {{ en: C }} }}\n{basis}"));

        Assert.Equal(0, New(folder, "measure", "a").ExitCode);

        Assert.Equal(0, Mkb.Run("check", folder.Path).ExitCode);
        Assert.All(
            MeasureCatalogue.Load(folder.Path).Collections[0].Measures[0].Scores,
            score => Assert.Equal((Basis.Judgement, true), (score.Basis, score.IsUnknown)));
    }

    [Fact]
    public void Comments_of_a_measure_name_the_bands_and_categories_to_choose_from_in_the_language_asked_for()
    {
        using var folder = new MeasuresFolder(("test/collection.yaml", "name: { en: T }\ncategories: { one: { en: One }, two: { en: Two } }\n"));

        New(folder, "measure", "a");
        New(folder, "measure", "b", "--language", "nl");

        Assert.Contains("# one of: one, two", Text(folder, "test/a.yaml"), StringComparison.Ordinal);
        Assert.Contains("# Limited cost, best first: 0-50-mln, 50-200-mln", Text(folder, "test/a.yaml"), StringComparison.Ordinal);
        Assert.Contains("# een van: one, two", Text(folder, "test/b.yaml"), StringComparison.Ordinal);
        Assert.Contains("# Beperkte kosten, de beste eerst: 0-50-mln", Text(folder, "test/b.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_a_measure_say_what_each_criterion_judges_where_its_file_does()
    {
        using var folder = new MeasuresFolder(("test/collection.yaml", "name: { en: T }\ncategories: { one: { en: One } }\n"));

        New(folder, "measure", "a");
        New(folder, "measure", "b", "--language", "nl");

        Assert.Contains(
            "  # Whether the instrument can be rolled out within a few months.\n  # Speed of introduction, best first: ",
            Text(folder, "test/a.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("  # Of het instrument binnen enkele maanden kan worden ingevoerd.\n", Text(folder, "test/b.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_several_collections_could_be_meant_one_must_be_named()
    {
        using var folder = new MeasuresFolder(("one/collection.yaml", MeasuresFolder.Collection), ("two/collection.yaml", MeasuresFolder.Collection));

        var result = New(folder, "measure", "a");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--collection: one, two", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void A_collection_a_scheme_and_criteria_grow_from_a_folder_that_is_not_there(string language)
    {
        using var parent = new MeasuresFolder();
        var path = Path.Combine(parent.Path, "regional");

        foreach (var what in new string[][] { ["criteria", "innovation", "--scale", "0.01"], ["scheme", "ours"],
            ["collection", "my-region"], ["measure", "local-loans"], ["scheme", "theirs"] })
        {
            var result = Mkb.Run(["new", .. what, "--measures", path, "--language", language]);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }

        var check = Mkb.Run("check", path);
        Assert.Equal(0, check.ExitCode);
        Assert.Contains(" MKB426: ", Assert.Single(check.Error.Trim().Split('\n')), StringComparison.Ordinal);
        var catalogue = MeasureCatalogue.Load(path);
        Assert.Equal(7, catalogue.Criteria.Count);
        Assert.Equal(("ours", 2), (catalogue.DefaultScheme!.Id, catalogue.Schemes.Count));
        Assert.Equal(catalogue.Criteria.Select(criterion => criterion.Id).Order(), catalogue.DefaultScheme.Criteria.Order());
        Assert.Equal(0, Mkb.Run("rank", "--measures", path).ExitCode);
    }

    [Fact]
    public void A_new_collection_in_an_empty_folder_is_valid()
    {
        using var folder = new MeasuresFolder();

        Assert.Equal(0, New(folder, "collection", "my-region").ExitCode);

        var check = Mkb.Run("check", folder.Path);
        Assert.Equal(0, check.ExitCode);
        Assert.Equal("My region", MeasureCatalogue.Load(folder.Path).GetCollection("my-region").Name.English);
    }

    [Theory]
    [InlineData("measure", "a", "test/a.yaml")]
    [InlineData("measure", "b", "test/b.yml")]
    [InlineData("collection", "test", "test/collection.yaml")]
    [InlineData("criteria", "more", "criteria.yaml")]
    [InlineData("scheme", "own", "schemes/own.yaml")]
    [InlineData("assessment", "anna", "test/assessments/anna.yaml")]
    [InlineData("assessment", "bob", "test/assessments/bob.yml")]
    public void An_existing_file_is_never_written_over(string kind, string id, string path)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("test/b.yml", MeasuresFolder.Measure.Replace("A measure", "B", StringComparison.Ordinal));
        folder.Write("criteria.yaml", "extends: built-in\n");
        folder.Write("test/assessments/anna.yaml", "scores: { a: { cost: 0-50-mln } }\n");
        folder.Write("test/assessments/bob.yml", "scores: { a: { cost: 0-50-mln } }\n");
        folder.Write("schemes/own.yaml", "name: { en: S }\ndimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: 1\n");
        var before = Text(folder, path);

        var result = New(folder, kind, id);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("nothing was written", result.Error, StringComparison.Ordinal);
        Assert.Contains("er is niets geschreven", New(folder, kind, id, "--language", "nl").Error, StringComparison.Ordinal);
        Assert.Equal(before, Text(folder, path));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "schema")));
    }

    [Theory]
    [InlineData("Not an id", "test", "lower-case")]
    [InlineData("../escape", "test", "lower-case")]
    [InlineData("a", "tset", "did you mean \"test\"?")]
    public void An_ill_formed_id_or_an_unknown_collection_writes_nothing(string id, string collection, string cure)
    {
        using var folder = MeasuresFolder.WithMeasures();

        var result = New(folder, "measure", id, "--collection", collection);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
        Assert.Equal(["collection.yaml"], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public void A_further_scheme_leaves_the_one_that_serves_alone_and_never_leaves_none()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("schemes/first.yaml", "name: { en: S }\ndimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: 1\n");

        Assert.Contains("where no scheme is named, second serves", New(folder, "scheme", "second").Out, StringComparison.Ordinal);
        Assert.Contains("where no scheme is named, second serves", New(folder, "scheme", "third").Out, StringComparison.Ordinal);

        Assert.Equal("second", MeasureCatalogue.Load(folder.Path).DefaultScheme!.Id);
    }

    [Fact]
    public void What_is_wrong_in_the_folder_is_told_before_a_scheme_or_measure_is_written()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: [\n"));

        Assert.Equal(1, New(folder, "scheme", "own").ExitCode);
        Assert.Equal(1, New(folder, "measure", "b").ExitCode);
        Assert.Equal(2, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("en", "BAND")]
    [InlineData("nl", "KLASSE")]
    public void A_new_assessment_is_valid_changes_nothing_and_is_filled_in_by_taking_the_marks_of_notes_away(string language, string band)
    {
        using var folder = MeasuresFolder.WithMeasures(
            ("a", MeasuresFolder.Measure),
            ("b", MeasuresFolder.Measure.Replace("A measure", "B", StringComparison.Ordinal)
                .Replace("support: low", "support: high", StringComparison.Ordinal)));
        var before = Mkb.Run("rank", "--measures", folder.Path).Out;

        Assert.Equal(0, New(folder, "assessment", "anna", "--collection", "test", "--language", language).ExitCode);

        // That it scores nothing is a warning until it does.
        var check = Mkb.Run("check", folder.Path);
        Assert.Equal((0, true), (check.ExitCode, check.Error.Contains("MKB425", StringComparison.Ordinal)));
        Assert.Equal(before, Mkb.Run("rank", "--measures", folder.Path).Out);
        Assert.True(File.Exists(Path.Combine(folder.Path, "schema", "assessment.schema.json")));
        Assert.Contains("/assessments/anna.yaml", New(folder, "assessment", "anna", "--language", language).Error.Replace('\\', '/'), StringComparison.Ordinal);

        // As an editor takes the mark of a note away: first everywhere, where each band that is still to be chosen is named.
        var text = Text(folder, "test/assessments/anna.yaml");
        var scores = text.IndexOf("scores:\n", StringComparison.Ordinal);
        folder.Write("test/assessments/anna.yaml", text[..scores] + text[scores..].Replace("\n# ", "\n", StringComparison.Ordinal));
        Assert.Equal(12, Mkb.Run("check", folder.Path).Error.Split("MKB301").Length - 1);

        // Then before one score of the last measure.
        var (measure, support) = (text.IndexOf("#   b:", StringComparison.Ordinal), text.LastIndexOf($"#     support: {band}", StringComparison.Ordinal));
        folder.Write(
            "test/assessments/anna.yaml",
            text[..measure] + text[(measure + 2)..support] + text[(support + 2)..].Replace($"support: {band}", "support: low", StringComparison.Ordinal));
        Assert.Equal((0, ""), (Mkb.Run("check", folder.Path, "--strict").ExitCode, Mkb.Run("check", folder.Path, "--strict").Error));
        Assert.Equal(1, MeasureCatalogue.Load(folder.Path).Rank("test")["b"].ScoreOn("support").High);
    }

    [Theory]
    [InlineData("en", "What the measure does, in a sentence or two.")]
    [InlineData("nl", "Wat de maatregel doet, in een of twee zinnen.")]
    public void Texts_to_fill_in_are_found_where_they_are_left_in_either_language(string language, string text)
    {
        using var folder = MeasuresFolder.WithMeasures();
        New(folder, "measure", "a", "--language", language);
        Assert.Contains($"#   {language}: \"{text}\"\n#   {(language == "nl" ? "en" : "nl")}: \"…\"\n", Text(folder, "test/a.yaml"), StringComparison.Ordinal);

        folder.Write(
            "test/a.yaml",
            Text(folder, "test/a.yaml").Replace("\n# summary:\n# ", "\nsummary:\n", StringComparison.Ordinal)
                .Replace("\n#   ", "\n  ", StringComparison.Ordinal).Replace("\n  {", "\n# {", StringComparison.Ordinal));

        Assert.Equal(2, Mkb.Run("check", folder.Path).Error.Split("MKB423").Length - 1);
    }

    [Fact]
    public void An_assessment_needs_measures_and_room_for_another_assessor()
    {
        using var empty = MeasuresFolder.WithMeasures();
        using var full = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        foreach (var number in Enumerable.Range(0, MeasureCollection.MostAssessments))
            full.Write($"test/assessments/person-{number}.yaml", "scores: { a: { cost: 0-50-mln } }\n");

        Assert.Equal(
            (2, true),
            (New(empty, "assessment", "anna").ExitCode, New(empty, "assessment", "anna").Error.Contains("has no measures to score", StringComparison.Ordinal)));
        Assert.Equal(
            (2, true),
            (New(full, "assessment", "anna").ExitCode, New(full, "assessment", "anna").Error.Contains("has 20 assessors", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(full.Path, "test", "assessments", "anna.yaml")));
    }

    private static Mkb.Result New(MeasuresFolder folder, params string[] arguments) => Mkb.Run(["new", .. arguments, "--measures", folder.Path]);

    private static string Text(MeasuresFolder folder, string path) => File.ReadAllText(Path.Combine(folder.Path, path));
}
