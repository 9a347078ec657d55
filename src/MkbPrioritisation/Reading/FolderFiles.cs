using System.IO.Enumeration;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Lists the YAML files of a measures folder on disk.</summary>
internal sealed class FolderFiles
{
    // A collection's files lie at depth 2, its assessments at depth 3; the next is looked at only to say that nothing there is read.
    private const int DeepestListed = 3;

    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _folder;
    private readonly string _shownFolder;
    private readonly List<SourceFile> _files = [];
    private readonly List<Diagnostic> _findings = [];

    private FolderFiles(string folder)
    {
        _folder = folder;
        _shownFolder = folder.Replace('\\', '/').TrimEnd('/') + '/';
    }

    public static (IReadOnlyList<SourceFile> Files, IReadOnlyList<Diagnostic> Findings) List(string directory)
    {
        if (!Directory.Exists(directory))
        {
            var phrase = MissingPath.OfFolder(directory);
            throw new DirectoryNotFoundException(phrase.ToString()).Saying(phrase);
        }

        var folder = new FolderFiles(directory);
        folder.List("", depth: 1);
        return (folder._files, folder._findings);
    }

    private void List(string path, int depth)
    {
        List<(string Name, bool IsFolder)> entries;
        try
        {
            entries = [.. Entries(Path.Combine(_folder, path))];
        }
        catch (DirectoryNotFoundException) when (depth > 1)
        {
            // It was removed since its parent was listed, as folders for a moment's use are.
            return;
        }
        catch (Exception exception) when (depth > 1 && exception is IOException or UnauthorizedAccessException)
        {
            var bag = new DiagnosticBag(_shownFolder + path.TrimEnd('/'));
            bag.Report(FileRules.FolderCannotBeRead(exception.Message));
            _findings.AddRange(bag.Kept);
            return;
        }

        foreach (var (name, isFolder) in entries)
        {
            if (!isFolder)
                _files.Add(new DiskFile(_folder, _shownFolder, path + name));
            else if (depth < DeepestListed || FolderLayout.IsInAssessments(path + name))
                List(path + name + '/', depth + 1);
        }
    }

    // Names alone: to ask each of thousands of files for its size here would be done on one core.
    private static FileSystemEnumerable<(string Name, bool IsFolder)> Entries(string folder) =>
        new(folder, (ref entry) => (entry.FileName.ToString(), entry.IsDirectory), AllEntries)
        {
            ShouldIncludePredicate = (ref entry) => entry.FileName[0] != '.' && (entry.IsDirectory || StrayFile.IsWorthALook(entry.FileName)),
        };
}
