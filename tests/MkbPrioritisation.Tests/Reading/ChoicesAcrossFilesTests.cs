namespace MkbPrioritisation.Tests.Reading;

/// <summary>What measures exclude and require, where only several files together show that it cannot be.</summary>
public sealed class ChoicesAcrossFilesTests
{
    [Theory]
    [InlineData(
        "a circle of two",
        "requires: [b]",
        "requires: [a]",
        "",
        "c/a.yaml:11:12: error MKB341: the requirements go in a circle: a, b, a; leave one out")]
    [InlineData(
        "a circle of three",
        "requires: [b]",
        "requires: [c]",
        "requires: [a]",
        "c/a.yaml:11:12: error MKB341: the requirements go in a circle: a, b, c, a")]
    [InlineData(
        "a requirement that excludes it",
        "requires: [b]",
        "excludes: [a]",
        "",
        "c/a.yaml:11:12: error MKB341: \"a\" can never be chosen: it requires \"b\", directly or by another, and \"b\" excludes \"a\"")]
    [InlineData(
        "two requirements that exclude each other",
        "requires: [b, c]",
        "excludes: [c]",
        "",
        "c/a.yaml:11:15: error MKB341: \"a\" can never be chosen: it needs both \"b\" and \"c\"")]
    [InlineData(
        "a requirement of a requirement that it excludes",
        "requires: [b]\nexcludes: [c]",
        "requires: [c]",
        "",
        "c/a.yaml:11:12: error MKB341: \"a\" can never be chosen: it requires \"c\", directly or by another, and \"a\" excludes \"c\"")]
    public void What_no_choice_can_keep_to_is_said_once_at_the_requirement(string what, string a, string b, string c, string expected)
    {
        Assert.False(MeasureCatalogue.TryLoad(Files(a, b, c), out _, out var diagnostics), what);

        var error = Assert.Single(diagnostics, diagnostic => diagnostic.Code == "MKB341");
        Assert.StartsWith(expected, $"{error}", StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_read_with_what_they_exclude_and_require()
    {
        var catalogue = MeasureCatalogue.Load(Files("requires: [b]", "excludes: [c]", ""));

        Assert.Equal(["b"], catalogue.GetMeasure("c", "a").Requires);
        Assert.Equal(["c"], catalogue.GetMeasure("c", "b").Excludes);
    }

    private static MeasureFile[] Files(string a, string b, string c) =>
    [
        new("c/collection.yaml", Example.Collection),
        .. new[] { ("a", a), ("b", b), ("c", c) }.Select(file =>
            new MeasureFile($"c/{file.Item1}.yaml", $"{Example.Measure.Replace("name: ", $"# {file.Item1}\nname: ", StringComparison.Ordinal)}{file.Item2}\n")),
    ];
}
