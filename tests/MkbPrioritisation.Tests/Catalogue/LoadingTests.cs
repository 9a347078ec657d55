
namespace MkbPrioritisation.Tests.Catalogue;

public sealed class LoadingTests
{
    private static readonly MeasureFile[] Files =
        [SmallFiles.Collection("region"), SmallFiles.Measure("region", "a", "0-50-mln"), SmallFiles.Measure("region", "b", "over-1-bn")];

    [Fact]
    public void A_folder_and_the_same_texts_give_the_same_ranking()
    {
        using var folder = new TemporaryFolder(Files);

        Assert.Equal(
            MeasureCatalogue.Load(Files).Rank("region").Select(ranked => ranked.ToString()),
            MeasureCatalogue.Load(folder.Path).Rank("region").Select(ranked => ranked.ToString()));
    }

    [Fact]
    public void Loading_invalid_texts_throws_one_exception_that_carries_every_finding()
    {
        var exception = Assert.Throws<InvalidMeasuresException>(() => MeasureCatalogue.Load(
            [.. Files, new("region/x.yaml", "name: { en: X }\n"), new("region/y.yaml", "name: { en: Y\n")]));

        Assert.Equal(["region/x.yaml", "region/x.yaml", "region/y.yaml"], exception.Diagnostics.Select(diagnostic => diagnostic.File));
        Assert.Contains("3 errors", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trying_to_load_returns_the_findings_instead()
    {
        Assert.False(MeasureCatalogue.TryLoad([new("region/x.yaml", "")], out var catalogue, out var diagnostics));

        Assert.Null(catalogue);
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void A_missing_folder_is_an_exception_of_its_own() =>
        Assert.Throws<DirectoryNotFoundException>(() => MeasureCatalogue.Load("/there/is/no/such/folder"));

    [Fact]
    public void A_users_collection_joins_the_shipped_ones()
    {
        var joined = MeasureCatalogue.BuiltIn.With(MeasureCatalogue.Load(Files));

        Assert.Equal(["eu-sme-strategy-2020", "recovery-plan-2020", "region"], joined.Collections.Select(collection => collection.Id));
        Assert.Equal(22, joined.Rank(["recovery-plan-2020", "region"], "recovery-plan").Count);
    }

    [Fact]
    public void Joining_collections_of_one_id_is_refused_by_name()
    {
        var catalogue = MeasureCatalogue.Load(Files);

        var exception = Assert.Throws<ArgumentException>(() => catalogue.With(MeasureCatalogue.Load(Files)));
        Assert.Contains("collection \"region\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Joining_schemes_of_one_id_and_different_content_is_refused_by_name()
    {
        var one = MeasureCatalogue.Load([.. Files, SmallFiles.Scheme("mine", "cost")]);
        var other = MeasureCatalogue.Load([SmallFiles.Collection("other"), SmallFiles.Scheme("mine", "timeliness")]);

        var exception = Assert.Throws<ArgumentException>(() => one.With(other));
        Assert.Contains("scheme \"mine\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_default_scheme_one_must_be_named()
    {
        var catalogue = MeasureCatalogue.Load([.. Files, SmallFiles.Scheme("one", "cost"), SmallFiles.Scheme("two", "cost")]);

        Assert.Null(catalogue.DefaultScheme);
        Assert.Throws<InvalidOperationException>(() => catalogue.Rank("region"));
        Assert.Equal("two", catalogue.WithDefaultScheme("two").Rank("region").Scheme.Id);
    }

    [Theory]
    [InlineData("recovery-plan-2021", "recovery-plan", "recovery-plan-2020")]
    [InlineData("recovery-plan-2020", "five-criterias", "five-criteria")]
    public void An_unknown_id_is_answered_with_the_nearest_one(string collection, string scheme, string nearest)
    {
        var exception = Assert.Throws<UnknownIdException>(() => MeasureCatalogue.BuiltIn.Rank(collection, scheme));

        Assert.Contains($"did you mean \"{nearest}\"?", exception.Message, StringComparison.Ordinal);
    }
}
