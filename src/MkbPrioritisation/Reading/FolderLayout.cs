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
                layout.Report(file, DiagnosticRule.FileNotRead, "the file is not read; files end in .yaml or .yml, in small letters");
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
                Report(file, DiagnosticRule.FileNotRead, $"the file is not read; measures lie in a collection's folder, schemes in {SchemesFolder}/, criteria in criteria.yaml, segments in segments.yaml");
                break;
            case [SchemesFolder, var name]:
                Add(_schemes, file, name);
                break;
            case [var folder, _]:
                (folders.TryGetValue(folder, out var inFolder) ? inFolder : folders[folder] = []).Add(file);
                break;
            default:
                Report(file, DiagnosticRule.FileNotRead, "the file is not read; it lies too deep, as a collection's measures lie directly in its folder");
                break;
        }
    }

    private CollectionFiles? Collection(string id, List<SourceFile> files)
    {
        var folder = files[0].ShownPath[..files[0].ShownPath.LastIndexOf('/')];
        if (!KebabCase.IsValid(id))
            Report(folder, DiagnosticRule.IllFormedFileName, NameMessage("folder", id));

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
            Report(header, DiagnosticRule.CollectionFileMissing, $"rename the file to {CollectionFile}.yaml, if it gives the collection's name and categories; the folder has no such file");
        else if (header is null)
            Report(folder, DiagnosticRule.CollectionFileMissing, $"the folder holds YAML files but no {CollectionFile}.yaml; {HeaderAdvice(id)}");
        return new(id, header, headerTwin, measures);
    }

    private void Add(OrderedDictionary<string, SourceFile> files, SourceFile file, string name)
    {
        var id = IdOf(name);
        if (!KebabCase.IsValid(id))
            Report(file, DiagnosticRule.IllFormedFileName, NameMessage("file", id));

        if (files.TryAdd(id, file))
            return;
        ReportTwin(file, files[id]);

        // Under what is no id, nor any file's name, it is checked and goes no further.
        _ = files.TryAdd('/' + name, file);
    }

    private static string HeaderAdvice(string folder) =>
        (NearestName.Find(folder, [SchemesFolder]) is null ? "" : $"rename the folder to {SchemesFolder} if it holds those; otherwise ")
        + "add one that gives the collection's name and categories";

    private static string NameMessage(string kind, string id)
    {
        // A name such as measure.yaml.yaml, as editors make them.
        var withoutEnding = IsYaml(id) ? IdOf(id) : id;
        var suggestion = KebabCase.Suggest(withoutEnding) is { } nearest ? $"; rename it to \"{nearest}\"" : "";
        return $"the {kind}'s name {PrintableText.Quote(id)} is not an id: use lower-case letters, digits and single hyphens{suggestion}";
    }

    /// <summary>Whether a file's name is that of a collection's header.</summary>
    public static bool IsHeader(string fileName) => fileName is CollectionFile + ".yaml" or CollectionFile + ".yml";

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);

    private static string IdOf(string fileName) => fileName[..fileName.LastIndexOf('.')];

    private void ReportTwin(SourceFile file, SourceFile twin) => Report(
        file, DiagnosticRule.TwoFilesOneId, $"{PrintableText.Line(twin.ShownPath)} has the same id; rename or delete one");

    private void Report(SourceFile file, DiagnosticRule rule, string message) => Report(file.ShownPath, rule, message);

    private void Report(string shownPath, DiagnosticRule rule, string message) =>
        _findings.Add(new(shownPath, 1, 1, rule.Severity, rule.Code, message));
}

/// <summary>The files of one collection; those of measures by id.</summary>
internal sealed record CollectionFiles(string Id, SourceFile? Header, SourceFile? HeaderTwin, OrderedDictionary<string, SourceFile> Measures);
