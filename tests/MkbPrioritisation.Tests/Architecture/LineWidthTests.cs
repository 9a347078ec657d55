namespace MkbPrioritisation.Tests.Architecture;

/// <summary>Two files fit beside each other on a screen.</summary>
public sealed class LineWidthTests
{
    private const int MostColumns = 160;

    [Fact]
    public void No_line_of_code_is_wider_than_160_columns()
    {
        var wide = from room in new[] { "src", "tests", "benchmarks" }
                   from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "*.cs", SearchOption.AllDirectories)
                   let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
                   where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
                   from line in File.ReadLines(file).Index()
                   where line.Item.Length > MostColumns
                   select $"{path}:{line.Index + 1} has {line.Item.Length} columns";

        Assert.Empty(wide);
    }
}
