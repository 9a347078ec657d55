using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Catalogue;

/// <summary>What is built in code passes the same rules as files, and is saved as files that read back equal.</summary>
public sealed class CreatingTests
{
    private static readonly MeasureCatalogue BuiltIn = MeasureCatalogue.BuiltIn;

    [Property(MaxTest = 100, Arbitrary = [typeof(CataloguesToWrite)])]
    public void A_catalogue_made_of_objects_holds_equal_ones(SampleCatalogue sample)
    {
        var catalogue = MeasureCatalogue.Create(sample.Criteria, [sample.Scheme], sample.Collections);

        Assert.Equal(sample.Criteria, catalogue.Criteria);
        Assert.Equal([sample.Scheme], catalogue.Schemes);
        Assert.Equal(sample.Collections.OrderBy(collection => collection.Id, StringComparer.Ordinal), catalogue.Collections);
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(CataloguesToWrite)])]
    public void A_catalogue_saved_as_a_folder_is_loaded_equal(SampleCatalogue sample)
    {
        using var folder = new TemporaryFolder([]);
        var catalogue = MeasureCatalogue.Create(sample.Criteria, [sample.Scheme], sample.Collections);
        var path = Path.Combine(folder.Path, "saved");

        MeasuresFolder.Save(catalogue, path);
        var loaded = MeasureCatalogue.Load(path);

        Assert.Equal(catalogue.Criteria, loaded.Criteria);
        Assert.Equal(catalogue.Schemes, loaded.Schemes);
        Assert.Equal(catalogue.Segments, loaded.Segments);
        Assert.Equal(catalogue.Collections, loaded.Collections);
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_built_in_catalogue_is_saved_and_loaded_equal()
    {
        using var folder = new TemporaryFolder([]);
        var path = Path.Combine(folder.Path, "saved");

        MeasuresFolder.Save(BuiltIn, path);

        Assert.Equal(BuiltIn.Collections, MeasureCatalogue.Load(path).Collections);
    }

    [Fact]
    public void Nothing_is_saved_over_what_is_there()
    {
        using var folder = new TemporaryFolder([]);
        File.WriteAllText(Path.Combine(folder.Path, "mine.txt"), "mine");

        Assert.Throws<IOException>(() => MeasuresFolder.Save(BuiltIn, folder.Path));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "mine.txt")));
    }

    [Fact]
    public void A_score_on_a_criterion_that_is_not_there_is_refused_by_name()
    {
        var refused = Assert.Throws<InvalidMeasuresException>(() =>
            MeasureCatalogue.Create(BuiltIn.Criteria, BuiltIn.Schemes, [Collection(new CriterionScore("costs", 5, Basis.Judgement))]));

        var finding = Assert.Single(refused.Diagnostics, finding => finding.Code == "MKB302");
        Assert.Equal("own/mine.yaml", finding.File);
        Assert.Contains("write \"cost\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_of_criteria_that_are_not_there_is_refused_by_name()
    {
        var scheme = new ScoringScheme("mine", LocalizedText.Same("Mine"), ["values"], ["support"], 5);

        Assert.False(MeasureCatalogue.TryCreate(BuiltIn.Criteria, [scheme], [], out var catalogue, out var diagnostics));

        Assert.Null(catalogue);
        Assert.Contains(diagnostics, finding => finding.File == "schemes/mine.yaml" && finding.Code == "MKB302");
    }

    [Fact]
    public void A_collection_is_added_under_the_same_rules()
    {
        var joined = BuiltIn.With(Collection(new CriterionScore("cost", 5, Basis.Judgement)));

        Assert.Equal(
            ["eu-sme-strategy-2020", "own", "recovery-plan-2020"],
            joined.Collections.Select(collection => collection.Id).Order(StringComparer.Ordinal));
        Assert.Equal("mine", Assert.Single(joined.Rank("own")).Measure.Id);
        Assert.Throws<ArgumentException>(() => joined.With(Collection(new CriterionScore("cost", 4, Basis.Judgement))));
        Assert.Throws<InvalidMeasuresException>(() => BuiltIn.With(Collection(new CriterionScore("costs", 5, Basis.Judgement))));
    }

    [Fact]
    public void Nothing_null_and_no_undefined_value_gets_in()
    {
        Assert.Throws<ArgumentException>(() => MeasureCatalogue.Create(BuiltIn.Criteria, BuiltIn.Schemes, [null!]));
        Assert.ThrowsAny<ArgumentException>(() => MeasureCatalogue.Create(null!, BuiltIn.Schemes, []));
        Assert.ThrowsAny<ArgumentException>(() => new CriterionScore("cost", 5, (Basis)7));
        Assert.ThrowsAny<ArgumentException>(() => new CriterionScore("cost", 6, Basis.Judgement));
    }

    [Fact]
    public void What_is_looked_for_is_found_or_said_to_be_missing()
    {
        Assert.True(BuiltIn.TryGetMeasure("recovery-plan-2020", "targeted-debt-relief", out var measure));
        Assert.Equal(measure, BuiltIn.GetMeasure("recovery-plan-2020", "targeted-debt-relief"));
        Assert.False(BuiltIn.TryGetMeasure("no-collection", "targeted-debt-relief", out _));
        Assert.False(BuiltIn.TryGetMeasure("recovery-plan-2020", "none", out _));
        Assert.True(
            BuiltIn.TryGetCollection("recovery-plan-2020", out _) && BuiltIn.TryGetScheme("recovery-plan", out _) && BuiltIn.TryGetCriterion("cost", out _));
        Assert.False(BuiltIn.TryGetCollection("x", out _) || BuiltIn.TryGetScheme("x", out _) || BuiltIn.TryGetCriterion("x", out _));
        Assert.Equal(53, BuiltIn.Rank(["recovery-plan-2020", "eu-sme-strategy-2020"]).Count);
    }

    [Fact]
    public void The_scheme_that_says_so_serves_where_none_is_named()
    {
        var scheme = new ScoringScheme("mine", LocalizedText.Same("Mine"), ["value-added"], ["support"], 5) { IsDefault = true };

        Assert.Equal("mine", MeasureCatalogue.Create(BuiltIn.Criteria, [.. BuiltIn.Schemes, scheme], BuiltIn.Collections).DefaultScheme!.Id);
        Assert.False(
            MeasureCatalogue.TryCreate(
                BuiltIn.Criteria, [scheme, new("other", scheme.Name, ["cost"], ["support"], 5) { IsDefault = true }], [], out _, out var diagnostics));
        Assert.Contains(diagnostics, finding => finding.Code == "MKB011");
    }

    private static MeasureCollection Collection(params CriterionScore[] scores) => new(
        "own",
        LocalizedText.Same("Own"),
        new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["c"] = LocalizedText.Same("C") },
        [new("mine", LocalizedText.Same("Mine"), "c", scores)]);
}
