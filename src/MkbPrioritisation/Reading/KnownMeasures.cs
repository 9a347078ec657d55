using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>The measures that a folder has, and those that ship, known by their files' names before any is read.</summary>
/// <param name="Collection">The id of the collection at hand.</param>
/// <param name="Ids">The ids of all measures, by their collection's.</param>
internal sealed record KnownMeasures(string Collection, ILookup<string, string> Ids)
{
    private static readonly Lazy<List<(string Collection, string Id)>> Shipped = new(() =>
        [.. FolderLayout.Of(EmbeddedFile.All).Collections.SelectMany(collection => collection.Measures.Keys, (collection, id) => (collection.Id, id))]);

    /// <summary>The ids of a folder's measures, and of the shipped collections that it has none of, as part of it may have been copied.</summary>
    public static ILookup<string, string> Of(IReadOnlyList<CollectionFiles> collections) => collections
        .SelectMany(collection => collection.Measures.Keys, (collection, id) => (Collection: collection.Id, Id: id))
        .Concat(Shipped.Value.Where(shipped => collections.All(collection => collection.Id != shipped.Collection)))
        .ToLookup(measure => measure.Collection, measure => measure.Id, StringComparer.Ordinal);
}
