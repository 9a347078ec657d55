using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation;

/// <summary>Writes catalogues as measures folders.</summary>
public static class MeasuresFolder
{
    private const int FingerprintLength = 12;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a catalogue as the files of a new measures folder, whole or not at all.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="directory">The folder's path. It must not be there yet, or be empty.</param>
    /// <remarks>
    /// Loading the folder gives an equal catalogue. The files come into a folder beside it first, which is then renamed, so that
    /// nobody ever sees half of them.
    /// </remarks>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Save(MeasureCatalogue catalogue, string directory) => Write(catalogue, directory, CancellationToken.None);

    /// <summary>Writes a catalogue on a thread of the pool, as <see cref="Save"/> does.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="directory">The folder's path. It must not be there yet, or be empty.</param>
    /// <param name="cancellationToken">Ends the writing, and leaves nothing behind; it is looked at before each file.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static Task SaveAsync(MeasureCatalogue catalogue, string directory, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return Task.Run(() => Write(catalogue, directory, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// A short text that tells one content of a measures folder from another: the first twelve hexadecimal digits of the
    /// SHA-256 of the files that <see cref="Save"/> writes.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The digits, in lower case; the same for equal catalogues, whatever their files looked like.</returns>
    public static string Fingerprint(MeasureCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // With its length before it, no text can be taken for the end of another.
        foreach (var (path, text) in Files(catalogue))
            hash.AppendData(Utf8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path} {text.Length}\n{text}")));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintLength];
    }

    private static void Write(MeasureCatalogue catalogue, string directory, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
            throw new IOException($"\"{directory}\" is there already; name a folder that is not, or an empty one.");

        var beside = Directory.CreateDirectory($"{target}.{Path.GetRandomFileName()}");
        try
        {
            foreach (var (path, text) in Files(catalogue))
            {
                cancellation.ThrowIfCancellationRequested();
                var file = Path.Combine(beside.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text, Utf8);
            }

            cancellation.ThrowIfCancellationRequested();
            if (Directory.Exists(target))
                Directory.Delete(target);
            beside.MoveTo(target);
        }
        catch
        {
            beside.Delete(recursive: true);
            throw;
        }
    }

    private static IEnumerable<(string Path, string Text)> Files(MeasureCatalogue catalogue) =>
        CatalogueFiles.Of(catalogue.Criteria, catalogue.Schemes, catalogue.Collections).Append(("segments.yaml", YamlWriter.Write(catalogue.Segments)))
            .Append(("practices.yaml", YamlWriter.Write(catalogue.Practices)));
}
