using System.Runtime.CompilerServices;
using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Criteria;

/// <summary>The criteria that are given beside a ranking: each once, and all that its scheme names.</summary>
internal static class SchemeCriteria
{
    /// <summary>The criteria by id, after a look at whether they are the scheme's.</summary>
    /// <exception cref="ArgumentException">One is <see langword="null"/> or there twice, or one that the scheme names is missing.</exception>
    public static Dictionary<string, Criterion> ById(
        IEnumerable<Criterion> criteria, ScoringScheme scheme, [CallerArgumentExpression(nameof(criteria))] string parameter = "")
    {
        var byId = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in ValueList<Criterion>.Of(criteria, parameter))
        {
            if (!byId.TryAdd(criterion.Id, criterion))
                throw new ArgumentException($"The criterion \"{criterion.Id}\" appears twice.", parameter);
        }

        return scheme.Criteria.FirstOrDefault(id => !byId.ContainsKey(id)) is { } missing
            ? throw new ArgumentException($"The scheme \"{scheme.Id}\" names the criterion \"{missing}\", which is not among them.", parameter)
            : byId;
    }
}
