using System.Text;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Importing;

/// <summary>A table for a collection that is not there yet makes it.</summary>
public sealed class NewCollectionTests
{
    [Fact]
    public void The_categories_are_those_that_its_measures_name()
    {
        using var folder = MeasuresOnDisk.Of();
        var import = Import(folder, "id;name;category;cost\nloan;A loan;quick-money;0-50-mln\ngift;A gift;quick-money;50-200-mln\n");

        Assert.True(import.CanApply, string.Join('\n', import.Diagnostics));
        import.Apply();

        var collection = MeasureCatalogue.Load(folder.Root).GetCollection("my-region");
        Assert.Equal(["quick-money"], collection.Categories.Keys);
        Assert.Equal(["gift", "loan"], collection.Measures.Select(measure => measure.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_made_of_a_table_with_an_error()
    {
        using var folder = MeasuresOnDisk.Of();
        var import = Import(folder, "id;name;category;cost\nloan;A loan;Quick money;0-50-mln\n");

        Assert.False(import.CanApply);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    private static MeasureImport Import(MeasuresOnDisk folder, string csv) =>
        MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "t.csv"), folder.Root, "my-region");
}
