using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads all files of a measures folder; where it has no criteria, schemes, segments or practices, the shipped ones serve.</summary>
internal sealed class CatalogueReader
{
    // Below this, starting threads costs more than it saves.
    private const int ManyFiles = 100;

    // The name of a file with an ill-formed id was reported; what is wrong inside it should be as well.
    private const string IllFormed = "ill-formed";

    private static readonly Lazy<CatalogueContent> ShippedContent = new(() => ReadFiles("", EmbeddedFile.All));

    private static readonly Lazy<CatalogueContent> DefaultContent = new(() =>
        ReadFiles("", EmbeddedFile.All.Where(file => !FolderLayout.IsInCollection(file.Path))));

    private readonly DiagnosticList _findings;
    private readonly string _shownFolder;
    private readonly ReadingWatch _watch;

    private CatalogueReader(string shownFolder, IReadOnlyList<Diagnostic> findings, ReadingWatch watch)
    {
        _shownFolder = shownFolder;
        _findings = new(shownFolder);
        _findings.Add(findings);
        _watch = watch;
    }

    private ParallelOptions OnAllCores => new() { CancellationToken = _watch.Cancellation };

    /// <summary>What the library ships with, read once.</summary>
    public static CatalogueContent Shipped => ShippedContent.Value;

    /// <summary>What serves where a folder has none of its own: the shipped criteria, schemes, segments and practices, read once.</summary>
    public static CatalogueContent Defaults => DefaultContent.Value;

    public static CatalogueContent ReadFolder(string directory, CancellationToken cancellation = default) =>
        ReadFolder(directory, new ReadingWatch(cancellation));

    /// <summary>Reads a measures folder, watched from outside.</summary>
    public static CatalogueContent ReadFolder(string directory, ReadingWatch watch)
    {
        watch.Cancellation.ThrowIfCancellationRequested();
        var (files, findings) = FolderFiles.List(directory);
        return new CatalogueReader(directory, findings, watch).Read(files);
    }

    /// <summary>Reads the files of a measures folder, whose order changes nothing.</summary>
    public static CatalogueContent ReadFiles(string shownFolder, IEnumerable<SourceFile> files, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new CatalogueReader(shownFolder, [], new(cancellation)).Read(
        [
            .. files.Select(file =>
            {
                cancellation.ThrowIfCancellationRequested();
                return file;
            }),
        ]);
    }

    private CatalogueContent Read(IReadOnlyList<SourceFile> files)
    {
        var layout = FolderLayout.Of(files);
        _findings.Add(layout.Findings);
        _watch.Expect(layout.Collections.Sum(collection => collection.Measures.Count));

        var criteria = layout.Criteria is { } ownCriteria
            ? Keep(ownCriteria.Read(), file => CriteriaReader.Read(file, () => Defaults.Criteria))
            : new(Defaults.Criteria, IsWhole: true);
        if (layout.Criteria is not null && criteria.IsWhole)
            criteria = criteria with { BuiltIn = () => Defaults.Criteria };
        var schemes = ReadSchemes(layout, criteria);

        // Where schemes do without the built-in ones, a measure that names one is at fault itself.
        if (criteria.Missed.IsEmpty)
            criteria = criteria with { BuiltIn = null };

        // Where no scheme fits, the measures were written for other criteria, and that has been said.
        if (schemes.Count == 0 && layout.Schemes.Count == 0)
            criteria = criteria with { IsWhole = false };
        if (layout.CriteriaTwin is { } twin)
            Keep(twin.Read(), file => CriteriaReader.Read(file, () => Defaults.Criteria));
        var segments = layout.Segments is { } ownSegments ? Keep(ownSegments.Read(), SegmentsReader.Read) : Defaults.Segments;
        if (layout.SegmentsTwin is { } segmentsTwin)
            Keep(segmentsTwin.Read(), SegmentsReader.Read);
        var practices = layout.Practices is { } ownPractices ? Keep(ownPractices.Read(), PracticesReader.Read) : Defaults.Practices;
        if (layout.PracticesTwin is { } practicesTwin)
            Keep(practicesTwin.Read(), PracticesReader.Read);
        var collections = ReadCollections(layout.Collections, criteria);
        if (layout.Criteria is { } replacing && !criteria.Missed.IsEmpty)
        {
            var missed = NameList.Of(Defaults.Criteria.Select(criterion => criterion.Id).Where(criteria.Missed.ContainsKey));
            _findings.Add([Diagnostic.Of(replacing.ShownPath, CriteriaRules.LackBuiltIn(missed), Position.WholeFile)]);
        }

        if (layout.Collections.Count == 0)
            Report(layout.IsItselfCollection ? FolderRules.IsItselfCollection : FolderRules.HoldsNoCollection);
        return new(criteria.Criteria, schemes, collections, segments, practices, _findings.InOrder());
    }

