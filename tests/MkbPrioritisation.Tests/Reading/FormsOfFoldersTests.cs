using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What a folder may hold, and what serves where it holds less.</summary>
public sealed class FormsOfFoldersTests
{
    [Fact]
    public void Criteria_and_schemes_of_the_library_serve_a_folder_of_collections()
    {
        using var measures = MeasuresOnDisk.Valid();

        var catalogue = measures.Load().Accepted();

        Assert.Equal(MeasureCatalogue.BuiltIn.Criteria.Select(criterion => criterion.Id), catalogue.Criteria.Select(criterion => criterion.Id));
        Assert.Equal(["five-criteria", "recovery-plan"], catalogue.Schemes.Select(scheme => scheme.Id));
        Assert.Equal(["c"], catalogue.Collections.Select(collection => collection.Id));
        Assert.Equal("recovery-plan", catalogue.DefaultScheme!.Id);
    }

    [Fact]
    public void A_scheme_of_the_folder_takes_the_place_of_those_of_the_library()
    {
        using var measures = MeasuresOnDisk.Valid().Write("schemes/own.yaml", Example.Scheme);

        var catalogue = measures.Load().Accepted();

        Assert.Equal("own", catalogue.DefaultScheme!.Id);
        Assert.Equal(["value-added", "cost"], catalogue.DefaultScheme!.NetImpact);
        Assert.Equal(["feasibility"], catalogue.DefaultScheme!.Feasibility);
        Assert.Equal(3, catalogue.DefaultScheme!.Shortlist);
    }

    [Fact]
    public void Criteria_of_the_folder_take_the_place_of_those_of_the_library()
    {
        using var measures = MeasuresOnDisk.Of(
            ("criteria.yml", Example.Criteria), ("schemes/two.yml", Example.SchemeOfOwnCriteria), ("c/collection.yml", Example.Collection),
            ("c/m.yml", "name: { en: M }\ncategory: tax\nscores: { effect: { estimate: EUR 0.5 bn }, ease: hard..easy }\n"));

        var catalogue = measures.Load().Accepted();

        Assert.Equal(["effect", "ease"], catalogue.Criteria.Select(criterion => criterion.Id));
        Assert.Equal(Unit.MoneyPerYear("EUR"), catalogue.GetCriterion("effect").Unit);
        Assert.Null(catalogue.GetCriterion("ease").Unit);
        var measure = Assert.Single(catalogue.Rank("c"));
        Assert.Equal((new(4, 1), new(2, 1), new(4, 1)), (measure.NetImpact.Value, measure.Feasibility.Low, measure.Feasibility.High));
    }

    [Fact]
    public void Schemes_of_the_library_that_fit_the_folder_s_criteria_serve()
    {
        var criteria = File.ReadAllText(Path.Combine(Repository.Measures, "criteria.yaml"));
        using var measures = MeasuresOnDisk.Valid()
            .Write("criteria.yaml", criteria[..criteria.IndexOf("  introduction:", StringComparison.Ordinal)])
            .Write("c/m.yaml", Example.Measure.Replace("  introduction: 0-6-months\n", "", StringComparison.Ordinal));

        Assert.Equal(["five-criteria"], measures.Load().Accepted().Schemes.Select(scheme => scheme.Id));
    }

    [Fact]
    public void Limits_of_bands_may_be_written_in_any_unit_of_their_kind()
    {
        var read = MeasureCatalogue.BuiltIn.GetCriterion("timeliness").Bands.Select(band => (band.Score, band.From, band.To));

        Assert.Equal([(5, null, 6), (4, 6, 12), (3, 12, 24), (2, 24, 36), (1, (decimal?)36, (decimal?)null)], read);
    }

    [Fact]
    public void A_collection_says_where_it_comes_from()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", Example.Collection + "source: { title: { nl: Plan }, publisher: A committee, year: 2020 }\nbasis: derived\n");

        var collection = measures.Load().Accepted().GetCollection("c");

        Assert.Equal(new CollectionSource(new(null, "Plan"), LocalizedText.Same("A committee"), 2020), collection.Source);
        Assert.Equal(Basis.Derived, collection.Basis);
        Assert.Equal(["tax", "skills"], collection.Categories.Keys);
    }

    [Fact]
    public void A_collection_may_be_empty_with_a_warning()
    {
        using var measures = MeasuresOnDisk.Of(("c/collection.yaml", Example.Collection));

        var loaded = measures.Load();

        Assert.Empty(loaded.Catalogue!.Rank("c"));
        Assert.Equal(["c/collection.yaml:1:1 MKB424"], loaded.Places);
    }

    [Fact]
    public void Criteria_that_extend_the_built_in_ones_keep_them_and_add_or_replace_by_id()
    {
        var own = Example.Criteria.Replace("  ease:", "  support:", StringComparison.Ordinal);
        using var measures = MeasuresOnDisk.Valid().Write("criteria.yaml", "extends: built-in\n" + own)
            .Write("c/m.yaml", "name: { en: M }\ncategory: tax\nscores: { effect: large }\n");

        var criteria = measures.Load().Catalogue!.Criteria;

        Assert.Equal(["value-added", "cost", "timeliness", "feasibility", "support", "introduction", "effect"], criteria.Select(criterion => criterion.Id));
        Assert.Equal("Ease", criteria.Single(criterion => criterion.Id == "support").Name.English);
    }

    [Fact]
    public void Criteria_extend_the_built_in_ones_and_no_others()
    {
        using var measures = MeasuresOnDisk.Valid().Write("criteria.yaml", "extends: mine\n" + Example.Criteria);

        Assert.Contains("criteria.yaml:1:10 MKB321", measures.Load().Places);
    }

    [Fact]
    public void The_measures_that_ship_are_read_from_disk_without_a_word()
    {
        Assert.True(MeasureCatalogue.TryLoad(Repository.Measures, out var catalogue, out var findings));

        Assert.Empty(findings);
        Assert.Equal(
            catalogue.Rank("recovery-plan-2020").Select(measure => measure.ToString()),
            MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020").Select(measure => measure.ToString()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/.")]
    [InlineData("")]
    public void A_slash_behind_the_folder_changes_no_finding(string end)
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", "");

        _ = MeasureCatalogue.TryLoad(measures.Root + end, out _, out var findings);

        Assert.Equal(Path.GetFullPath(measures.FullPath("c/m.yaml")), Path.GetFullPath(Assert.Single(findings).File));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_finding_but_an_exception()
    {
        using var measures = MeasuresOnDisk.Valid();

        Assert.Throws<DirectoryNotFoundException>(() => MeasureCatalogue.Load(measures.FullPath("nowhere")));
        Assert.Throws<DirectoryNotFoundException>(() => MeasureCatalogue.Load(measures.FullPath("c/m.yaml")));
    }

    [Fact]
    public void One_exception_carries_every_finding()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.MeasureScoring("cost: 5\ncolour: red"));
        _ = MeasureCatalogue.TryLoad(measures.Root, out _, out var findings);

        var exception = Assert.Throws<InvalidMeasuresException>(() => MeasureCatalogue.Load(measures.Root));

        Assert.Equal(2, findings.Count);
        Assert.Equal(findings, exception.Diagnostics);
        Assert.All(findings, finding => Assert.Contains(finding.ToString(), exception.Message, StringComparison.Ordinal));
    }
}
