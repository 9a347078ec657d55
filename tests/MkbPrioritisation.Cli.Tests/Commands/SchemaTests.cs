
namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class SchemaTests
{
    private static readonly string[] All = ["assessment", "collection", "criteria", "measure", "practices", "profile", "scheme", "segments"];

    public static TheoryData<string> Kinds => [.. All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_of_a_kind_is_printed_as_the_measures_folder_has_it(string kind)
    {
        var result = Mkb.Run("schema", kind);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(Shipped(kind), result.Out);
    }

    [Fact]
    public void Every_shipped_schema_is_a_kind() =>
        Assert.Equal(
            All.Select(kind => $"{kind}.schema.json"),
            Directory.EnumerateFiles(Path.Combine(Repository.Measures, "schema")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Output_writes_the_schema_to_a_file_and_nothing_to_the_terminal()
    {
        using var folder = new MeasuresFolder();
        var path = Path.Combine(folder.Path, "measure.schema.json");

        var result = Mkb.Run("schema", "measure", "--output", path);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Out, result.Error));
        Assert.Equal(Shipped("measure"), File.ReadAllText(path));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "measures")]
    [InlineData("schema", "measure", "scheme")]
    [InlineData("schema", "measure", "--format", "yaml")]
    public void An_unknown_kind_or_none_exits_with_2_and_says_why(params string[] arguments)
    {
        var result = Mkb.Run(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("mkb: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_is_answered_with_the_known_ones() =>
        Assert.Contains("'measure'", Mkb.Run("schema", "yaml").Error, StringComparison.Ordinal);

    private static string Shipped(string kind) => File.ReadAllText(Path.Combine(Repository.Measures, "schema", $"{kind}.schema.json"));
}
