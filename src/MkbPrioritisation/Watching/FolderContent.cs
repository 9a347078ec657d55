using System.Runtime.InteropServices;
using System.Security.Cryptography;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Watching;

/// <summary>What the files of a measures folder hold, as far as their reader sees it, in few bytes.</summary>
/// <param name="Hash">A hash of their paths and texts, and of why some cannot be read.</param>
internal sealed record FolderContent(string Hash)
{
    /// <summary>Reads a folder's content as it is now. That it is not there, or cannot be read, is a content too.</summary>
    public static FolderContent Of(string directory)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            var (files, findings) = FolderFiles.List(directory);
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
                Add(hash, file);
            Add(hash, findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Add(hash, exception.GetType().Name);
        }

        return new(Convert.ToHexString(hash.GetHashAndReset()));
    }

    private static void Add(IncrementalHash hash, SourceFile file)
    {
        var findings = new DiagnosticBag(file.Path);
        Add(hash, file.Path);
        Add(hash, file.ReadText(findings) ?? "");
        Add(hash, findings.Kept);
    }

    private static void Add(IncrementalHash hash, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal))
            Add(hash, finding);
    }

    // Each text with its length, so that none runs into the next.
    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(BitConverter.GetBytes(text.Length));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
