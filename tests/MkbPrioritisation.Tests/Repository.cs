using System.Runtime.CompilerServices;

namespace MkbPrioritisation.Tests;

/// <summary>Where this checkout lies, for tests that read its own files.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Measures { get; } = Path.Combine(Root, "measures");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
