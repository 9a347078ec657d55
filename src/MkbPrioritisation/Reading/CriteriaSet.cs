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

    public Criterion? Find(string id) => _byId.GetValueOrDefault(id);
}
