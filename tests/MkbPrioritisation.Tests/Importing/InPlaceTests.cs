using System.Text;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Importing;

/// <summary>Of a known measure only the values that differ are changed, where they stand.</summary>
public sealed class InPlaceTests
{
    private const string Collection = "name: { en: C }\nbasis: judgement\ncategories: { k: { en: K }, l: { en: L } }\n";

    private const string Measure =
        """
        # Ours since 2021.
        name: { en: Loan, nl: Lening }   # as in the letter
        category: k
        scores:
          cost: 0-50-mln   # the treasury's
          value-added: { band: 100-400-mln, estimate: EUR 100-500 mln, because: a guess }
          support:
            band: high
            because:
              nl: "omdat"
              en: >-
                because
                of this
          feasibility: high
          timeliness: 1-2-years
          introduction: unknown
        # The end.
        note: ask Jan

        """;

    [Theory]
    [InlineData("id;cost\nm;50-200-mln\n", "cost: 0-50-mln   # the", "cost: 50-200-mln   # the")]
    [InlineData("id;name (nl)\nm;Krediet, en meer\n", "nl: Lening }", "nl: \"Krediet, en meer\" }")]
    [InlineData("id;category\nm;l\n", "category: k", "category: l")]
    [InlineData("id;note\nm;ask Piet\n", "note: ask Jan", "note: ask Piet")]
    [InlineData("id;owner\nm;Ann\n", "note: ask Jan\n", "note: ask Jan\nowner: Ann\n")]
    [InlineData("id;note\nm;\n", "note: ask Jan\n", "")]
    [InlineData("id;summary\nm;What it does\n", "# as in the letter\n", "# as in the letter\nsummary: { en: What it does }\n")]
    [InlineData("id;value-added: estimate\nm;EUR 150-300 mln\n", "estimate: EUR 100-500 mln", "estimate: EUR 150-300 mln")]
    [InlineData("id;value-added: estimate\nm;EUR 0,15-0,3 bn\n", "estimate: EUR 100-500 mln", "estimate: EUR 150-300 mln")]
    [InlineData("id;value-added: reason\nm;\n", ", because: a guess }", " }")]
    [InlineData("id;value-added: basis\nm;derived\n", "because: a guess }", "because: a guess, basis: derived }")]
    [InlineData("id;support: reason (en)\nm;for now\n", "en: >-\n        because\n        of this\n", "en: for now\n")]
    [InlineData("id;cost: reason\nm;it is little\n", "cost: 0-50-mln   #", "cost: { band: 0-50-mln, because: it is little }   #")]
    [InlineData("id;cost;cost: basis\nm;;\n", "  cost: 0-50-mln   # the treasury's\n", "")]
    public void A_cell_that_differs_changes_its_value_and_nothing_else(string csv, string before, string after)
    {
        using var folder = MeasuresOnDisk.Of(("c/collection.yaml", Collection), ("c/m.yaml", Measure));

        var import = Import(folder, csv);
        Assert.True(import.CanApply, string.Join('\n', import.Diagnostics));
        Assert.Equal(["m"], import.Changed);
        Assert.Equal(Measure, Text(folder));
        import.Apply();

        Assert.Contains(before, Measure, StringComparison.Ordinal);
        Assert.Equal(Measure.Replace(before, after, StringComparison.Ordinal), Text(folder));
        Assert.Equal(["m"], Import(folder, csv).Unchanged);
    }

    [Fact]
    public void Line_ends_stay_those_of_the_file()
    {
        using var folder = MeasuresOnDisk.Of(("c/collection.yaml", Collection), ("c/m.yaml", Measure.ReplaceLineEndings("\r\n")));

        Import(folder, "id;owner;cost\nm;Ann;50-200-mln\n").Apply();

        Assert.Equal(
            Measure.Replace("cost: 0-50-mln", "cost: 50-200-mln", StringComparison.Ordinal).Replace("Jan\n", "Jan\nowner: Ann\n", StringComparison.Ordinal)
                .ReplaceLineEndings("\r\n"),
            Text(folder));
    }

    [Fact]
    public void Nothing_is_written_if_anything_is_wrong()
    {
        using var folder = MeasuresOnDisk.Of(("c/collection.yaml", Collection), ("c/m.yaml", Measure));
        var import = Import(folder, "id;name;category;cost\nm;Other;k;0-50-mln\nn;New;k;cheap\n");

        Assert.False(import.CanApply);
        Assert.Throws<InvalidOperationException>(import.Apply);
        Assert.Equal(Measure, Text(folder));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder.Root, "c")).Length);
    }

    [Fact]
    public void A_new_measure_becomes_a_file_of_its_own()
    {
        using var folder = MeasuresOnDisk.Of(("c/collection.yaml", Collection), ("c/m.yaml", Measure));
        var import = Import(folder, "\uFEFFid,naam,category,cost,Value-added: estimate\nn,\"Nieuw, echt\",l,0-50-mln,\"EUR 1,5 bn\"\n");
        Assert.True(import.CanApply, string.Join('\n', import.Diagnostics));
        import.Apply();

        var measure = MeasureCatalogue.Load(folder.Root).GetMeasure("c", "n");
        Assert.Equal("Nieuw, echt", measure.Name.Dutch);
        Assert.Equal((4, "EUR 1.5 bn"), (measure.ScoreOn("value-added")!.Low, measure.ScoreOn("value-added")!.Estimate!.ToString()));
    }

    [Fact]
    public void Rows_of_other_collections_are_left_alone()
    {
        using var folder = MeasuresOnDisk.Of(("c/collection.yaml", Collection), ("c/m.yaml", Measure));

        var import = Import(folder, "collection;id;note\nd;m;other\nc;m;ask Jan\n");

        Assert.Equal(["m"], import.Unchanged);
    }

    private static MeasureImport Import(MeasuresOnDisk folder, string csv) =>
        MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "t.csv"), folder.Root, "c");

    private static string Text(MeasuresOnDisk folder) => File.ReadAllText(folder.FullPath("c/m.yaml"));
}