    private List<ScoringScheme> ReadSchemes(FolderLayout layout, CriteriaSet criteria)
    {
        if (layout.Schemes.Count > 0)
        {
            var defaults = new DefaultScheme();
            return [.. layout.Schemes.Select(scheme => ReadScheme(scheme.Key, scheme.Value, criteria, defaults)).OfType<ScoringScheme>()];
        }

        // Criteria that could not be read may be any.
        if (!criteria.IsWhole)
            return [];

        // The shipped schemes serve as far as they fit the folder's own criteria; those that do not are no fault of its author.
        var fitting = Defaults.Schemes.Where(scheme => scheme.Criteria.All(id => criteria.Find(id) is not null)).ToList();
        if (fitting.Count == 0)
            Report(CriteriaRules.FitNoScheme());
        return fitting;
    }

    private ScoringScheme? ReadScheme(string id, SourceFile source, CriteriaSet criteria, DefaultScheme defaults)
    {
        var isValid = KebabCase.IsValid(id);
        var scheme = Keep(source.Read(), file => SchemeReader.Read(file, isValid ? id : IllFormed, criteria, defaults));
        return isValid ? scheme : null;
    }

    // Side by side: two collections take two cores half the time.
    private List<MeasureCollection> ReadCollections(IReadOnlyList<CollectionFiles> collections, CriteriaSet criteria)
    {
        var byId = collections.ToDictionary(collection => collection.Id, StringComparer.Ordinal);
        var read = new MeasureCollection?[collections.Count];
        var alone = WarmUp.IsOver ? 0 : read.Length;
        for (var index = 0; index < alone; index++)
            Read(index);
        Parallel.For(alone, read.Length, OnAllCores, Read);
        return [.. read.OfType<MeasureCollection>()];

        void Read(int index) => read[index] = ReadCollection(collections[index], criteria, new(collections[index].Id, byId));
    }

    private MeasureCollection? ReadCollection(CollectionFiles files, CriteriaSet criteria, KnownMeasures known)
    {
        var header = files.Header is null ? null : Keep(files.Header.Read(), file => CollectionReader.Read(file, criteria));
        if (files.HeaderTwin is { } twin)
            Keep(twin.Read(), file => CollectionReader.Read(file));
        var assessments = ReadAssessments(files, new(criteria, known, MeasureNames.Of(files)));
        var reader = new MeasureReader(criteria, header, known, id => assessments?.Exists(assessment => IsKnown(assessment, id)) ?? true);
        var read = new Measure?[files.Measures.Count];
        var alone = read.Length < ManyFiles ? read.Length : WarmUp.Share(read.Length);
        for (var index = 0; index < alone; index++)
            ReadOne(index);
        if (alone < read.Length)
            Parallel.For(alone, read.Length, OnAllCores, ReadOne);

        WarnOfSameNames(files.Measures, [.. read.OfType<Measure>().Select(measure => (measure.Id, measure.Name))], TextRules.NameIsTaken);
        var across = reader.FindingsAcross([.. read.OfType<Measure>()], _watch.Cancellation).ToList();
        _findings.Add(across);
        var isSound = !across.Exists(finding => finding.Severity == DiagnosticSeverity.Error) && header is { IsWhole: true } && KebabCase.IsValid(files.Id)
            && Array.TrueForAll(read, measure => measure is not null) && assessments is not null;
        return isSound
            ? new(files.Id, header!.Name!, header.Categories, read!)
            {
                Source = header.Source,
                Basis = header.Basis,
                Plan = header.Plan,
                Actors = header.Actors,
                Phases = header.Phases,
                Assumptions = header.Assumptions,
                Indicators = header.Indicators,
                Caution = header.Caution,
                Assessments = assessments!,
            }
            : null;

        void ReadOne(int index)
        {
            _watch.Cancellation.ThrowIfCancellationRequested();
            var (id, source) = files.Measures.GetAt(index);
            var file = source.Read();
            read[index] = KebabCase.IsValid(id) ? reader.Read(file, id) : CheckOnly(file);
            _findings.Add(file.Findings);
            _watch.CountOne();
        }

        Measure? CheckOnly(YamlFile file)
        {
            _ = reader.Read(file, IllFormed);
            return null;
        }
    }

