using System.Text;
using MkbPrioritisation.Cli.Terminal;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>Writes a file that was not there, whole or not at all, and the folders on the way to it.</summary>
internal static class NewFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the file.</summary>
    /// <param name="path">The path; it ends in <c>.yaml</c>, and no file of that name may be there with the ending <c>.yml</c> either.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="UsageException">There is such a file.</exception>
    public static void Write(string path, string text)
    {
        foreach (var taken in new[] { path, Path.ChangeExtension(path, ".yml") })
        {
            if (Path.Exists(taken) || new FileInfo(taken).LinkTarget is not null)
                throw new UsageException(
                    $"\"{taken:whole}\" is there already; nothing was written.",
                    $"\"{taken:whole}\" is er al; er is niets geschreven.");
        }

        ResultFile.Whole(() => WriteBeside(path, text));
    }

    private static void WriteBeside(string path, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllText(beside, text, Utf8);
            File.Move(beside, path, overwrite: false);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
