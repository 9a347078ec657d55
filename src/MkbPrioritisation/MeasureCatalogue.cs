using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation;

/// <summary>
/// Criteria, schemes and collections of measures: the front door. Immutable, and safe to share between threads.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureCatalogue
{
    private const string DefaultSchemeId = "recovery-plan";

    private readonly string _defaultScheme;

    private static readonly Lazy<MeasureCatalogue> BuiltInCatalogue = new(() => Sound(CatalogueReader.Shipped));

    private MeasureCatalogue(CatalogueContent content, string defaultScheme = DefaultSchemeId)
    {
        _defaultScheme = defaultScheme;
        Criteria = [.. content.Criteria];
        Schemes = [.. content.Schemes];
        Collections = [.. content.Collections];
        Segments = [.. content.Segments];
        Warnings = [.. content.Findings];
    }

    /// <summary>The measures that the library ships with.</summary>
    public static MeasureCatalogue BuiltIn => BuiltInCatalogue.Value;

    /// <summary>The criteria, in the order of their file.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The schemes, by id.</summary>
    public IReadOnlyList<ScoringScheme> Schemes { get; }

    /// <summary>The collections, by id.</summary>
    public IReadOnlyList<MeasureCollection> Collections { get; }

    /// <summary>The four growth segments of firms, each with its definition.</summary>
    public IReadOnlyList<SegmentDefinition> Segments { get; }

    /// <summary>What is worth a look in the measure files, though they can be used.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>
    /// The scheme that serves where none is named: the one chosen by <see cref="WithDefaultScheme"/>, otherwise
    /// <c>recovery-plan</c>, or else the only one there is;
    /// <see langword="null"/> where that leaves a choice.
    /// </summary>
    public ScoringScheme? DefaultScheme =>
        Schemes.FirstOrDefault(scheme => scheme.Id == _defaultScheme) ?? (Schemes.Count == 1 ? Schemes[0] : null);

    /// <summary>Loads a measures folder. Where it has no criteria, schemes or segments, those of the library serve.</summary>
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

    /// <summary>Loads measure files that are at hand as text. Where they have no criteria, schemes or segments, those of the library serve.</summary>
    /// <param name="files">The files, as a measures folder would hold them.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="InvalidMeasuresException">The files hold errors; all are in it.</exception>
    public static MeasureCatalogue Load(IEnumerable<MeasureFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Sound(Read(files));
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
        return IsSound(Read(files), out catalogue, out diagnostics);
    }

    /// <summary>Joins this catalogue with another, so that their collections can be ranked side by side or together.</summary>
    /// <param name="other">The other catalogue.</param>
    /// <returns>A catalogue with the criteria, schemes, segments and collections of both.</returns>
    /// <exception cref="ArgumentException">
    /// Both have a collection with one id, or a criterion, scheme or segment with one id and different content.
    /// </exception>
    public MeasureCatalogue With(MeasureCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(CatalogueJoin.Of(this, other), _defaultScheme);
    }

    /// <summary>The same catalogue with another default scheme.</summary>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>A catalogue that ranks by this scheme where none is named.</returns>
    /// <exception cref="UnknownIdException">There is no such scheme.</exception>
    public MeasureCatalogue WithDefaultScheme(string scheme) =>
        new(new(Criteria, Schemes, Collections, Segments, Warnings), GetScheme(scheme).Id);

    /// <summary>Ranks the measures of a collection under the default scheme.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="UnknownIdException">There is no such collection.</exception>
    /// <exception cref="InvalidOperationException">There is no default scheme.</exception>
    public MeasureRanking Rank(string collection) => MeasureRanking.Of(RequireDefaultScheme(), GetCollection(collection));

    /// <summary>Ranks the measures of a collection under a scheme.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="UnknownIdException">There is no such collection or scheme.</exception>
    public MeasureRanking Rank(string collection, string scheme) => MeasureRanking.Of(GetScheme(scheme), GetCollection(collection));

    /// <summary>Ranks the measures of several collections together.</summary>
    /// <param name="collections">The collections' ids.</param>
    /// <param name="scheme">The scheme's id.</param>
    /// <returns>One ranking of all their measures.</returns>
    /// <exception cref="UnknownIdException">There is no such collection or scheme.</exception>
    public MeasureRanking Rank(IEnumerable<string> collections, string scheme)
    {
        ArgumentNullException.ThrowIfNull(collections);
        return MeasureRanking.Of(GetScheme(scheme), collections.Select(GetCollection));
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

    /// <summary>The collections and how many measures they hold.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", Collections);

    private ScoringScheme RequireDefaultScheme() => DefaultScheme
        ?? throw new InvalidOperationException($"Name a scheme, as there are several: {string.Join(", ", Schemes)}.");

    private static CatalogueContent Read(IEnumerable<MeasureFile> files) =>
        CatalogueReader.ReadFiles("", files.Select(file => file?.Source ?? throw new ArgumentException("One of the files is null.", nameof(files))));

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
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var item in items)
        {
            if (idOf(item) == id)
                return item;
        }

        throw new UnknownIdException(kind, id, [.. items.Select(idOf)]);
    }
}
