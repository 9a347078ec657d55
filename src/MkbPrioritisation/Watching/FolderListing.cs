using System.IO.Enumeration;

namespace MkbPrioritisation.Watching;

/// <summary>
/// The files of a measures folder by name, size and times: much cheaper than their content, and another as soon as one of
/// them is. Links are followed, whatever on the way is one, so that it does not matter how a file came into its place.
/// </summary>
internal sealed class FolderListing : IEquatable<FolderListing>
{
    private const int DeepestListed = 3;

    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly List<Entry> _entries = [];
    private string? _failure;

    private FolderListing()
    {
    }

    /// <summary>How many files are listed.</summary>
    public int Count => _entries.Count;

    /// <summary>Lists a folder as it is now. That it is not there, or cannot be listed, is a listing too.</summary>
    public static FolderListing Of(string directory)
    {
        var listing = new FolderListing();
        try
        {
            listing.Add(directory, "", depth: 1);
            listing._entries.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            listing._entries.Clear();
            listing._failure = exception.GetType().Name;
        }

        return listing;
    }

    public bool Equals(FolderListing? other) => other is not null && _failure == other._failure && _entries.SequenceEqual(other._entries);

    public override bool Equals(object? obj) => Equals(obj as FolderListing);

    public override int GetHashCode() => HashCode.Combine(_failure, _entries.Count);

    private void Add(string folder, string path, int depth)
    {
        // A folder that took the place of another has other times, and a link leads elsewhere, even where all files are alike.
        var info = new DirectoryInfo(folder);
        _entries.Add(new(path + '/', 0, info.CreationTimeUtc.Ticks, 0, Leads(info)));
        foreach (var (name, isFolder, isLink) in Entries(folder))
        {
            var place = Path.Combine(folder, name);
            if (isFolder)
            {
                if (depth < DeepestListed)
                    Add(place, $"{path}/{name}", depth + 1);
                continue;
            }

            _entries.Add(Of($"{path}/{name}", place, isLink));
        }
    }

    private static Entry Of(string path, string place, bool isLink)
    {
        var file = new FileInfo(place);
        var target = isLink ? (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) : null;
        var real = target ?? file;
        return real.Exists ? new(path, real.Length, real.LastWriteTimeUtc.Ticks, real.CreationTimeUtc.Ticks, target?.FullName) : new(path, 0, 0, 0, target?.FullName);
    }

    private static string? Leads(DirectoryInfo folder) => folder.LinkTarget is null ? null : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName;

    // What is not read, such as a log, may be written all the time, and counts for nothing.
    private static FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink)> Entries(string folder) =>
        new(folder, (ref entry) => (entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)), AllEntries)
        {
            ShouldIncludePredicate = (ref entry) => entry.FileName[0] != '.' && (entry.IsDirectory || IsYaml(entry.FileName)),
        };

    private static bool IsYaml(ReadOnlySpan<char> name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private readonly record struct Entry(string Path, long Length, long Written, long Created, string? Target);
}
