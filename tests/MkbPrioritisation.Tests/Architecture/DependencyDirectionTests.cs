
namespace MkbPrioritisation.Tests.Architecture;

/// <summary>Text → definitions → scores → ranking → matrix → what people look at: one direction, no circles.</summary>
public sealed class DependencyDirectionTests
{
    private static readonly string[] Definitions = ["Texts", "Diagnostics", "Quantities", "Formulas", "Criteria", "Measures"];

    private static readonly string[] Results = ["Scoring", "Ranking", "Matrix"];

    // Which folders a folder may use. A row may name only rows above it, so that no circle can be declared.
    private static readonly (string Folder, string[] MayUse)[] Folders =
    [
        ("Invariants", []),
        ("Texts", ["Invariants"]),
        ("Diagnostics", ["Texts"]),
        (LibrarySource.Exceptions, ["Invariants", "Texts", "Diagnostics"]),
        ("Quantities", ["Invariants", "Texts"]),
        ("Criteria", ["Invariants", "Texts", "Diagnostics", "Quantities"]),
        ("Formulas", ["Texts", "Quantities"]),
        ("Measures", ["Invariants", "Texts", "Quantities", "Formulas", "Criteria"]),
        ("Scenarios", ["Invariants", "Texts", LibrarySource.Exceptions, "Criteria", "Measures"]),
        ("Scoring", ["Quantities", "Criteria", "Measures"]),
        ("Ranking", [LibrarySource.Exceptions, "Quantities", "Criteria", "Measures", "Scoring"]),
        ("Matrix", ["Invariants", "Quantities", "Criteria", "Scoring", "Ranking"]),
        ("Bulk", ["Criteria", "Scoring"]),
        ("Comparison", ["Quantities", "Criteria", "Measures", "Ranking", "Scoring", "Matrix"]),
        ("Robustness", ["Invariants", "Texts", "Quantities", "Formulas", "Criteria", "Measures", .. Results]),
        ("Explanation", ["Quantities", "Criteria", "Measures", .. Results, "Robustness"]),
        ("Planning", ["Invariants", "Texts", "Quantities", "Measures", "Ranking", "Scoring"]),
        ("Models", ["Invariants", "Texts", "Quantities", "Formulas", "Criteria", "Measures", "Ranking", LibrarySource.Exceptions]),
        ("Timelines", ["Invariants", "Texts", "Quantities", "Measures"]),
        ("Advice", ["Invariants", "Texts", "Diagnostics", LibrarySource.Exceptions, "Quantities", "Measures", "Ranking"]),
        ("Yaml", ["Texts", "Diagnostics"]),
        ("Writing", [.. Definitions, "Invariants", "Yaml"]),
        ("Reading", [.. Definitions, LibrarySource.Exceptions, "Advice", "Yaml", "Writing"]),
        (LibrarySource.FrontDoor, [.. Definitions, "Invariants", LibrarySource.Exceptions, "Scenarios", "Ranking", "Reading", "Writing", "Yaml"]),
        ("Importing", [.. Definitions, "Invariants", LibrarySource.Exceptions, "Scenarios", "Yaml", "Writing", "Reading", LibrarySource.FrontDoor]),
        ("Progress", ["Invariants", "Texts", "Diagnostics", LibrarySource.Exceptions, "Quantities", "Measures", "Planning", "Yaml", "Reading"]),
        ("Watching", ["Diagnostics", "Yaml", "Reading"]),
        ("DependencyInjection", ["Diagnostics", LibrarySource.Exceptions, "Watching", LibrarySource.FrontDoor]),
    ];

    [Fact]
    public void The_table_of_folders_declares_no_circle() =>
        Assert.All(Folders.Index(), row => Assert.Subset(
            Folders.Take(row.Index).Select(above => above.Folder).ToHashSet(), row.Item.MayUse.ToHashSet()));

    [Fact]
    public void Every_folder_is_declared_in_the_table() =>
        Assert.Empty(LibrarySource.All.Select(file => file.Folder).Distinct().Except(Folders.Select(row => row.Folder)));

    [Fact]
    public void A_folder_uses_only_the_folders_that_the_table_allows() =>
        Assert.Empty(
            from file in LibrarySource.All
            from used in file.Uses()
            where !Folders.Any(row => row.Folder == file.Folder && row.MayUse.Contains(used))
            select $"{file.Path} uses {used}");

    [Fact]
    public void The_uses_of_a_file_are_found_however_they_are_written()
    {
        Assert.Equal(["Yaml"], UsesOf("using MkbPrioritisation.Yaml;"));
        Assert.Equal(["Ranking"], UsesOf("using Order = MkbPrioritisation.Ranking.MeasureRanking;"));
        Assert.Equal(["Ranking"], UsesOf("return Ranking.MeasureRanking.Of(scheme);"));
        Assert.Equal([LibrarySource.FrontDoor], UsesOf("return MeasureCatalogue.BuiltIn;"));
        Assert.Empty(UsesOf("namespace MkbPrioritisation.Criteria;"));
        Assert.Empty(UsesOf("return scheme.Criteria.Count + Measures.Count;"));
        Assert.True(LibrarySource.All.Sum(file => file.Uses().Count()) > 50);

        static IEnumerable<string> UsesOf(string code) => new LibrarySource("Criteria/File.cs", code).Uses();
    }

    [Fact]
    public void Only_the_reader_of_files_knows_YamlDotNet() =>
        Assert.Equal(["Yaml"], LibrarySource.All
            .Where(file => file.Code.Contains("YamlDotNet", StringComparison.Ordinal))
            .Select(file => file.Folder)
            .Distinct());

    [Fact]
    public void Only_the_package_for_workbooks_knows_the_spreadsheet_library() =>
        Assert.Equal(["MkbPrioritisation.Excel"], Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(Path.Combine(Repository.Root, "src", file)).Contains("DocumentFormat.OpenXml", StringComparison.Ordinal))
            .Select(file => file.Split('/')[0])
            .Distinct());

    [Fact]
    public void A_folder_is_a_namespace() =>
        Assert.Empty(LibrarySource.All
            .Where(file => file.Namespace != file.ExpectedNamespace)
            .Select(file => $"{file.Path} is in {file.Namespace}"));

    [Fact]
    public void A_file_holds_one_public_type_at_most_and_bears_its_name() =>
        Assert.Empty(LibrarySource.All
            .Where(file => file.PublicTypes.Any(type => type != file.FileName.Split('.')[0]))
            .Select(file => $"{file.Path}: {string.Join(", ", file.PublicTypes)}"));
}
