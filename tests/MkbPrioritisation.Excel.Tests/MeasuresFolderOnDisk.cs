using MkbPrioritisation.Importing;

namespace MkbPrioritisation.Excel.Tests;

/// <summary>A measures folder of its own for one test, gone after it.</summary>
internal sealed class MeasuresFolderOnDisk : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("mkb-import-");

    public MeasuresFolderOnDisk(params IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(path))!);
            File.WriteAllText(FullPath(path), text);
        }
    }

    public string Path => _directory.FullName;

    public string Text(string path) => File.ReadAllText(FullPath(path));

    public MeasureImport Import(MeasureTable table, string collection) => MeasureImport.Of(table, Path, collection);

    public void Dispose() => _directory.Delete(recursive: true);

    private string FullPath(string path) => System.IO.Path.Combine(Path, path);
}
