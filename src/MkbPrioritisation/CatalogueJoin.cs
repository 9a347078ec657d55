using MkbPrioritisation.Reading;

namespace MkbPrioritisation;

/// <summary>Joins two catalogues. What both have must be the same; a collection may be in one only.</summary>
internal static class CatalogueJoin
{
    public static CatalogueContent Of(MeasureCatalogue one, MeasureCatalogue other) => new(
        Join("criterion", one.Criteria, other.Criteria, criterion => criterion.Id),
        Join("scheme", one.Schemes, other.Schemes, scheme => scheme.Id),
        Join("collection", one.Collections, other.Collections, collection => collection.Id, mayShare: false),
        Join("segment", one.Segments, other.Segments, segment => segment.Segment.ToString()),
        Join("aspect of practices", one.Practices, other.Practices, aspect => aspect.Id),
        [.. one.Warnings, .. other.Warnings]);

    private static IReadOnlyList<T> Join<T>(string kind, IReadOnlyList<T> one, IReadOnlyList<T> other, Func<T, string> idOf, bool mayShare = true)
        where T : notnull
    {
        var known = one.ToDictionary(idOf, StringComparer.Ordinal);
        foreach (var item in other)
        {
            if (!known.TryAdd(idOf(item), item) && !(mayShare && known[idOf(item)].Equals(item)))
                throw new ArgumentException($"Both catalogues have a {kind} \"{idOf(item)}\"; rename one of them.", nameof(other));
        }

        return [.. one, .. other.ExceptBy(one.Select(idOf), idOf, StringComparer.Ordinal)];
    }
}