    private static bool IsKnown(Assessment assessment, string measure) =>
        assessment.Scores.TryGetValue(measure, out var scores) && scores.Any(score => !score.IsUnknown);

    // None where one could not be read.
    private List<Assessment>? ReadAssessments(CollectionFiles files, AssessmentReader reader)
    {
        var read = new List<Assessment?>();
        foreach (var (id, source) in files.Assessments)
        {
            _watch.Cancellation.ThrowIfCancellationRequested();
            var isValid = KebabCase.IsValid(id);
            var assessment = Keep(source.Read(), file => reader.Read(file, isValid ? id : IllFormed));
            read.Add(isValid ? assessment : null);
        }

        WarnOfSameNames(
            files.Assessments,
            [.. read.OfType<Assessment>().Where(assessment => assessment.Name is not null).Select(assessment => (assessment.Id, assessment.Name!))],
            TextRules.AssessorNameIsTaken);
        if (read.Count > MeasureCollection.MostAssessments)
            _findings.Add(
                [Diagnostic.Of(
                    files.Assessments.GetAt(MeasureCollection.MostAssessments).Value.ShownPath,
                    AssessmentRules.IsOneTooMany(MeasureCollection.MostAssessments),
                    Position.WholeFile)]);
        return read.Count <= MeasureCollection.MostAssessments && read.TrueForAll(assessment => assessment is not null) ? [.. read.OfType<Assessment>()] : null;
    }

    // A copy whose name was forgotten counts beside its original.
    private void WarnOfSameNames(
        OrderedDictionary<string, SourceFile> files, IEnumerable<(string Id, LocalizedText Name)> items, Func<string, string, Finding> isTaken)
    {
        var named = Languages.All.ToDictionary(language => language, _ => new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        var taken = new List<(SourceFile File, string Name, string Twin)>();
        foreach (var (id, name) in items.OrderBy(item => item.Id.Length))
        {
            foreach (var language in Languages.All)
            {
                var known = named[language];
                if (language.Choose(name.English, name.Dutch) is not { } text || known.TryAdd(Spaced(text), id))
                    continue;
                taken.Add((files[id], text, known[Spaced(text)]));
                break;
            }
        }

        // Of more than are shown only those are put into words that a reader meets first.
        var shown = taken.OrderBy(item => item.File.Path, StringComparer.Ordinal).Take(DiagnosticList.MostShown)
            .Select(item => Diagnostic.Of(item.File.ShownPath, isTaken(item.Name, files[item.Twin].ShownPath), Position.WholeFile));
        _findings.Add([.. shown], Math.Max(0, taken.Count - DiagnosticList.MostShown));
    }

    // Capitals and spaces tell no two measures apart.
    private static string Spaced(string name) =>
        AsciiText.IsPrintable(name) && name is [not ' ', .., not ' '] && !name.Contains("  ", StringComparison.Ordinal)
            ? name
            : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private T Keep<T>(YamlFile file, Func<YamlFile, T> read)
    {
        var result = read(file);
        _findings.Add(file.Findings);
        return result;
    }

    private void Report(Finding finding) => _findings.Add([Diagnostic.Of(_shownFolder, finding, Position.WholeFile)]);
}
