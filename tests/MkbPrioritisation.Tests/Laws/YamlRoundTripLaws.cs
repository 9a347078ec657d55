using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Tests.Writing;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Every definition that is written reads back equal, without findings but those that belong to it.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class YamlRoundTripLaws
{
    [Property(MaxTest = 2000)]
    public void Any_text_reads_back_equal(LocalizedText text)
    {
        var file = WrittenFiles.Read(YamlWriter.Write(new ScoringScheme("any", text, ["a"], ["a"], 1)));
        var map = MapReader.Open(file, file.Root!, Subjects.Scheme, "name", "dimensions", "shortlist")!;

        Assert.Equal(text, Values.Localized(file, map.Required("name"), Subjects.SchemeName));
        Assert.Empty(WrittenFiles.Codes(file));
    }

    [Property(MaxTest = 300)]
    public void Criteria_read_back_equal(Criterion criterion)
    {
        var file = WrittenFiles.Read(YamlWriter.Write([criterion]));
        var read = CriteriaReader.Read(file);

        Assert.DoesNotContain(WrittenFiles.Codes(file), code => code != "MKB407");
        Assert.True(read.IsWhole);
        DefinitionAssert.Equal([criterion], read.Criteria);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(CataloguesToWrite)])]
    public void A_scheme_reads_back_equal(SampleCatalogue catalogue)
    {
        var file = WrittenFiles.Read(YamlWriter.Write(catalogue.Scheme));
        var read = SchemeReader.Read(file, catalogue.Scheme.Id, new(catalogue.Criteria, IsWhole: true));

        Assert.Equal(WrittenFiles.ExpectedForScheme(catalogue), WrittenFiles.Codes(file));
        DefinitionAssert.Equal(catalogue.Scheme, read!);
    }

    [Property(MaxTest = 300)]
    public void A_collection_file_reads_back_equal(MeasureCollection collection)
    {
        var file = WrittenFiles.Read(YamlWriter.Write(collection));
        var read = CollectionReader.Read(file);

        Assert.DoesNotContain(WrittenFiles.Codes(file), code => code is not ("MKB406" or "MKB407"));
        DefinitionAssert.Equal(collection, new(collection.Id, read!.Name!, read.Categories, []) { Source = read.Source, Basis = read.Basis, Plan = read.Plan });
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(CataloguesToWrite)])]
    public void A_measure_reads_back_equal(SampleCatalogue catalogue)
    {
        foreach (var (collection, measure) in catalogue.Measures)
        {
            var header = CollectionHeader.Whole(collection.Name, collection.Source, collection.Basis, collection.Categories) with { Plan = collection.Plan };
            var file = WrittenFiles.Read(YamlWriter.Write(measure, catalogue.Criteria));
            var read = new MeasureReader(new(catalogue.Criteria, IsWhole: true), header).Read(file, measure.Id);

            Assert.Equal(WrittenFiles.ExpectedForMeasure(catalogue, measure), WrittenFiles.Codes(file));
            DefinitionAssert.Equal(measure, read!);
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(CataloguesToWrite)])]
    public void A_whole_catalogue_loads_equal_from_the_files_written_of_it(SampleCatalogue catalogue)
    {
        var loaded = MeasureCatalogue.Load(WrittenFiles.Of(catalogue));

        DefinitionAssert.Equal(catalogue.Criteria, loaded.Criteria);
        DefinitionAssert.Equal(catalogue.Scheme, Assert.Single(loaded.Schemes));
        Assert.Equal(catalogue.Collections.Count, loaded.Collections.Count);
        foreach (var collection in catalogue.Collections)
            DefinitionAssert.Equal(collection, loaded.GetCollection(collection.Id));
    }

    [Fact]
    public void The_built_in_measures_read_back_equal()
    {
        var builtIn = MeasureCatalogue.BuiltIn;
        Assert.True(RoundTrip.OfSegments(WrittenFiles.Read(YamlWriter.Write(builtIn.Segments))));
        DefinitionAssert.Equal(builtIn.Criteria, CriteriaReader.Read(WrittenFiles.Read(YamlWriter.Write(builtIn.Criteria))).Criteria);
        foreach (var collection in builtIn.Collections)
        {
            var header = CollectionReader.Read(WrittenFiles.Read(YamlWriter.Write(collection)));
            var reader = new MeasureReader(new(builtIn.Criteria, IsWhole: true), header);

            Assert.All(collection.Measures, measure =>
                DefinitionAssert.Equal(measure, reader.Read(WrittenFiles.Read(YamlWriter.Write(measure, builtIn.Criteria)), measure.Id)!));
        }
    }
}
