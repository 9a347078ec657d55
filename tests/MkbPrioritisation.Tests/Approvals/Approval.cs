using System.Runtime.CompilerServices;

namespace MkbPrioritisation.Tests.Approvals;

/// <summary>Compares a text with the file that somebody approved; the approved files lie in the test project's folder Approvals.</summary>
internal static class Approval
{
    private const string Switch = "MKB_APPROVE";

    // What a deterministic build writes for the root of the checkout.
    private const string MappedRoot = "/_/";

    /// <summary>Whether what comes out now is to be taken as approved.</summary>
    public static bool IsApproving =>
        Environment.GetEnvironmentVariable(Switch) == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Fails, and leaves the text in a received file, where it differs from the approved file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name, with the extension that suits the text: <c>rank.txt</c>.</param>
    /// <param name="caller">Where the test stands; the compiler fills it in.</param>
    public static void Verify(string text, string name, [CallerFilePath] string caller = "")
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var folder = Path.Combine(ProjectFolder(caller), "Approvals");
        var approved = Path.Combine(folder, $"{stem}.approved{extension}");
        var received = Path.Combine(folder, $"{stem}.received{extension}");

        if (IsApproving)
            File.WriteAllText(approved, text);
        var expected = File.Exists(approved) ? Lines(File.ReadAllText(approved)) : [];
        var actual = Lines(text);
        if (expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail(Difference(expected, actual) + $"""


            received: {received}
            If the change is meant, copy that over {Path.GetFileName(approved)}, or run the tests once with {Switch}=1.
            """);
    }

    /// <summary>The first line that differs, as both sides have it.</summary>
    public static string Difference(IReadOnlyList<string> approved, IReadOnlyList<string> received)
    {
        var line = approved.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The text differs from what was approved, first on line {line + 1}:
            approved: {LineAt(approved, line)}
            received: {LineAt(received, line)}
            """;
    }

    private static string LineAt(IReadOnlyList<string> lines, int line) => line < lines.Count ? lines[line] : "(nothing)";

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string ProjectFolder(string file)
    {
        var isMapped = file.StartsWith(MappedRoot, StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(isMapped ? Path.Combine(Repository.Root, file[MappedRoot.Length..]) : file);
        while (folder is not null && Directory.GetFiles(folder, "*.csproj").Length == 0)
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"{file} lies in no project.");
    }
}
