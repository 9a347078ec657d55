using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Ranking;

/// <summary>Which collections are ranked, and which of them as one, for whoever asks: a command line or a request.</summary>
internal static class CollectionGroups
{
    /// <summary>The ids of the collections that are asked for, grouped as they are to be ranked.</summary>
    /// <param name="collections">The collections that there are.</param>
    /// <param name="asked">The ids asked for, in their order; none for all, where judged collections come after the others.</param>
    /// <param name="isTogether">Whether they are ranked as one.</param>
    /// <exception cref="UnknownIdException">There is no such collection.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<MeasureCollection> collections, IReadOnlyCollection<string> asked, bool isTogether)
    {
        var judged = collections.Where(collection => collection.Basis == Basis.Judgement).Select(collection => collection.Id).ToHashSet(StringComparer.Ordinal);
        var known = collections.Select(collection => collection.Id).Distinct(StringComparer.Ordinal).ToList();
        IReadOnlyList<string> ids = asked.Count > 0 ? [.. asked.Distinct(StringComparer.Ordinal)] : [.. known.OrderBy(judged.Contains)];
        if (ids.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal)) is { } unknown)
            throw new UnknownIdException("collection", unknown, [.. collections.Select(collection => (collection.Id, collection.Name))]);
        return isTogether ? [[.. ids.OrderBy(known.IndexOf)]] : [.. ids.Select(id => new[] { id })];
    }
}
