using System.Text;

namespace MkbPrioritisation.Importing;

/// <summary>A file that an import writes.</summary>
/// <param name="Path">The path inside the measures folder, with forward slashes.</param>
/// <param name="Text">The YAML.</param>
internal sealed record ImportedFile(string Path, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes files, each beside its place first, so that what can go wrong mostly does before any is in place.</summary>
    public static void WriteAll(string directory, IReadOnlyList<ImportedFile> files)
    {
        var written = new List<(string Beside, string Target)>();
        try
        {
            foreach (var file in files)
            {
                var target = Target(System.IO.Path.Combine(directory, file.Path));
                var folder = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                var beside = System.IO.Path.Combine(folder.FullName, $".{System.IO.Path.GetRandomFileName()}");
                written.Add((beside, target));
                File.WriteAllText(beside, file.Text, Utf8);
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                    File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            foreach (var (beside, target) in written)
                File.Move(beside, target, overwrite: true);
        }
        catch
        {
            foreach (var (beside, _) in written)
                File.Delete(beside);
            throw;
        }
    }

    // A link stays one; what it leads to is changed.
    private static string Target(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
}
