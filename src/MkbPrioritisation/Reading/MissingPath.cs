using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Says of a path where there is nothing, or something else, what is wrong with it.</summary>
internal static class MissingPath
{
    /// <summary>Of that of a measures folder: that it is a file, or not there, and which folder beside it may be meant.</summary>
    public static Phrase OfFolder(string path) => File.Exists(path) ? FileRules.IsNoFolder(path) : FileRules.NoFolder(path, NearestFolder(path));

    /// <summary>Of that of a file: that it is a folder, or not there, and which file beside it may be meant.</summary>
    public static Phrase OfFile(string path) => Directory.Exists(path)
        ? FileRules.IsNoFile(path)
        : FileRules.NoFile(path, Nearest(path, Directory.EnumerateFiles));

    /// <summary>The folder whose name is nearest to that of one which is not there; <see langword="null"/> where none is near.</summary>
    public static string? NearestFolder(string path) => Nearest(path, Directory.EnumerateDirectories);

    private static string? Nearest(string path, Func<string, IEnumerable<string>> list)
    {
        var bare = Path.TrimEndingDirectorySeparator(path);
        var parent = Path.GetDirectoryName(bare) ?? "";
        try
        {
            var names = list(parent.Length == 0 ? "." : parent).Select(other => Path.GetFileName(other)).Order(StringComparer.Ordinal);
            return NearestName.Find(Path.GetFileName(bare), names) is { } near ? Path.Combine(parent, near) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Where the folder above is not there, or not open, there is no name to offer.
            return null;
        }
    }
}
