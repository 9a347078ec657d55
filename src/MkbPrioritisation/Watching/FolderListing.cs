using MkbPrioritisation.Reading;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Watching;

/// <summary>
/// The files that a measures folder is read from, by path, size and time: much cheaper than their content, and nearly always
/// another as soon as that is. What else lies there, such as a log, and whatever folders and links lead there count for nothing.
/// </summary>
internal sealed class FolderListing : IEquatable<FolderListing>
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly string _failures;

    private FolderListing(IReadOnlyList<Entry> entries, string failures) => (_entries, _failures) = (entries, failures);

    /// <summary>Lists a folder as it is now. That it is not there, or cannot be listed, is a listing too.</summary>
    public static FolderListing Of(string directory)
    {
        try
        {
            var (files, findings) = FolderFiles.List(directory);
            return new(
                [.. files.Select(file => Entry.Of(directory, file)).OrderBy(entry => entry.Path, StringComparer.Ordinal)],
                string.Join('\n', findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new([], exception.GetType().Name);
        }
    }

    public bool Equals(FolderListing? other) => other is not null && _failures == other._failures && _entries.SequenceEqual(other._entries);

    public override bool Equals(object? obj) => Equals(obj as FolderListing);

    public override int GetHashCode() => HashCode.Combine(_failures, _entries.Count);

    private readonly record struct Entry(string Path, long Length, long Written)
    {
        public static Entry Of(string directory, SourceFile file)
        {
            try
            {
                var info = new FileInfo(System.IO.Path.Combine(directory, file.Path));
                if (info.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    info = (FileInfo?)info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
                return info.Exists ? new(file.Path, info.Length, info.LastWriteTimeUtc.Ticks) : new(file.Path, -1, 0);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It is gone since, or a link to itself; the other files count all the same.
                return new(file.Path, -1, 0);
            }
        }
    }
}
