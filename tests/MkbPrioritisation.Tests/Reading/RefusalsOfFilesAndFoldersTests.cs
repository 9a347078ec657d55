using System.Text;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Files and folders that cannot be read, or not be told apart.</summary>
public sealed class RefusalsOfFilesAndFoldersTests
{
    private static readonly OrderedDictionary<string, FolderCase> Cases = new(StringComparer.Ordinal)
    {
        ["text in UTF-16"] = new("c/m.yaml:1:1 MKB003", "the file is UTF-16; save it as UTF-8", measures =>
            measures.Write("c/m.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Example.Measure)])),
        ["text in big-endian UTF-16"] = new("c/m.yaml:1:1 MKB003", "the file is UTF-16; save it as UTF-8", measures =>
            measures.Write("c/m.yaml", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Example.Measure)])),
        ["text in Latin-1"] = new("c/m.yaml:1:12 MKB003", "not UTF-8 from here on; save it as UTF-8", measures =>
            measures.Write("c/m.yaml", Encoding.Latin1.GetBytes("name: { en: é }\n"[..11] + "é }\n"))),
        ["Latin-1 behind an emoji and a line end"] = new("c/m.yaml:2:9 MKB003", "save it as UTF-8", measures =>
            measures.Write("c/m.yaml", [.. "# é\r\nname: 😀"u8, 0xE9])),
        ["a character cut in two at the end"] = new("c/m.yaml:1:3 MKB003", "not UTF-8 from here on", measures =>
            measures.Write("c/m.yaml", [.. "# 😀"u8[..^1]])),
        ["one byte over a megabyte"] = new("c/m.yaml:1:1 MKB002", "larger than 1 MiB", measures =>
            measures.Write("c/m.yaml", Padded(Example.Measure, (1024 * 1024) + 1))),
        ["a file of no bytes"] = new("c/m.yaml:1:1 MKB005", "the file is empty", measures => measures.Write("c/m.yaml", "")),
        ["a file of nothing but a byte-order mark"] = new("c/m.yaml:1:1 MKB005", "the file is empty", measures =>
            measures.Write("c/m.yaml", [.. Encoding.UTF8.Preamble])),
        ["a file's name in capitals"] = new("c/Tax Cut.yaml:1:1 MKB006", "rename it to \"tax-cut\"", measures =>
            measures.Write("c/Tax Cut.yaml", Example.Measure)),
        ["a file's name with an accent"] = new("c/één.yaml:1:1 MKB006", "rename it to \"een\"", measures =>
            measures.Write("c/één.yaml", Example.Measure)),
        ["a file's name of which no letter serves"] = new("c/_.yaml:1:1 MKB006", "single hyphens", measures =>
            measures.Write("c/_.yaml", Example.Measure)),
        ["a file's name with two dots"] = new("c/tax-cut.plan.yaml:1:1 MKB006", "rename it to \"tax-cut-plan\"", measures =>
            measures.Write("c/tax-cut.plan.yaml", Example.Measure)),
        ["a file's name with its ending twice"] = new("c/tax-cut.yaml.yaml:1:1 MKB006", "rename it to \"tax-cut\"", measures =>
            measures.Write("c/tax-cut.yaml.yaml", Example.Measure)),
        ["a file's name with a character that is none"] = new("c/x\uFFFE.yaml:1:1 MKB006", "is not an id", measures =>
            measures.Write("c/x\uFFFE.yaml", Example.Measure)),
        ["a scheme's name in capitals"] = new("schemes/Own.yaml:1:1 MKB006", "rename it to \"own\"", measures =>
            measures.Write("schemes/Own.yaml", Example.Scheme)),
        ["a folder's name in capitals"] = new("New_Region:1:1 MKB006", "rename it to \"new-region\"", measures =>
            measures.Write("New_Region/collection.yaml", Example.Collection).Write("New_Region/m.yaml", Example.Measure)),
        ["one measure as .yaml and .yml"] = new("c/m.yml:1:1 MKB007", "c/m.yaml has the same id; rename or delete one", measures =>
            measures.Write("c/m.yml", Example.Measure)),
        ["one collection.yaml as .yml as well"] = new("c/collection.yml:1:1 MKB007", "c/collection.yaml has the same id", measures =>
            measures.Write("c/collection.yml", Example.Collection)),
        ["one scheme as .yaml and .yml"] = new("schemes/own.yml:1:1 MKB007", "schemes/own.yaml has the same id", measures =>
            measures.Write("schemes/own.yaml", Example.Scheme).Write("schemes/own.yml", Example.Scheme)),
        ["two files of criteria"] = new("criteria.yml:1:1 MKB007", "criteria.yaml has the same id", measures =>
            measures.Write("criteria.yaml", BuiltInCriteria).Write("criteria.yml", BuiltInCriteria)),
        ["a folder of measures without collection.yaml"] = new("other:1:1 MKB008", "add one that gives the collection's name and categories", measures =>
            measures.Write("other/m.yaml", Example.Measure)),
        ["a folder of schemes with a slip in its name"] = new("scheme:1:1 MKB012", "rename the folder to \"schemes\"", measures =>
            measures.Write("scheme/one.yaml", Example.Scheme).Write("scheme/two.yaml", Example.Scheme)),
        ["a folder of schemes in Dutch"] = new("weegkaders:1:1 MKB012", "rename the folder to \"schemes\"", measures =>
            measures.Write("weegkaders/one.yaml", Example.Scheme)),
        ["criteria with a slip in the file's name"] = new("criterea.yaml:1:1 MKB012", "rename the file to \"criteria.yaml\"", measures =>
            measures.Write("criterea.yaml", BuiltInCriteria)),
        ["a name that differs in capitals alone"] = new("c/M.yaml:1:1 MKB006", "m.yaml has the same name", measures =>
            measures.Write("c/M.yaml", Example.Measure)),
        ["a copy by a file manager"] = new("c/m (1).yaml:1:1 MKB006", "a copy of m.yaml", measures => measures.Write("c/m (1).yaml", Example.Measure)),
        ["a copy in Dutch"] = new("c/m - kopie.yaml:1:1 MKB006", "a copy of m.yaml", measures => measures.Write("c/m - kopie.yaml", Example.Measure)),
        ["a copy by a shared folder"] = new("c/m (conflicted copy 2026-01-02).yaml:1:1 MKB006", "a copy of m.yaml", measures =>
            measures.Write("c/m (conflicted copy 2026-01-02).yaml", Example.Measure)),
        ["a copy with the name of a computer"] = new("c/m-LAPTOP12.yaml:1:1 MKB006", "a copy of m.yaml", measures =>
            measures.Write("c/m-LAPTOP12.yaml", Example.Measure)),
        ["a copy of an older version"] = new("c/m.old.yaml:1:1 MKB006", "a copy of m.yaml", measures => measures.Write("c/m.old.yaml", Example.Measure)),
        ["a collection file with a slip in its name"] = new("c/colection.yaml:1:1 MKB008", "rename the file to collection.yaml", measures =>
            measures.Delete("c/collection.yaml").Write("c/colection.yaml", Example.Collection)),
        ["no collection"] = new(".:1:1 MKB009", "a folder in it with a collection.yaml", measures =>
            measures.Delete("c/collection.yaml").Delete("c/m.yaml")),
        ["criteria that no scheme fits"] = new(".:1:1 MKB010", "write \"extends: built-in\"", measures =>
            measures.Write("criteria.yaml", Example.Criteria)),
    };

