using System.Text;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>A measures folder of its own for one test, gone after it.</summary>
internal sealed class MeasuresOnDisk : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("mkb-measures-").FullName;

    /// <summary>A folder with one valid collection <c>c</c> of one measure <c>m</c>.</summary>
    public static MeasuresOnDisk Valid() => Of(("c/collection.yaml", Example.Collection), ("c/m.yaml", Example.Measure));

    public static MeasuresOnDisk Of(params IEnumerable<(string Path, string Text)> files)
    {
        var measures = new MeasuresOnDisk();
        foreach (var (path, text) in files)
            measures.Write(path, text);
        return measures;
    }

    public string FullPath(string path) => Path.Combine(Root, path);

    public MeasuresOnDisk Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public MeasuresOnDisk Write(string path, byte[] bytes)
    {
        var full = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public MeasuresOnDisk Delete(string path)
    {
        File.Delete(FullPath(path));
        return this;
    }

    public Loaded Load()
    {
        _ = MeasureCatalogue.TryLoad(Root, out var catalogue, out var diagnostics);
        return new(catalogue, [.. diagnostics.Select(diagnostic => diagnostic with { File = Path.GetRelativePath(Root, diagnostic.File) })]);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
