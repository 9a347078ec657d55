using System.Text;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation;

/// <summary>A file of a measures folder that is at hand, wherever it comes from: an upload, an archive, a database.</summary>
public sealed record MeasureFile
{
    /// <summary>A file whose text is at hand.</summary>
    /// <param name="path">
    /// The path inside the folder: <c>criteria.yaml</c>, <c>segments.yaml</c>, <c>practices.yaml</c>, <c>schemes/ID.yaml</c>,
    /// <c>COLLECTION/collection.yaml</c>, <c>COLLECTION/ID.yaml</c> or <c>COLLECTION/assessments/ID.yaml</c>. A backslash serves
    /// as a slash, and <c>./</c> is left out.
    /// </param>
    /// <param name="text">The YAML; at most 1 MiB of UTF-8.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public MeasureFile(string path, string text)
    {
        Path = Normal(path);
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Source = new TextFile(ShownFolder: "", Path, text);
    }

    private MeasureFile(string path, byte[] bytes)
    {
        Path = Normal(path);
        Text = Encoding.UTF8.GetString(bytes);
        Source = new BytesFile(ShownFolder: "", Path, bytes);
    }

    /// <summary>The path inside the folder, with forward slashes. Diagnostics name it.</summary>
    public string Path { get; }

    /// <summary>The YAML. What was not UTF-8 in a stream shows as U+FFFD here, and is an error once the file is loaded.</summary>
    public string Text { get; }

    internal SourceFile Source { get; }

    /// <summary>Reads a file to its end, but no further than the 1 MiB beyond which loading refuses it.</summary>
    /// <param name="path">The path inside the folder, as in <see cref="MeasureFile(string, string)"/>.</param>
    /// <param name="content">The bytes of the YAML, in UTF-8; it stays open. Bytes of another encoding are found once the file is loaded.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MeasureFile Read(string path, Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = new byte[SourceText.LargestFile + 1];
        return new(path, bytes[..content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)]);
    }

    /// <summary>Reads a file to its end, but no further than the 1 MiB beyond which loading refuses it.</summary>
    /// <param name="path">The path inside the folder, as in <see cref="MeasureFile(string, string)"/>.</param>
    /// <param name="content">The YAML; it stays open.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static MeasureFile Read(string path, TextReader content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var characters = new char[SourceText.LargestFile + 1];
        return new(path, new string(characters, 0, content.ReadBlock(characters, 0, characters.Length)));
    }

    /// <summary>Reads a file to its end, but no further than the 1 MiB beyond which loading refuses it.</summary>
    /// <param name="path">The path inside the folder, as in <see cref="MeasureFile(string, string)"/>.</param>
    /// <param name="content">The bytes of the YAML, in UTF-8; it stays open. Bytes of another encoding are found once the file is loaded.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static async Task<MeasureFile> ReadAsync(string path, Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bytes = new byte[SourceText.LargestFile + 1];
        var length = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new(path, bytes[..length]);
    }

    /// <summary>Whether both have one path and one text.</summary>
    /// <param name="other">The other file.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(MeasureFile? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Text);

    /// <summary>The path.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Path;

    private static string Normal(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var parts = path.Split('/', '\\').Where(part => part is not ("" or "."));
        return string.Join('/', parts) is { Length: > 0 } normal ? normal : throw new ArgumentException($"\"{path}\" names no file.", nameof(path));
    }
}
