using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Whatever files and folders are called, and whichever file lies where, reading ends with findings or sound measures.</summary>
public sealed class HostileFolderTests
{
    private static readonly string[] Names =
    [
        "c",
        "m",
        "a-b",
        "schemes",
        "criteria",
        "collection",
        "Criteria",
        "COLLECTION",
        "own",
        "",
        "-",
        ".",
        "..",
        " ",
        "c.yaml",
        "é",
        "e\u0301",
        "İ",
        "\uFFFE",
        "\uFFFD",
        "😀",
        "\ud83d",
        "a\nb", "\u202Ea", "<b>", "=1+1", new('a', 300), string.Concat(Enumerable.Repeat("\u0301\u0316", 120)),
    ];

    private static readonly string[] Texts =
    [
        Example.Measure,
        Example.MeasureScoring("cost: 5"),
        Example.Collection,
        Example.Collection + "basis: x\n",
        Example.Criteria,
        "criteria: {}",
        Example.Scheme,
        Example.SchemeOfOwnCriteria,
        "",
        "x",
    ];

    private static Gen<(string Path, string Text)> AnyFile =>
        from depth in Gen.Choose(1, 4)
        from names in Gen.ArrayOf(Gen.Frequency((1, Gen.Elements(Names[..8])), (1, Gen.Elements(Names))), depth)
        from end in Gen.Elements(".yaml", ".yaml", ".yml", ".YAML")
        from text in Gen.Elements(Texts)
        select (Path: string.Join('/', names) + end, Text: text);

    public static Arbitrary<(string Path, string Text)[]> Files { get; } = Arb.From(
        from count in Gen.Choose(0, 12)
        from files in Gen.ArrayOf(AnyFile, count)
        select files.DistinctBy(file => file.Path).ToArray());

    [Property(MaxTest = 400, Arbitrary = [typeof(HostileFolderTests)])]
    public void Any_names_do_no_harm((string Path, string Text)[] files)
    {
        var content = CatalogueReader.ReadFiles("measures", [.. files.Select(file => new TextFile("measures/", file.Path, file.Text))]);

        ReadingLaw.RequireSound(content.Findings);
        Assert.All(content.Collections, collection => Assert.True(KebabCase.IsValid(collection.Id)));
        Assert.All(content.Schemes, scheme => Assert.True(KebabCase.IsValid(scheme.Id)));
        Assert.True(content.HasErrors || (content.Collections.Count > 0 && content.Schemes.Count > 0));
    }
}
