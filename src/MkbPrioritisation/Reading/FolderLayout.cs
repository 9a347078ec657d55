using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Which file of a measures folder holds what, and what stands where nothing is read.</summary>
internal sealed class FolderLayout
{
    private const string SchemesFolder = "schemes";
    private const string AssessmentsFolder = "assessments";
    private const string CollectionFile = "collection";
    private const string CriteriaFile = "criteria";
    private const string SegmentsFile = "segments";
    private const string PracticesFile = "practices";

    private readonly List<Diagnostic> _findings = [];
    private readonly OrderedDictionary<string, SourceFile> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceFile>> _assessments = new(StringComparer.Ordinal);

    // The paths without their endings, and those of them that are ids by folder: wanted only where a name is none.
    private readonly Lazy<HashSet<string>> _names;
    private readonly Lazy<ILookup<string, string>> _ids;

    private FolderLayout(IReadOnlyList<SourceFile> yaml)
    {
        _names = new(() => [.. yaml.Select(file => file.Path[..file.Path.LastIndexOf('.')])]);
        _ids = new(() => _names.Value.Where(name => KebabCase.IsValid(name[(name.LastIndexOf('/') + 1)..]))
            .ToLookup(name => name[..(name.LastIndexOf('/') + 1)], name => name[(name.LastIndexOf('/') + 1)..], StringComparer.Ordinal));
    }

    public SourceFile? Criteria { get; private set; }

    /// <summary>The second file of criteria: refused, but checked.</summary>
    public SourceFile? CriteriaTwin { get; private set; }

    public SourceFile? Segments { get; private set; }

    /// <summary>The second file of segments: refused, but checked.</summary>
    public SourceFile? SegmentsTwin { get; private set; }

    public SourceFile? Practices { get; private set; }

    /// <summary>The second file of practices: refused, but checked.</summary>
    public SourceFile? PracticesTwin { get; private set; }

    public IReadOnlyDictionary<string, SourceFile> Schemes => _schemes;

    public IReadOnlyList<CollectionFiles> Collections { get; private set; } = [];

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Whether the folder is a collection's own, of which no file is read.</summary>
    public bool IsItselfCollection { get; private set; }

    /// <summary>Whether a path leads into a collection's folder.</summary>
    public static bool IsInCollection(string path) => path.Split('/') is [not SchemesFolder, _, ..];

    public static FolderLayout Of(IReadOnlyList<SourceFile> files)
    {
        List<SourceFile> yaml = [];
        var layout = new FolderLayout(yaml);
        var folders = new Dictionary<string, List<SourceFile>>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (StrayFile.IsRead(file))
                yaml.Add(file);
            else if (StrayFile.Finding(file) is { } stray)
                layout.Report(file, stray);
        }

        layout.IsItselfCollection = yaml.Exists(file => IsHeader(file.Path)) && !yaml.Exists(file => file.Path.Split('/') is [not SchemesFolder, _]);
        foreach (var file in yaml)
            layout.Place(file, folders);
        layout.TakeForSchemes(folders);
        foreach (var (folder, assessments) in layout._assessments.Where(entry => !folders.ContainsKey(entry.Key)))
            layout.Report(ShownFolder(assessments[0], folder), FolderRules.HasNoHeader);

