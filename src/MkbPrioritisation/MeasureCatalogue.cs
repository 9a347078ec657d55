using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Scenarios;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation;

/// <summary>
/// Criteria, schemes and collections of measures: the front door. Immutable, and safe to share between threads.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureCatalogue
{
    private const string UsualSchemeId = "recovery-plan";

    private readonly string? _defaultScheme;

    private static readonly Lazy<MeasureCatalogue> BuiltInCatalogue = new(() => Sound(CatalogueReader.Shipped));

    private MeasureCatalogue(CatalogueContent content, string? defaultScheme = null)
    {
        _defaultScheme = defaultScheme;
        Criteria = [.. content.Criteria];
        Schemes = [.. content.Schemes];
        Collections = [.. content.Collections];
        Segments = [.. content.Segments];
        Practices = [.. content.Practices];
        Warnings = [.. content.Findings];
    }

    /// <summary>The measures that the library ships with.</summary>
    public static MeasureCatalogue BuiltIn => BuiltInCatalogue.Value;

    /// <summary>What serves where measures are still to come: the criteria, schemes and segments that the library ships with.</summary>
    internal static MeasureCatalogue WithoutMeasures() => new(CatalogueReader.Defaults with { Findings = [] });

    /// <summary>The criteria, in the order of their file.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The schemes, by id.</summary>
    public IReadOnlyList<ScoringScheme> Schemes { get; }

    /// <summary>The collections, by id.</summary>
    public IReadOnlyList<MeasureCollection> Collections { get; }

    /// <summary>The four growth segments of firms, each with its definition.</summary>
    public IReadOnlyList<SegmentDefinition> Segments { get; }

    /// <summary>What leading firms do more, or better, than others, by aspect.</summary>
    public IReadOnlyList<PracticeAspect> Practices { get; }

    /// <summary>What is worth a look in the measure files, though they can be used.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>
    /// The scheme that serves where none is named: the one chosen by <see cref="WithDefaultScheme"/>, otherwise the one that
    /// says <c>default: true</c>, otherwise <c>recovery-plan</c>, or else the only one there is;
    /// <see langword="null"/> where that leaves a choice.
    /// </summary>
    public ScoringScheme? DefaultScheme =>
        (_defaultScheme is null ? Schemes.FirstOrDefault(scheme => scheme.IsDefault) : null)
        ?? Schemes.FirstOrDefault(scheme => scheme.Id == (_defaultScheme ?? UsualSchemeId))
        ?? (Schemes.Count == 1 ? Schemes[0] : null);

    /// <summary>Loads a measures folder. Where it has no criteria, schemes, segments or practices, those of the library serve.</summary>
    /// <param name="directory">The folder's path.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors; all are in it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static MeasureCatalogue Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return Sound(CatalogueReader.ReadFolder(directory));
    }

    /// <summary>Loads a measures folder, or says all that is wrong with it.</summary>
    /// <param name="directory">The folder's path.</param>
    /// <param name="catalogue">The catalogue, or <see langword="null"/> where the files hold errors.</param>
    /// <param name="diagnostics">All that was found, warnings included, by file, line and column.</param>
    /// <returns>Whether the files can be used.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static bool TryLoad(
        string directory, [NotNullWhen(true)] out MeasureCatalogue? catalogue, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return IsSound(CatalogueReader.ReadFolder(directory), out catalogue, out diagnostics);
    }

    /// <summary>Loads a measures folder on a thread of the pool, as <see cref="Load(string)"/> does.</summary>
    /// <param name="directory">The folder's path.</param>
    /// <param name="cancellationToken">Ends the loading; it is looked at before each file.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors; all are in it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">Loading was cancelled.</exception>
    public static async Task<MeasureCatalogue> LoadAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return Sound(await Task.Run(() => CatalogueReader.ReadFolder(directory, cancellationToken), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Loads a measures folder on a thread of the pool, and says how far it is.</summary>
    /// <param name="directory">The folder's path.</param>
    /// <param name="progress">Gets the share of measures that were read, from 0 to 1, a hundred times at most, from any thread and in any order.</param>
    /// <param name="cancellationToken">Ends the loading; it is looked at before each file.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors; all are in it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">Loading was cancelled.</exception>
    public static async Task<MeasureCatalogue> LoadAsync(string directory, IProgress<double> progress, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(progress);
        return Sound(
            await Task.Run(() => CatalogueReader.ReadFolder(directory, new ReadingWatch(cancellationToken, progress)), cancellationToken)
                .ConfigureAwait(false));
    }

    /// <summary>Loads a measures folder on a thread of the pool, or says all that is wrong with it.</summary>
    /// <param name="directory">The folder's path.</param>
    /// <param name="cancellationToken">Ends the loading; it is looked at before each file.</param>
    /// <returns>
    /// The catalogue, or <see langword="null"/> where the files hold errors, and all that was found, warnings included,
    /// by file, line and column.
    /// </returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">Loading was cancelled.</exception>
    public static async Task<(MeasureCatalogue? Catalogue, IReadOnlyList<Diagnostic> Diagnostics)> TryLoadAsync(
        string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var content = await Task.Run(() => CatalogueReader.ReadFolder(directory, cancellationToken), cancellationToken).ConfigureAwait(false);
        _ = IsSound(content, out var catalogue, out var diagnostics);
        return (catalogue, diagnostics);
    }

    /// <summary>
    /// Loads measure files that are at hand as text. Where they have no criteria, schemes, segments or practices, those of the
    /// library serve.
    /// </summary>
    /// <param name="files">The files, as a measures folder would hold them.</param>
    /// <param name="cancellationToken">Ends the loading; it is looked at before each file.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidMeasuresException">The files hold errors; all are in it.</exception>
    /// <exception cref="OperationCanceledException">Loading was cancelled.</exception>
    public static MeasureCatalogue Load(IEnumerable<MeasureFile> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Sound(Read(files, cancellationToken));
    }

    /// <summary>Loads measure files that are at hand as text, or says all that is wrong with them.</summary>
    /// <param name="files">The files, as a measures folder would hold them.</param>
    /// <param name="catalogue">The catalogue, or <see langword="null"/> where the files hold errors.</param>
    /// <param name="diagnostics">All that was found, warnings included, by file, line and column.</param>
    /// <returns>Whether the files can be used.</returns>
    public static bool TryLoad(
        IEnumerable<MeasureFile> files, [NotNullWhen(true)] out MeasureCatalogue? catalogue, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        return IsSound(Read(files, CancellationToken.None), out catalogue, out diagnostics);
    }

    /// <summary>Makes a catalogue of definitions that were built in code or read from elsewhere, under the rules for files.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="schemes">The schemes.</param>
    /// <param name="collections">The collections with their measures.</param>
    /// <param name="cancellationToken">Ends the making; it is looked at before each measure.</param>
    /// <returns>The catalogue; the segments and practices of firms are the library's.</returns>
    /// <exception cref="InvalidMeasuresException">
    /// The definitions break rules; all that was found is in it, each with the place that it would have in a measures folder.
    /// </exception>
    /// <exception cref="OperationCanceledException">Making the catalogue was cancelled.</exception>
    public static MeasureCatalogue Create(
        IEnumerable<Criterion> criteria,
        IEnumerable<ScoringScheme> schemes,
        IEnumerable<MeasureCollection> collections,
        CancellationToken cancellationToken = default) =>
        Sound(Read(criteria, schemes, collections, cancellationToken));

    /// <summary>Makes a catalogue of definitions as <see cref="Create"/> does, or says all that is wrong with them.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="schemes">The schemes.</param>
    /// <param name="collections">The collections with their measures.</param>
    /// <param name="catalogue">The catalogue, or <see langword="null"/> where the definitions break rules.</param>
    /// <param name="diagnostics">All that was found, warnings included, each with the place that it would have in a measures folder.</param>
    /// <returns>Whether the definitions can be used.</returns>
    public static bool TryCreate(
        IEnumerable<Criterion> criteria, IEnumerable<ScoringScheme> schemes, IEnumerable<MeasureCollection> collections,
        [NotNullWhen(true)] out MeasureCatalogue? catalogue, out IReadOnlyList<Diagnostic> diagnostics) =>
        IsSound(Read(criteria, schemes, collections, CancellationToken.None), out catalogue, out diagnostics);

    /// <summary>Adds a collection that was built in code, under the rules for files.</summary>
    /// <param name="collection">The collection with its measures.</param>
    /// <returns>A catalogue with this one's criteria, schemes, segments, practices and collections, and the collection.</returns>
    /// <exception cref="ArgumentException">There is a collection with that id already.</exception>
    /// <exception cref="InvalidMeasuresException">The collection breaks rules; all that was found is in it.</exception>
    public MeasureCatalogue With(MeasureCollection collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return With(Create(Criteria, Schemes, [collection]).With(Segments, Practices));
    }

    /// <summary>Joins this catalogue with another, so that their collections can be ranked side by side or together.</summary>
    /// <param name="other">The other catalogue.</param>
    /// <returns>A catalogue with the criteria, schemes, segments, practices and collections of both.</returns>
    /// <exception cref="ArgumentException">
    /// Both have a collection with one id, or a criterion, scheme, segment or aspect of practices with one id and different content.
    /// </exception>
    public MeasureCatalogue With(MeasureCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(CatalogueJoin.Of(this, other), _defaultScheme);
    }

    /// <summary>What if scores were others: the same catalogue with changed scores, each a judgement.</summary>
    /// <param name="changes">The changes, at most one of each score. One that says what is there already changes nothing.</param>
    /// <returns>A catalogue of the same criteria, schemes and measures, whatever the files say.</returns>
    /// <exception cref="UnknownIdException">A change names a collection, measure, criterion or band that there is not.</exception>
    /// <exception cref="ArgumentException">Two changes are of one score.</exception>
    public MeasureCatalogue With(IEnumerable<ScoreChange> changes)
    {
        var each = ValueList<ScoreChange>.Of(changes, nameof(changes));
        return new(new(Criteria, Schemes, ChangedCollections.Of(Collections, Criteria, each), Segments, Practices, Warnings), _defaultScheme);
    }

    private MeasureCatalogue With(IReadOnlyList<SegmentDefinition> segments, IReadOnlyList<PracticeAspect> practices) =>
        new(new(Criteria, Schemes, Collections, segments, practices, Warnings), _defaultScheme);

    /// <summary>The same catalogue with another default scheme.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>A catalogue that ranks by this scheme where none is named.</returns>
    /// <exception cref="UnknownIdException">There is no such scheme.</exception>
    public MeasureCatalogue WithDefaultScheme(string scheme) =>
        new(new(Criteria, Schemes, Collections, Segments, Practices, Warnings), GetScheme(scheme).Id);

    /// <summary>The same catalogue as one assessor sees it: the assessor's scores count alone, and a measure's own where the assessor gives none.</summary>
    /// <param name="assessor">The assessor's id, in any of the collections.</param>
    /// <returns>A catalogue without the other assessments.</returns>
    /// <exception cref="UnknownIdException">No collection has such an assessor.</exception>
    public MeasureCatalogue AssessedBy(string assessor)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        var known = Collections.SelectMany(collection => collection.Assessments).Select(assessment => assessment.Id).Distinct(StringComparer.Ordinal).ToList();
        return known.Contains(assessor, StringComparer.Ordinal)
            ? new(new(Criteria, Schemes, [.. Collections.Select(collection => collection.AssessedBy(assessor))], Segments, Practices, Warnings), _defaultScheme)
            : throw new UnknownIdException("assessor", assessor, known);
    }

    /// <summary>Ranks the measures of a collection under the default scheme.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="UnknownIdException">There is no such collection.</exception>
    /// <exception cref="InvalidOperationException">There is no default scheme.</exception>
    public MeasureRanking Rank(string collection) => Rank(RequireDefaultScheme(), [GetCollection(collection)]);

    /// <summary>Ranks the measures of a collection under a scheme.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="UnknownIdException">There is no such collection or scheme.</exception>
    public MeasureRanking Rank(string collection, string scheme) => Rank(GetScheme(scheme), [GetCollection(collection)]);

    /// <summary>Ranks the measures of several collections together under the default scheme.</summary>
    /// <param name="collections">The collections' ids.</param>
    /// <returns>One ranking of all their measures.</returns>
    /// <exception cref="UnknownIdException">There is no such collection.</exception>
    /// <exception cref="InvalidOperationException">There is no default scheme.</exception>
    public MeasureRanking Rank(IEnumerable<string> collections) => Rank(collections, RequireDefaultScheme().Id);

    /// <summary>Ranks the measures of several collections together.</summary>
    /// <param name="collections">The collections' ids.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>One ranking of all their measures.</returns>
    /// <exception cref="UnknownIdException">There is no such collection or scheme.</exception>
    public MeasureRanking Rank(IEnumerable<string> collections, string scheme)
    {
        ArgumentNullException.ThrowIfNull(collections);
        return Rank(GetScheme(scheme), [.. collections.Select(GetCollection)]);
    }

    /// <summary>The criterion with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="UnknownIdException">There is no such criterion.</exception>
    public Criterion GetCriterion(string id) => Get("criterion", id, Criteria, criterion => criterion.Id);

    /// <summary>The scheme with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="UnknownIdException">There is no such scheme.</exception>
    public ScoringScheme GetScheme(string id) => Get("scheme", id, Schemes, scheme => scheme.Id);

    /// <summary>The collection with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The collection.</returns>
    /// <exception cref="UnknownIdException">There is no such collection.</exception>
    public MeasureCollection GetCollection(string id) => Get("collection", id, Collections, collection => collection.Id);

    /// <summary>The measure with an id in a collection.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="measure">The measure's id.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="UnknownIdException">There is no such collection, or no such measure in it.</exception>
    public Measure GetMeasure(string collection, string measure) => Get("measure", measure, GetCollection(collection).Measures, item => item.Id);

    /// <summary>Finds the criterion with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="criterion">The criterion, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetCriterion(string id, [NotNullWhen(true)] out Criterion? criterion) =>
        (criterion = Find(id, Criteria, item => item.Id)) is not null;

    /// <summary>Finds the scheme with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="scheme">The scheme, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetScheme(string id, [NotNullWhen(true)] out ScoringScheme? scheme) =>
        (scheme = Find(id, Schemes, item => item.Id)) is not null;

    /// <summary>Finds the collection with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="collection">The collection, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetCollection(string id, [NotNullWhen(true)] out MeasureCollection? collection) =>
        (collection = Find(id, Collections, item => item.Id)) is not null;

    /// <summary>Finds the measure with an id in a collection.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="id">The measure's id.</param>
    /// <param name="measure">The measure, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetMeasure(string collection, string id, [NotNullWhen(true)] out Measure? measure)
    {
        measure = TryGetCollection(collection, out var found) ? Find(id, found.Measures, item => item.Id) : null;
        return measure is not null;
    }

    /// <summary>The measures that touch on a measure: those that it names, and those that name it.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="measure">The measure's id.</param>
    /// <returns>The measures in this catalogue, each once, with their collections, in the order of the catalogue.</returns>
    /// <exception cref="UnknownIdException">There is no such collection or measure.</exception>
    public IReadOnlyList<(MeasureCollection Collection, Measure Measure)> RelatedTo(string collection, string measure) =>
        RelatedMeasures.Of(GetCollection(collection), GetMeasure(collection, measure), Collections);

    /// <summary>The collections and how many measures they hold.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Collections);

    private static MeasureRanking Rank(ScoringScheme scheme, MeasureCollection[] collections) =>
        Telemetry.Ranking(() => MeasureRanking.Of(scheme, collections));

    /// <summary>The catalogue of what was read without errors.</summary>
    internal static MeasureCatalogue Of(CatalogueContent content) => Sound(content);

    private ScoringScheme RequireDefaultScheme() => DefaultScheme
        ?? throw new InvalidOperationException($"Name a scheme, as there are several: {string.Join(", ", Schemes)}.");

    private static CatalogueContent Read(IEnumerable<MeasureFile> files, CancellationToken cancellation) => CatalogueReader.ReadFiles(
        "", files.Select(file => file?.Source ?? throw new ArgumentException("One of the files is null.", nameof(files))), cancellation);

    private static CatalogueContent Read(
        IEnumerable<Criterion> criteria, IEnumerable<ScoringScheme> schemes, IEnumerable<MeasureCollection> collections, CancellationToken cancellation) =>
        CatalogueReader.ReadFiles("", CatalogueFiles.Of(criteria, schemes, collections).Select(file => new TextFile("", file.Path, file.Text)), cancellation);

    private static MeasureCatalogue Sound(CatalogueContent content) =>
        content.HasErrors ? throw new InvalidMeasuresException(content.Findings) : new(content);

    private static bool IsSound(
        CatalogueContent content, [NotNullWhen(true)] out MeasureCatalogue? catalogue, out IReadOnlyList<Diagnostic> diagnostics)
    {
        diagnostics = content.Findings;
        catalogue = content.HasErrors ? null : new(content);
        return catalogue is not null;
    }

    private static T Get<T>(string kind, string id, IReadOnlyList<T> items, Func<T, string> idOf)
        where T : class => Find(id, items, idOf) ?? throw new UnknownIdException(kind, id, [.. items.Select(idOf)]);

    private static T? Find<T>(string id, IReadOnlyList<T> items, Func<T, string> idOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var item in items)
        {
            if (idOf(item) == id)
                return item;
        }

        return null;
    }
}
