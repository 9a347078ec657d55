using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>A side of running a firm, and what leading firms do there; <c>practices.yaml</c> defines them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PracticeAspect
{
    /// <summary>Creates an aspect.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">The name.</param>
    /// <param name="practices">The practices, at least one; every id once.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case, or there is no practice, or two have one id.</exception>
    public PracticeAspect(string id, LocalizedText name, IEnumerable<Practice> practices)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Id, Name) = (KebabCase.Require(id, nameof(id)), name);
        var list = ValueList<Practice>.Of(practices, nameof(practices));
        if (list.Count == 0)
            throw new ArgumentException($"Aspect \"{id}\" has no practice.", nameof(practices));
        if (list.DistinctBy(practice => practice.Id, StringComparer.Ordinal).Count() < list.Count)
            throw new ArgumentException($"Two practices of aspect \"{id}\" have one id.", nameof(practices));
        Practices = list;
    }

    /// <summary>The id, unique in the file.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What leading firms do, in the order of the file.</summary>
    public IReadOnlyList<Practice> Practices { get; }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name.ToString();
}
