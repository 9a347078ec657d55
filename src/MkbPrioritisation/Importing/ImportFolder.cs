using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>The measures folder that a table is read into, as it is now.</summary>
internal sealed class ImportFolder
{
    private readonly IReadOnlyList<SourceFile> _files;
    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly string _shownFolder;

    private ImportFolder(string directory, IReadOnlyList<SourceFile> files, CatalogueContent content)
    {
        _files = files;
        _byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _shownFolder = directory.Replace('\\', '/').TrimEnd('/') + '/';
        Content = content;
        // Of a folder without collections no more is wrong than that.
        IsEmpty = content.Collections.Count == 0 && content.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error)
            .All(finding => finding.Code == FolderRules.HoldsNoCollection.Rule.Code) && !files.Any(file => FolderLayout.IsHeader(file.Path));
    }

    public CatalogueContent Content { get; }

    /// <summary>Whether the folder is sound but has no collection yet.</summary>
    public bool IsEmpty { get; }

    public bool HasErrors => Content.HasErrors && !IsEmpty;

    /// <summary>Whether editors find the schemas of the files in the folder.</summary>
    public bool HasSchemas => _files.Count > 0 && File.Exists(Path.Combine(_shownFolder, "schema", "measure.schema.json"));

    public static ImportFolder Open(string directory, CancellationToken cancellation)
    {
        var (files, _) = FolderFiles.List(directory);
        return new(directory, files, CatalogueReader.ReadFolder(directory, cancellation));
    }

    /// <summary>Whether the folder has criteria, schemes, segments or practices of its own.</summary>
    public bool HasRules => _files.Any(file => !FolderLayout.IsInCollection(file.Path) && Path.GetExtension(file.Path) is ".yaml" or ".yml");

    /// <summary>Whether the folder has any file of a collection.</summary>
    public bool Holds(string collection) => _files.Any(file => file.Path.StartsWith(collection + '/', StringComparison.Ordinal));

    /// <summary>The folder as if it had further files.</summary>
    public ImportFolder Seeded(IReadOnlyList<ImportedFile> files, CancellationToken cancellation) => new(
        _shownFolder, [.. _files, .. files.Select(file => new TextFile(_shownFolder, file.Path, file.Text))], With(files, cancellation));

    public MeasureCollection? Collection(string id) => Content.Collections.FirstOrDefault(collection => collection.Id == id);

    /// <summary>The file of a measure and its text.</summary>
    public (string Path, string Text) Measure(string collection, string id)
    {
        var file = _byPath.GetValueOrDefault($"{collection}/{id}.yaml") ?? _byPath[$"{collection}/{id}.yml"];
        return (file.Path, file.ReadText(new(file.ShownPath)) ?? "");
    }

    /// <summary>A file's text as it is now; empty where it cannot be read.</summary>
    public static string TextOf(string directory, string path) => new DiskFile(directory, "", path).ReadText(new(path)) ?? "";

    /// <summary>What the folder would hold with other files in it.</summary>
    public CatalogueContent With(IReadOnlyList<ImportedFile> written, CancellationToken cancellation)
    {
        var paths = written.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return CatalogueReader.ReadFiles(
            _shownFolder.TrimEnd('/'),
            [.. _files.Where(file => !paths.Contains(file.Path)), .. written.Select(file => new TextFile(_shownFolder, file.Path, file.Text))],
            cancellation);
    }

    /// <summary>The path as findings name it.</summary>
    public string Shown(string path) => _shownFolder + path;
}
