using MkbPrioritisation.Reading;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation;

/// <summary>Joins two catalogues. What stands in both must be the same; a collection may stand in one only.</summary>
internal static class CatalogueJoin
{
    public static CatalogueContent Of(MeasureCatalogue one, MeasureCatalogue other) => new(
        Join("criterion", one.Criteria, other.Criteria, criterion => criterion.Id, criterion => YamlWriter.Write([criterion])),
        Join("scheme", one.Schemes, other.Schemes, scheme => scheme.Id, YamlWriter.Write),
        Join("collection", one.Collections, other.Collections, collection => collection.Id, content: null),
        Join("segment", one.Segments, other.Segments, segment => segment.Segment.ToString(), segment => YamlWriter.Write([segment])),
        [.. one.Warnings, .. other.Warnings]);

    private static IReadOnlyList<T> Join<T>(
        string kind, IReadOnlyList<T> one, IReadOnlyList<T> other, Func<T, string> idOf, Func<T, string>? content)
    {
        var known = one.ToDictionary(idOf, StringComparer.Ordinal);
        foreach (var item in other)
        {
            if (!known.TryAdd(idOf(item), item) && (content is null || content(known[idOf(item)]) != content(item)))
                throw new ArgumentException($"Both catalogues have a {kind} \"{idOf(item)}\"; rename one of them.", nameof(other));
        }

        return [.. one, .. other.ExceptBy(one.Select(idOf), idOf, StringComparer.Ordinal)];
    }
}
