using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>The measures that a folder has, and those that ship, known by their files' names before any is read.</summary>
/// <param name="Collection">The id of the collection at hand.</param>
/// <param name="Folder">The folder's collections, by id.</param>
internal sealed record KnownMeasures(string Collection, IReadOnlyDictionary<string, CollectionFiles> Folder)
{
    private static readonly Lazy<IReadOnlyList<CollectionFiles>> Shipped = new(() => FolderLayout.Of(EmbeddedFile.All).Collections);

    /// <summary>The ids of the measures of the collection at hand.</summary>
    public IReadOnlyCollection<string> Ids => IdsOf(Collection) ?? [];

    // Of the shipped collections those that the folder has none of, as part of it may have been copied.
    private IEnumerable<CollectionFiles> All => Folder.Values.Concat(Shipped.Value.Where(shipped => !Folder.ContainsKey(shipped.Id)));

    /// <summary>The ids of all collections.</summary>
    public IReadOnlyCollection<string> Collections => [.. All.Select(collection => collection.Id)];

    /// <summary>Whether the collection at hand has a measure.</summary>
    public bool Has(string measure) => Folder.GetValueOrDefault(Collection)?.Measures.ContainsKey(measure) ?? false;

    /// <summary>Whether a collection has a measure.</summary>
    public bool Has(string collection, string measure) => Find(collection)?.Measures.ContainsKey(measure) ?? false;

    /// <summary>The ids of a collection's measures; <see langword="null"/> where there is no such collection.</summary>
    public IReadOnlyCollection<string>? IdsOf(string collection) => Find(collection)?.Measures.Keys;

    /// <summary>The one collection that has a measure of this id, the one at hand before others.</summary>
    public string? OwnerOf(string measure) =>
        Has(measure) ? Collection
        : All.Where(collection => collection.Measures.ContainsKey(measure)).Take(2).ToList() is [var only] ? only.Id
        : null;

    private CollectionFiles? Find(string collection) =>
        Folder.TryGetValue(collection, out var own) ? own : Shipped.Value.FirstOrDefault(shipped => shipped.Id == collection);
}
