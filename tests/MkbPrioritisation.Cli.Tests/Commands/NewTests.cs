using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>What <c>mkb new</c> writes is valid where it lies, and never takes the place of what was there.</summary>
public sealed class NewTests
{
    [Fact]
    public void A_new_measure_passes_the_strict_check_and_claims_nothing()
    {
        using var folder = MeasuresFolder.WithMeasures();

        var result = New(folder, "measure", "targeted-loans", "--collection", "test");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(0, Mkb.Run("check", folder.Path, "--strict").ExitCode);
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

        Assert.Equal(0, Mkb.Run("check", folder.Path, "--strict").ExitCode);
        Assert.All(MeasureCatalogue.Load(folder.Path).Collections[0].Measures[0].Scores, score => Assert.Equal((Basis.Judgement, true), (score.Basis, score.IsUnknown)));
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

        foreach (var what in new string[][] { ["criteria", "innovation", "--scale", "0.01"], ["scheme", "ours"], ["collection", "my-region"], ["measure", "local-loans"], ["scheme", "theirs"] })
        {
            var result = Mkb.Run(["new", .. what, "--measures", path, "--language", language]);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }

        var check = Mkb.Run("check", path, "--strict");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
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
    public void An_existing_file_is_never_written_over(string kind, string id, string path)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("test/b.yml", MeasuresFolder.Measure.Replace("A measure", "B", StringComparison.Ordinal));
        folder.Write("criteria.yaml", "extends: built-in\n");
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

    private static Mkb.Result New(MeasuresFolder folder, params string[] arguments) => Mkb.Run(["new", .. arguments, "--measures", folder.Path]);

    private static string Text(MeasuresFolder folder, string path) => File.ReadAllText(Path.Combine(folder.Path, path));
}
