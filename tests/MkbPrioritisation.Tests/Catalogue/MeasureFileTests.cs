using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Catalogue;

/// <summary>Files at hand have the paths that archives and other systems write, and are named by the folder's own.</summary>
public sealed class MeasureFileTests
{
    [Theory]
    [InlineData("c/a.yaml")]
    [InlineData(@"c\a.yaml")]
    [InlineData("./c/a.yaml")]
    [InlineData(@".\c\a.yaml")]
    [InlineData("c/./a.yaml")]
    [InlineData("/c//a.yaml")]
    [InlineData(@"c\.\a.yaml")]
    public void Backslashes_serve_as_slashes_and_dots_are_left_out(string path)
    {
        var file = new MeasureFile(path, Example.Measure);

        Assert.Equal("c/a.yaml", file.Path);
        Assert.Equal(new MeasureFile("c/a.yaml", Example.Measure), file);
        Assert.Equal("a", Assert.Single(MeasureCatalogue.Load([new(@".\c\collection.yaml", Example.Collection), file]).Collections[0].Measures).Id);
    }

    [Theory]
    [InlineData(@"c\a.yaml")]
    [InlineData("./c/a.yaml")]
    public void A_finding_names_the_file_by_its_path_inside_the_folder(string path)
    {
        MeasureFile[] files = [new(@"c\collection.yaml", Example.Collection), new(path, Example.MeasureScoring("cost: cheap"))];

        Assert.False(MeasureCatalogue.TryLoad(files, out _, out var diagnostics));

        Assert.StartsWith("c/a.yaml:5:9: error MKB", $"{Assert.Single(diagnostics)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(@".\")]
    [InlineData("././")]
    public void A_path_without_a_name_is_refused(string path) =>
        Assert.Contains($"\"{path}\" names no file.", Assert.Throws<ArgumentException>(() => new MeasureFile(path, "")).Message, StringComparison.Ordinal);
}
