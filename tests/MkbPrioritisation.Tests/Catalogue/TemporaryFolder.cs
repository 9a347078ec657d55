namespace MkbPrioritisation.Tests.Catalogue;

/// <summary>A measures folder on disk that lives as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("mkb-");

    public TemporaryFolder(IEnumerable<MeasureFile> files)
    {
        foreach (var file in files)
            Write(file.Path, file.Text);
    }

    public string Path => _directory.FullName;

    /// <summary>Puts a file in place at once, as careful editors do, so that no reader sees half of it.</summary>
    public void Write(string path, string text)
    {
        var target = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        var scratch = System.IO.Path.Combine(Path, $".{Guid.NewGuid():N}");
        File.WriteAllText(scratch, text);
        File.Move(scratch, target, overwrite: true);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
