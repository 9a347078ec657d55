using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Which file of a measures folder holds what, and what stands where nothing is read.</summary>
internal sealed class FolderLayout
{
    private const string SchemesFolder = "schemes";
    private const string CollectionFile = "collection";

    private readonly List<Diagnostic> _findings = [];
    private readonly OrderedDictionary<string, SourceFile> _schemes = new(StringComparer.Ordinal);

    private FolderLayout()
    {
    }

    public SourceFile? Criteria { get; private set; }

    /// <summary>The second file of criteria: refused, but checked.</summary>
    public SourceFile? CriteriaTwin { get; private set; }

    public SourceFile? Segments { get; private set; }

    /// <summary>The second file of segments: refused, but checked.</summary>
    public SourceFile? SegmentsTwin { get; private set; }

    public IReadOnlyDictionary<string, SourceFile> Schemes => _schemes;

    public IReadOnlyList<CollectionFiles> Collections { get; private set; } = [];

    public IReadOnlyList<Diagnostic> Findings => _findings;

    public static FolderLayout Of(IReadOnlyList<SourceFile> files)
    {
        var layout = new FolderLayout();
        var folders = new Dictionary<string, List<SourceFile>>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!IsYaml(file.Path))
                layout.Report(file, FileRules.WrongEnding);
            else
                layout.Place(file, folders);
        }

        layout.Collections = [.. folders.Keys.Order(StringComparer.Ordinal).Select(id => layout.Collection(id, folders[id])).OfType<CollectionFiles>()];
        return layout;
    }

    private void Place(SourceFile file, Dictionary<string, List<SourceFile>> folders)
    {
        switch (file.Path.Split('/'))
        {
            case [var name] when IdOf(name) == "criteria":
                if (Criteria is null)
                    Criteria = file;
                else
                    ReportTwin(CriteriaTwin = file, Criteria);
                break;
            case [var name] when IdOf(name) == "segments":
                if (Segments is null)
                    Segments = file;
                else
                    ReportTwin(SegmentsTwin = file, Segments);
                break;
            case [_]:
                Report(file, FileRules.LiesOutside);
                break;
            case [SchemesFolder, var name]:
                Add(_schemes, file, name);
                break;
            case [var folder, _]:
                (folders.TryGetValue(folder, out var inFolder) ? inFolder : folders[folder] = []).Add(file);
                break;
            default:
                Report(file, FileRules.IsTooDeep);
                break;
        }
    }

    private CollectionFiles? Collection(string id, List<SourceFile> files)
    {
        var folder = files[0].ShownPath[..files[0].ShownPath.LastIndexOf('/')];
        if (!KebabCase.IsValid(id))
            Report(folder, FileRules.FolderNameIsNoId(id));

        SourceFile? header = null, headerTwin = null;
        var measures = new OrderedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
            if (IdOf(name) != CollectionFile)
                Add(measures, file, name);
            else if (header is null)
                header = file;
            else
                ReportTwin(headerTwin = file, header);
        }

        if (header is null && NearestName.Find(CollectionFile, measures.Keys) is { } nearest && measures.Remove(nearest, out header))
            Report(header, FileRules.LooksLikeHeader);
        else if (header is null)
            Report(folder, FileRules.HasNoHeader(looksLikeSchemes: NearestName.Find(id, [SchemesFolder]) is not null));
        return new(id, header, headerTwin, measures);
    }

    private void Add(OrderedDictionary<string, SourceFile> files, SourceFile file, string name)
    {
        var id = IdOf(name);
        if (!KebabCase.IsValid(id))
            Report(file, FileRules.FileNameIsNoId(id));

        if (files.TryAdd(id, file))
            return;
        ReportTwin(file, files[id]);

        // Under what is no id, nor any file's name, it is checked and goes no further.
        _ = files.TryAdd('/' + name, file);
    }

    /// <summary>Whether a file's name is that of a collection's header.</summary>
    public static bool IsHeader(string fileName) => fileName is CollectionFile + ".yaml" or CollectionFile + ".yml";

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);

    private static string IdOf(string fileName) => fileName[..fileName.LastIndexOf('.')];

    private void ReportTwin(SourceFile file, SourceFile twin) => Report(file, FileRules.HasTwin(twin.ShownPath));

    private void Report(SourceFile file, Finding finding) => Report(file.ShownPath, finding);

    private void Report(string shownPath, Finding finding) => _findings.Add(Diagnostic.Of(shownPath, finding, Position.WholeFile));
}

/// <summary>The files of one collection; those of measures by id.</summary>
internal sealed record CollectionFiles(string Id, SourceFile? Header, SourceFile? HeaderTwin, OrderedDictionary<string, SourceFile> Measures);
