
namespace MkbPrioritisation.Tests.Reading;

/// <summary>A YAML file where nothing is read is warned of, so that nobody edits it in vain.</summary>
public sealed class StrayFilesTests
{
    [Fact]
    public void A_collection_in_place_of_the_folder_above_is_told_so()
    {
        using var measures = MeasuresOnDisk.Valid().Delete("c/collection.yaml").Delete("c/m.yaml").Write("collection.yaml", Example.Collection);

        var loaded = measures.Load();

        Assert.Equal([".:1:1 MKB009"], loaded.Places);
        Assert.StartsWith("the folder is itself a collection; name the folder above it", loaded.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m.yaml", "measures lie in a collection's folder")]
    [InlineData("list.yaml", "criteria in criteria.yaml")]
    [InlineData("c/~$m.yaml", "another program made it")]
    [InlineData("c/all.csv", "mkb import")]
    [InlineData("c/all.xlsx", "mkb import")]
    [InlineData("c/archive/old.yaml", "lies too deep")]
    [InlineData("schemes/archive/old.yml", "lies too deep")]
    [InlineData("c/other.YAML", "in small letters")]
    [InlineData("c/other.Yml", "in small letters")]
    [InlineData("c/other.yaml.txt", "files end in .yaml")]
    public void A_YAML_file_that_is_not_read_is_warned_of(string path, string reason)
    {
        using var measures = MeasuresOnDisk.Valid().Write(path, "not: [read");

        var loaded = measures.Load();

        Assert.Equal([$"{path}:1:1 MKB404"], loaded.Places);
        Assert.Contains(reason, loaded.Findings[0].Message, StringComparison.Ordinal);
        Assert.Single(loaded.Catalogue!.Rank("c"));
    }

    [Theory]
    [InlineData("c/other.txt")]
    [InlineData("c/other.json")]
    [InlineData("c/other.docx")]
    [InlineData("c/other.md")]
    public void A_file_that_reads_like_a_measure_is_warned_of(string path)
    {
        using var measures = MeasuresOnDisk.Valid().Write(path, Example.Measure);

        Assert.Equal([$"{path}:1:1 MKB404"], measures.Load().Places);
    }

    [Theory]
    [InlineData("loan.yaml", "move it into a collection's folder")]
    [InlineData("own.yaml", "move it into the folder schemes")]
    public void A_file_at_the_top_is_told_where_it_belongs(string path, string cure)
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write(path, path == "loan.yaml" ? Example.Measure : "dimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: 3\n");

        Assert.Contains(cure, Assert.Single(measures.Load().Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_in_capitals_is_the_one_finding()
    {
        using var measures = MeasuresOnDisk.Valid().Delete("c/collection.yaml").Write("c/Collection.yaml", Example.Collection);

        Assert.Equal(["c/Collection.yaml:1:1 MKB008"], measures.Load().Places);
    }

    [Fact]
    public void Names_that_differ_in_capitals_and_spaces_alone_are_one_name()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.With(Example.Measure, "name: { en: A loan }"))
            .Write("c/n.yaml", Example.With(Example.Measure, "name: { en: 'a  Loan' }"));

        Assert.Equal(["c/n.yaml:1:1 MKB422"], measures.Load().Places);
    }

    [Fact]
    public void A_copy_whose_name_was_forgotten_is_warned_of()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m-2.yaml", Example.Measure);

        Assert.Equal(["c/m-2.yaml:1:1 MKB422"], measures.Load().Places);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("c/notes.txt")]
    [InlineData("c/yaml")]
    [InlineData("c/m.yaml.bak")]
    [InlineData("c/.m.yaml.swp")]
    [InlineData("c/.hidden.yaml")]
    [InlineData(".git/config.yaml")]
    [InlineData("schema/measure.schema.json")]
    public void Other_files_and_hidden_ones_are_left_alone(string path)
    {
        using var measures = MeasuresOnDisk.Valid().Write(path, "not: [read");

        Assert.Single(measures.Load().Accepted().Rank("c"));
    }

    [Fact]
    public void An_empty_folder_called_like_a_file_is_left_alone()
    {
        using var measures = MeasuresOnDisk.Valid();
        Directory.CreateDirectory(measures.FullPath("c/x.yaml"));
        Directory.CreateDirectory(measures.FullPath("x.yaml"));
        Directory.CreateDirectory(measures.FullPath("criteria.yaml"));

        Assert.Single(measures.Load().Accepted().Rank("c"));
    }
}
