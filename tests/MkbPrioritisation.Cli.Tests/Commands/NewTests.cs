
namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public void The_new_file_passes_the_strict_check_and_claims_nothing()
    {
        using var folder = MeasuresFolder.WithMeasures();

        var result = Mkb.Run("new", "targeted-loans", "--collection", "test", "--measures", folder.Path);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(0, Mkb.Run("check", folder.Path, "--strict").ExitCode);
        var measure = MeasureCatalogue.Load(folder.Path).GetCollection("test").Measures.Single();
        Assert.Equal("targeted-loans", measure.Id);
        Assert.Equal(6, measure.Scores.Count);
        Assert.All(measure.Scores, score => Assert.True(score.IsUnknown));
    }

    [Fact]
    public void An_existing_file_is_never_overwritten()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));

        var result = Mkb.Run("new", "a", "--collection", "test", "--measures", folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("nothing was written", result.Error, StringComparison.Ordinal);
        Assert.Equal(MeasuresFolder.Measure, File.ReadAllText(Path.Combine(folder.Path, "test", "a.yaml")));
    }

    [Theory]
    [InlineData("Not an id", "test", "lower-case")]
    [InlineData("../escape", "test", "lower-case")]
    [InlineData("a", "tset", "did you mean \"test\"?")]
    public void An_ill_formed_id_or_an_unknown_collection_writes_nothing(string id, string collection, string cure)
    {
        using var folder = MeasuresFolder.WithMeasures();

        var result = Mkb.Run("new", id, "--collection", collection, "--measures", folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
        Assert.Equal(["collection.yaml"], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public void Comments_name_the_bands_and_categories_to_choose_from()
    {
        using var folder = new MeasuresFolder(("test/collection.yaml", "name: { en: T }\ncategories: { one: { en: One }, two: { en: Two } }\n"));

        Mkb.Run("new", "a", "--collection", "test", "--measures", folder.Path);

        var text = File.ReadAllText(Path.Combine(folder.Path, "test", "a.yaml"));
        Assert.Contains("# one of: one, two", text, StringComparison.Ordinal);
        Assert.Contains("# Limited cost, best first: 0-50-mln, 50-200-mln", text, StringComparison.Ordinal);
    }
}
