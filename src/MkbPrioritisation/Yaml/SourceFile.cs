using System.Buffers;
using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>A file of a measures folder, wherever that is kept.</summary>
/// <param name="ShownFolder">What stands before the path where findings name it.</param>
/// <param name="Path">The path inside the folder, with forward slashes.</param>
internal abstract record SourceFile(string ShownFolder, string Path)
{
    /// <summary>The path as findings name it.</summary>
    public string ShownPath => ShownFolder + Path;

    /// <summary>The file's text; <see langword="null"/>, reported, where it cannot be read.</summary>
    public abstract string? ReadText(DiagnosticBag findings);

    public YamlFile Read()
    {
        var findings = new DiagnosticBag(ShownPath);
        return ReadText(findings) is { } text
            ? YamlTreeBuilder.Build(text, findings)
            : new(Root: null, IsWhole: false, findings);
    }

    protected static void ReportTooLarge(DiagnosticBag findings) =>
        findings.Report(FileRules.IsTooLarge);
}

/// <summary>A file on disk.</summary>
internal sealed record DiskFile(string Folder, string ShownFolder, string Path) : SourceFile(ShownFolder, Path)
{
    /// <summary>Whether a pipe will do, as where a shell hands over what another program writes.</summary>
    public bool MayBePipe { get; init; }

    public override string? ReadText(DiagnosticBag findings)
    {
        try
        {
            using var stream = OpenedFile.Read(System.IO.Path.Combine(Folder, Path));
            if (!stream.CanSeek && !MayBePipe)
            {
                findings.Report(FileRules.IsPipe);
                return null;
            }

            // Devices and the files of the system have no length, and may have no end.
            var expected = stream.CanSeek && stream.Length > 0 ? stream.Length : SourceText.LargestFile;
            var bytes = new byte[Math.Min(expected, SourceText.LargestFile) + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length == bytes.Length && length <= SourceText.LargestFile)
            {
                // It grew since it was opened.
                Array.Resize(ref bytes, SourceText.LargestFile + 1);
                length += stream.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false);
            }

            if (length == 0 && !stream.CanSeek)
            {
                findings.Report(FileRules.PipeIsEmpty);
                return null;
            }

            if (length <= SourceText.LargestFile)
                return SourceText.Decode(bytes.AsSpan(0, length), findings);
            ReportTooLarge(findings);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Report(Refusal(exception));
            return null;
        }
    }

    // The framework's own messages name the whole path, which is nobody's business but the machine's.
    private Finding Refusal(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException when File.ResolveLinkTarget(
            System.IO.Path.Combine(Folder, Path), returnFinalTarget: false) is { } target =>
            FileRules.LeadsNowhere(target.Name),
        FileNotFoundException or DirectoryNotFoundException => FileRules.IsGone,
        UnauthorizedAccessException => FileRules.MayNotBeOpened,
        _ => FileRules.CannotBeRead(exception.Message.Replace(System.IO.Path.Combine(Folder, Path), Path, StringComparison.Ordinal)),
    };
}

/// <summary>A file that is at hand as bytes; more than a megabyte of them need not be complete.</summary>
internal sealed record BytesFile(string ShownFolder, string Path, ReadOnlyMemory<byte> Bytes) : SourceFile(ShownFolder, Path)
{
    /// <summary>Reads a stream to its end, but no further than shows that it is too large.</summary>
    public static BytesFile Read(Stream stream, string name)
    {
        var bytes = new byte[SourceText.LargestFile + 1];
        return new(ShownFolder: "", name, bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    public override string? ReadText(DiagnosticBag findings)
    {
        if (Bytes.Length <= SourceText.LargestFile)
            return SourceText.Decode(Bytes.Span, findings);
        ReportTooLarge(findings);
        return null;
    }
}

/// <summary>A file that is at hand as text.</summary>
internal sealed record TextFile(string ShownFolder, string Path, string Text) : SourceFile(ShownFolder, Path)
{
    /// <summary>Reads text to its end, but no further than shows that it is too large.</summary>
    public static TextFile Read(TextReader reader, string name)
    {
        var characters = new char[SourceText.LargestFile + 1];
        return new(ShownFolder: "", name, new(characters, 0, reader.ReadBlock(characters, 0, characters.Length)));
    }

    public override string? ReadText(DiagnosticBag findings)
    {
        if (Encoding.UTF8.GetByteCount(Text) <= SourceText.LargestFile)
            return Text;
        ReportTooLarge(findings);
        return null;
    }
}

/// <summary>A file that is embedded in this library.</summary>
internal sealed record EmbeddedFile(string Path) : SourceFile(ShownFolder: "", Path)
{
    private const string Resources = "measures/";

    public static IReadOnlyList<EmbeddedFile> All { get; } =
    [
        .. typeof(EmbeddedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Select(name => new EmbeddedFile(name[Resources.Length..])),
    ];

    public override string ReadText(DiagnosticBag findings)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(Resources + Path)!;
        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        stream.ReadExactly(bytes, 0, (int)stream.Length);
        var text = Encoding.UTF8.GetString(bytes, 0, (int)stream.Length);
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
    }
}