        layout.Collections = [.. folders.Keys.Order(StringComparer.Ordinal).Select(id => layout.Collection(id, folders[id])).OfType<CollectionFiles>()];
        return layout;
    }

    private void Place(SourceFile file, Dictionary<string, List<SourceFile>> folders)
    {
        switch (file.Path.Split('/'))
        {
            case [var name] when Meant(name) == CriteriaFile:
                if (Criteria is null)
                    Criteria = Named(file, CriteriaFile);
                else
                    ReportTwin(CriteriaTwin = file, Criteria);
                break;
            case [var name] when Meant(name) == SegmentsFile:
                if (Segments is null)
                    Segments = Named(file, SegmentsFile);
                else
                    ReportTwin(SegmentsTwin = file, Segments);
                break;
            case [var name] when Meant(name) == PracticesFile:
                if (Practices is null)
                    Practices = Named(file, PracticesFile);
                else
                    ReportTwin(PracticesTwin = file, Practices);
                break;
            case [_] when IsItselfCollection:
                break;
            case [_]:
                Report(file, StrayFile.FindingAtTop(file));
                break;
            case [SchemesFolder, var name]:
                Add(_schemes, file, name);
                break;
            case [var folder, _]:
                Put(folders, folder, file);
                break;
            case [not SchemesFolder and var folder, AssessmentsFolder, _]:
                Put(_assessments, folder, file);
                break;
            case [not SchemesFolder and var folder, var inner, _] when new Suggestion(inner, [AssessmentsFolder]).Meant is not null:
                if (!_assessments.TryGetValue(folder, out var known) || known.TrueForAll(other => FolderOf(other) != FolderOf(file)))
                    Report(FolderOf(file), FolderRules.ShouldBeAssessments);
                Put(_assessments, folder, file);
                break;
            default:
                Report(file, FolderRules.IsTooDeep);
                break;
        }
    }

    /// <summary>Which of the files at the top a name is, or was meant to be where that one is not there.</summary>
    private string? Meant(string fileName)
    {
        var id = IdOf(fileName);
        if (id is CriteriaFile or SegmentsFile or PracticesFile)
            return id;
        return new Suggestion(id, [CriteriaFile, SegmentsFile, PracticesFile]).Meant is { } meant && !_names.Value.Contains(meant) ? meant : null;
    }

    private SourceFile Named(SourceFile file, string id)
    {
        if (IdOf(file.Path) != id)
            Report(file, FolderRules.ShouldBeFile(id + ".yaml"));
        return file;
    }

    // A folder that is almost called schemes, and is no collection, holds them.
    private void TakeForSchemes(Dictionary<string, List<SourceFile>> folders)
    {
        if (_schemes.Count > 0)
            return;
        var misnamed = folders.FirstOrDefault(folder =>
            new Suggestion(folder.Key, [SchemesFolder]).Meant is not null && !_names.Value.Contains($"{folder.Key}/{CollectionFile}"));
        if (misnamed is not { Key: { } name, Value: { } files })
            return;
        folders.Remove(name);
        Report(FolderOf(files[0]), FolderRules.ShouldBeSchemes);
        foreach (var file in files)
            Add(_schemes, file, NameOf(file));
    }

    private static void Put(Dictionary<string, List<SourceFile>> folders, string folder, SourceFile file) =>
        (folders.TryGetValue(folder, out var files) ? files : folders[folder] = []).Add(file);

    private static string FolderOf(SourceFile file) => file.ShownPath[..file.ShownPath.LastIndexOf('/')];

    // A file in a collection's folder of assessments lies two folders down.
    private static string ShownFolder(SourceFile assessment, string collection) =>
        assessment.ShownPath[..^(assessment.Path.Length - collection.Length)];

    private static string NameOf(SourceFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];

    private CollectionFiles? Collection(string id, List<SourceFile> files)
    {
        var folder = FolderOf(files[0]);
        if (!KebabCase.IsValid(id))
            Report(folder, FolderRules.FolderNameIsNoId(id));

        SourceFile? header = null, headerTwin = null;
        var measures = new OrderedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = NameOf(file);
            if (header is null && IsHeaderInCapitals(files, name))
                Report(header = file, FolderRules.ShouldBeHeader);
            else if (IdOf(name) != CollectionFile)
                Add(measures, file, name);
            else if (header is null)
                header = file;
            else
                ReportTwin(headerTwin = file, header);
        }

        if (header is null && NearestName.Find(CollectionFile, measures.Keys) is { } nearest && measures.Remove(nearest, out header))
            Report(header, FolderRules.LooksLikeHeader);
        else if (header is null && id == AssessmentsFolder)
        {
            Report(folder, FolderRules.AssessmentsLieOutside);
            return null;
        }
        else if (header is null)
        {
            Report(folder, FolderRules.HasNoHeader);
        }

        if (measures.Count == 0)
            Report(header ?? files[0], FolderRules.HasNoMeasures);
        return new(id, header, headerTwin, measures, Assessments(id));
    }

    private static bool IsHeaderInCapitals(List<SourceFile> files, string name) =>
        IdOf(name) != CollectionFile && IdOf(name).Equals(CollectionFile, StringComparison.OrdinalIgnoreCase)
            && files.TrueForAll(file => IdOf(NameOf(file)) != CollectionFile);

    private OrderedDictionary<string, SourceFile> Assessments(string collection)
    {
        var assessments = new OrderedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in _assessments.GetValueOrDefault(collection, []))
            Add(assessments, file, NameOf(file));
        return assessments;
    }

    private void Add(OrderedDictionary<string, SourceFile> files, SourceFile file, string name)
    {
        var id = IdOf(name);
        if (!KebabCase.IsValid(id))
            Report(file, FindingOfName(file, id));

        if (files.TryAdd(id, file))
            return;
        ReportTwin(file, files[id]);

        // Under what is no id, nor any file's name, it is checked and goes no further.
        _ = files.TryAdd('/' + name, file);
    }

    private Finding FindingOfName(SourceFile file, string id)
    {
        List<string> ids = [.. _ids.Value[file.Path[..^NameOf(file).Length]]];
        if (CopyName.Twin(id, ids) is { } twin)
            return FolderRules.HasNearTwin(twin + ".yaml");
        return CopyName.Original(id, ids) is { } original ? FolderRules.IsCopyOf(original + ".yaml") : FolderRules.FileNameIsNoId(id);
    }

    /// <summary>Whether a path is that of a file in a collection's folder of assessments.</summary>
    public static bool IsInAssessments(string path) => path.Split('/') is [not SchemesFolder, AssessmentsFolder, _];

    /// <summary>Whether a file's name is that of a collection's header.</summary>
    public static bool IsHeader(string fileName) => fileName is CollectionFile + ".yaml" or CollectionFile + ".yml";

    private static string IdOf(string fileName) => fileName[..fileName.LastIndexOf('.')];

    private void ReportTwin(SourceFile file, SourceFile twin) => Report(file, FolderRules.HasTwin(twin.ShownPath));

    private void Report(SourceFile file, Finding finding) => Report(file.ShownPath, finding);

    private void Report(string shownPath, Finding finding) => _findings.Add(Diagnostic.Of(shownPath, finding, Position.WholeFile));
}

/// <summary>The files of one collection; those of measures and of assessors by id.</summary>
internal sealed record CollectionFiles(
    string Id,
    SourceFile? Header,
    SourceFile? HeaderTwin,
    OrderedDictionary<string, SourceFile> Measures,
    OrderedDictionary<string, SourceFile> Assessments);