    public static TheoryData<string> Refusals => [.. Cases.Keys];

    internal static IEnumerable<string> Codes => Cases.Values.Select(item => item.Place[^6..]);

    private static string BuiltInCriteria => File.ReadAllText(Path.Combine(Repository.Measures, "criteria.yaml"));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_folder_is_refused_for(string what)
    {
        var (place, cure, arrange) = Cases[what];
        using var measures = MeasuresOnDisk.Valid();
        arrange(measures);

        var loaded = measures.Load();

        Assert.Equal([place], loaded.Places);
        Assert.Null(loaded.Catalogue);
        Assert.Contains(cure, loaded.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_exactly_a_megabyte_is_read()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Padded(Example.Measure, 1024 * 1024));

        Assert.Single(measures.Load().Accepted().Rank("c"));
    }

    [Fact]
    public void A_byte_order_mark_changes_neither_values_nor_places()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Example.Measure)]);
        using var faulty = MeasuresOnDisk.Valid().Write("c/m.yaml", [.. Encoding.UTF8.Preamble, .. "nam: é"u8, 0xFF]);

        Assert.Equal("Measure", Assert.Single(measures.Load().Accepted().Rank("c")).Measure.Name.English);
        Assert.Equal(["c/m.yaml:1:7 MKB003"], faulty.Load().Places);
    }

    private static byte[] Padded(string text, int size) => Encoding.UTF8.GetBytes(text + "#" + new string('x', size - text.Length - 1));

    private sealed record FolderCase(string Place, string Cure, Action<MeasuresOnDisk> Arrange);
}
