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
        findings.Report(DiagnosticRule.FileTooLarge, "the file is larger than 1 MiB; split it, or check that it is a measures file");
}

/// <summary>A file on disk.</summary>
internal sealed record DiskFile(string Folder, string ShownFolder, string Path) : SourceFile(ShownFolder, Path)
{
    public override string? ReadText(DiagnosticBag findings)
    {
        try
        {
            // A link has a length of its own; what counts is what it leads to.
            var file = new FileInfo(System.IO.Path.Combine(Folder, Path));
            if (file.Attributes.HasFlag(FileAttributes.ReparsePoint))
                file = (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;

            // A pipe or a device has no length either: it is never opened, as it might never end.
            if (file.Length == 0)
                return "";
            var bytes = new byte[Math.Min(file.Length, SourceText.LargestFile) + 1];
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length <= SourceText.LargestFile && length < bytes.Length)
                return SourceText.Decode(bytes.AsSpan(0, length), findings);
            ReportTooLarge(findings);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Report(DiagnosticRule.UnreadableFile, $"the file cannot be read: {PrintableText.Line(exception.Message)}");
            return null;
        }
    }
}

/// <summary>A file that is at hand as text.</summary>
internal sealed record TextFile(string ShownFolder, string Path, string Text) : SourceFile(ShownFolder, Path)
{
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
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
