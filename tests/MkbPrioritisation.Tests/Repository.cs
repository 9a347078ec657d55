namespace MkbPrioritisation.Tests;

/// <summary>Where this checkout lies, for tests that read its own files.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, looked for upwards, as paths in a deterministic build say nothing of the machine.</summary>
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory)
        .First(directory => File.Exists(Path.Combine(directory, "MkbPrioritisation.sln")));

    public static string Measures { get; } = Path.Combine(Root, "measures");

    private static IEnumerable<string> Ancestors(string directory)
    {
        for (var current = new DirectoryInfo(directory); current is not null; current = current.Parent)
            yield return current.FullName;
    }
}
