namespace MkbPrioritisation.Tests.Schema;

/// <summary>A YAML file of the shipped measures folder, and what kind it is by its place.</summary>
internal sealed record ShippedFile(string Path, string Kind)
{
    public static IReadOnlyList<ShippedFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Measures, "*.*", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetExtension(path) is ".yaml" or ".yml")
            .Order(StringComparer.Ordinal)
            .Select(path => new ShippedFile(path, KindOf(System.IO.Path.GetRelativePath(Repository.Measures, path).Replace('\\', '/')))),
    ];

    /// <summary>The first line by which editors find the schema.</summary>
    public string SchemaLine
    {
        get
        {
            var schema = System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(Path)!, SchemaFile.PathOf(Kind)).Replace('\\', '/');
            return $"# yaml-language-server: $schema={schema}";
        }
    }

    private static string KindOf(string path) => path.Split('/') switch
    {
        ["criteria.yaml"] => "criteria",
        ["segments.yaml"] => "segments",
        ["practices.yaml"] => "practices",
        ["schemes", _] => "scheme",
        [_, "collection.yaml"] => "collection",
        [_, _] => "measure",
        _ => throw new ArgumentException($"Nothing is read from {path}.", nameof(path)),
    };
}
