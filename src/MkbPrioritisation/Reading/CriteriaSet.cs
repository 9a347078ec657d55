using System.Collections.Concurrent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Reading;

/// <summary>The criteria that could be read.</summary>
/// <param name="Criteria">The criteria, in the order of the file.</param>
/// <param name="IsWhole">Whether all could be read; otherwise a name that is not here may still be right.</param>
internal sealed record CriteriaSet(IReadOnlyList<Criterion> Criteria, bool IsWhole)
{
    private readonly Dictionary<string, Criterion> _byId = Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<string> Ids => _byId.Keys;

    /// <summary>What was meant by an id that no criterion has.</summary>
    public Suggestion Nearest(string id) =>
        new(id, Ids) { IsKey = true, ByTitle = name => Criteria.FirstOrDefault(criterion => criterion.Name.IsCalled(name))?.Id };

    /// <summary>The built-in criteria, where those of a folder may have taken their place; each that is named all the same is noted.</summary>
    public Func<IReadOnlyList<Criterion>>? BuiltIn { get; init; }

    /// <summary>The ids of those that a scheme or a measure names.</summary>
    public ConcurrentDictionary<string, bool> Missed { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether an id is that of a built-in criterion, and the folder's own are all others: it is noted, and said once, of their file.</summary>
    public bool Misses(string id)
    {
        if (BuiltIn?.Invoke() is not { } builtIn || builtIn.All(criterion => criterion.Id != id) || builtIn.Any(criterion => Find(criterion.Id) is not null))
            return false;
        Missed[id] = true;
        return true;
    }

    public Criterion? Find(string id) => _byId.GetValueOrDefault(id);
}
