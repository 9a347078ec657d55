using MkbPrioritisation.Importing;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Importing;

/// <summary>The sheet of files, which anybody may have written.</summary>
public sealed class TableFilesTests
{
    [Fact]
    public void The_parts_of_a_file_make_its_text() =>
        Assert.Equal(
            [new("c/m.yaml", "name: a\ncategory: b\n"), new("c/n.yaml", "name: n\n")],
            Read(("c/m.yaml", "name: a\n"), ("c/n.yaml", "name: n\n"), ("c/m.yaml", "category: b\n")));

    [Theory]
    [InlineData("../m.yaml")]
    [InlineData("/etc/m.yaml")]
    [InlineData("c/../../m.yaml")]
    [InlineData("c\\m.yaml")]
    [InlineData("a/b/c/d.yaml")]
    [InlineData("c/m.sh")]
    [InlineData("c/.yaml")]
    [InlineData("C/m.yaml")]
    [InlineData("c//m.yaml")]
    public void A_path_that_is_none_of_a_measures_folder_is_no_file(string path) => Assert.Empty(Read((path, "name: a\n")));

    [Fact]
    public void Files_that_do_not_fit_the_folder_are_named_and_only_the_rows_are_read()
    {
        using var measures = MeasuresOnDisk.Valid();
        var rows = MeasureTable.ReadCsv(new MemoryStream("id,name,category\nx,X,money\n"u8.ToArray()), "t.csv");
        var table = new MeasureTable("t.xlsx", rows.Measures, TableGrid.Empty, [])
        {
            Files = [new("d/collection.yaml", "name: { en: D }\ncategories: { money: { en: M } }\n"), new("d/x.yaml", "name: { en: X }\n")],
        };

        var import = MeasureImport.Of(table, measures.Root, "d");

        var warning = import.Diagnostics.Single(finding => finding.Code == "MKB441");
        Assert.Contains("d/x.yaml: a measure needs the key", warning.Message, StringComparison.Ordinal);
        Assert.Equal(["x"], import.Added);
    }

    private static IReadOnlyList<ImportedFile> Read(params (string Path, string Text)[] rows) => TableFiles.Of(new(
    [
        Row(1, "File", "Text"),
        .. rows.Select((row, index) => Row(index + 2, row.Path, row.Text)),
    ]));

    private static Dictionary<int, TableCell> Row(int line, string first, string second) =>
        new() { [1] = new(first, new(line, 1)), [2] = new(second, new(line, 2)) };
}
