using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>Lists the YAML files of a measures folder on disk, in an order that no file system changes.</summary>
internal static class MeasuresFolder
{
    // A collection's files lie at depth 2; depth 3 is looked at only to say that nothing there is read.
    private const int DeepestListed = 3;

    public static (IReadOnlyList<SourceFile> Files, IReadOnlyList<Diagnostic> Findings) List(string directory)
    {
        var root = new DirectoryInfo(directory);
        if (File.Exists(directory))
            throw new DirectoryNotFoundException($"\"{directory}\" is a file; name the measures folder that it lies in.");
        if (!root.Exists)
            throw new DirectoryNotFoundException($"There is no folder \"{directory}\".");

        var files = new List<SourceFile>();
        var findings = new List<Diagnostic>();
        var shown = directory.Replace('\\', '/').TrimEnd('/');
        List(root, "", shown.Length == 0 ? "/" : shown + "/", depth: 1, files, findings);
        return ([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], findings);
    }

    private static void List(
        DirectoryInfo directory, string path, string shownRoot, int depth, List<SourceFile> files, List<Diagnostic> findings)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (depth > 1 && exception is IOException or UnauthorizedAccessException)
        {
            var bag = new DiagnosticBag(shownRoot + path.TrimEnd('/'));
            bag.Report(DiagnosticRule.UnreadableFile, $"the folder cannot be read: {PrintableText.Line(exception.Message)}");
            findings.AddRange(bag.All);
            return;
        }

        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
        {
            var entryPath = path + entry.Name;
            if (entry is FileInfo file)
            {
                if (IsYaml(file.Name) || IsYamlAsText(file.Name))
                    files.Add(new DiskFile(entryPath, shownRoot + entryPath, file));
            }
            else if (depth < DeepestListed)
            {
                List((DirectoryInfo)entry, entryPath + "/", shownRoot, depth + 1, files, findings);
            }
        }
    }

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    // As a plain editor may save it; it is not read, but missed.
    private static bool IsYamlAsText(string name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && IsYaml(name[..^".txt".Length]);
}
