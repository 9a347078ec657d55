using FsCheck.Xunit;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Excel.Tests.Importing;

/// <summary>What is exported and read into an empty folder says the same.</summary>
[Properties(Arbitrary = [typeof(CataloguesToWrite)])]
[Trait("Category", "Slow")]
public sealed class RoundTripLaws
{
    [Property(MaxTest = 100)]
    public void Measures_come_back_from_a_workbook_as_far_as_it_can_say_them(SampleCatalogue sample, bool isDutch)
    {
        var catalogue = MeasureCatalogue.Create(sample.Criteria, [sample.Scheme], sample.Collections);
        var table = MeasureWorkbook.Read(new MemoryStream(WrittenWorkbook.Of(catalogue, isDutch ? Language.Dutch : Language.English)), "t.xlsx");
        foreach (var collection in catalogue.Collections.Where(collection => collection.Measures.Count > 0))
        {
            using var folder = new MeasuresFolderOnDisk(
                ("criteria.yaml", YamlWriter.Write(catalogue.Criteria)), ($"schemes/{sample.Scheme.Id}.yaml", YamlWriter.Write(sample.Scheme)));

            var import = folder.Import(table, collection.Id);
            Assert.True(import.CanApply, string.Join('\n', import.Diagnostics));
            import.Apply();

            var read = MeasureCatalogue.Load(folder.Path).GetCollection(collection.Id);
            Assert.Equal((collection.Name, collection.Basis), (read.Name, read.Basis));
            Assert.Equal(collection.Categories, read.Categories);
            Assert.Equal(collection.Measures.Count, read.Measures.Count);
            Assert.All(
                collection.Measures.Zip(read.Measures),
                pair =>
                    Assert.True(
                        MeasureEdit.IsSame(pair.First, pair.Second), $"{pair.First} came back as\n{YamlWriter.Write(pair.Second, catalogue.Criteria)}"));
            Assert.Equal(collection.Measures.Select(measure => measure.Id), folder.Import(table, collection.Id).Unchanged);
        }
    }

    [Property(MaxTest = 100)]
    public void A_workbook_read_into_an_empty_folder_makes_an_equal_catalogue(SampleCatalogue sample, bool isDutch)
    {
        var catalogue = MeasureCatalogue.Create(sample.Criteria, [sample.Scheme], sample.Collections);
        var table = MeasureWorkbook.Read(new MemoryStream(WrittenWorkbook.Of(catalogue, isDutch ? Language.Dutch : Language.English)), "t.xlsx");
        using var folder = new MeasuresFolderOnDisk();
        foreach (var collection in catalogue.Collections.Where(collection => collection.Measures.Count > 0))
        {
            var import = folder.Import(table, collection.Id);
            Assert.True(import.CanApply, string.Join('\n', import.Diagnostics));
            Assert.DoesNotContain(import.Diagnostics, finding => finding.Code == "MKB441");
            Assert.Equal(collection.Measures.Select(measure => measure.Id), import.Added);
            import.Apply();
        }

        if (catalogue.Collections.All(collection => collection.Measures.Count == 0))
            return;
        var read = MeasureCatalogue.Load(folder.Path);
        Assert.Equal(catalogue.Criteria, read.Criteria);
        Assert.Equal(catalogue.Schemes, read.Schemes);
        Assert.Equal(catalogue.Collections.Where(collection => collection.Measures.Count > 0), read.Collections);
    }

    [Theory]
    [InlineData("recovery-plan-2020")]
    [InlineData("eu-sme-strategy-2020")]
    public void The_shipped_measures_come_back_whole(string collection)
    {
        using var folder = new MeasuresFolderOnDisk();
        var import = folder.Import(MeasureWorkbook.Read(new MemoryStream(WrittenWorkbook.Of(MeasureCatalogue.BuiltIn)), "t.xlsx"), collection);

        Assert.DoesNotContain(import.Diagnostics, finding => finding.Severity == Diagnostics.DiagnosticSeverity.Error);
        import.Apply();

        Assert.Equal(MeasureCatalogue.BuiltIn.GetCollection(collection), MeasureCatalogue.Load(folder.Path).GetCollection(collection));
    }
}
