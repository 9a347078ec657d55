using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Criteria;

/// <summary>Which criteria make up the two dimensions, and how long the shortlist is. Two schemes are equal when they say the same.</summary>
public sealed record ScoringScheme
{
    /// <summary>Creates a scheme.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">The name.</param>
    /// <param name="netImpact">The ids of the criteria whose mean is the net impact; at least one, none twice.</param>
    /// <param name="feasibility">The ids of the criteria whose mean is the feasibility; at least one, none twice.</param>
    /// <param name="shortlist">How long the shortlist is: the lowest rank on it; at least 1.</param>
    /// <exception cref="ArgumentException">The id or a list breaks these rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shortlist"/> is below 1.</exception>
    public ScoringScheme(
        string id, LocalizedText name, IEnumerable<string> netImpact, IEnumerable<string> feasibility, int shortlist)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(shortlist, 1);
        Id = KebabCase.Require(id, nameof(id));
        Name = name;
        NetImpact = RequireDistinct(netImpact, nameof(netImpact));
        Feasibility = RequireDistinct(feasibility, nameof(feasibility));
        Shortlist = shortlist;
        Criteria = ValueList<string>.Of(NetImpact.Union(Feasibility, StringComparer.Ordinal), nameof(netImpact));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The ids of the criteria whose mean is the net impact.</summary>
    public IReadOnlyList<string> NetImpact { get; }

    /// <summary>The ids of the criteria whose mean is the feasibility.</summary>
    public IReadOnlyList<string> Feasibility { get; }

    /// <summary>The ids of all criteria that count, those of net impact first, each once.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>The lowest rank on the shortlist; with ties the shortlist may be longer.</summary>
    public int Shortlist { get; }

    /// <summary>Whether the scheme serves where none is named.</summary>
    public bool IsDefault { get; init; }

    /// <summary>
    /// What criteria weigh in the overall score in a what-if; <see langword="null"/> where they are averaged without weights, as
    /// in every scheme of a catalogue.
    /// </summary>
    internal CriterionWeights? Weights { get; private init; }

    /// <summary>The same scheme without weights.</summary>
    internal ScoringScheme Unweighted => Weights is null ? this : this with { Weights = null };

    /// <summary>The ids of a dimension's criteria.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The ids, in the scheme's order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public IReadOnlyList<string> CriteriaOf(Dimension dimension) =>
        Defined.Require(dimension) == Dimension.NetImpact ? NetImpact : Feasibility;

    /// <summary>What a criterion weighs in the overall score: half, divided by the number of criteria in its dimension.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <returns>The weight, 0–1; the sum of both for a criterion in both dimensions, and 0 for one that does not count.</returns>
    public Fraction WeightOf(string criterion) => Weights is null ? UnweightedOf(criterion) : Weights[criterion];

    /// <summary>The same scheme, in which some criteria weigh what is given and the others share the rest; without weights where none is given.</summary>
    /// <exception cref="ArgumentException">The weights are none for these criteria: see <see cref="CriterionWeights.Of"/>.</exception>
    internal ScoringScheme Weighted(IReadOnlyDictionary<string, Fraction> given) =>
        this with { Weights = given.Count == 0 ? null : CriterionWeights.Of(this, given) };

    /// <summary>What a criterion weighs where no weights are given.</summary>
    internal Fraction UnweightedOf(string criterion)
    {
        return (Share(NetImpact) + Share(Feasibility)) / 2;

        Fraction Share(IReadOnlyList<string> criteria) => criteria.Contains(criterion, StringComparer.Ordinal)
            ? new Fraction(1, criteria.Count)
            : Fraction.Zero;
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    private static ValueList<string> RequireDistinct(IEnumerable<string> criteria, string parameter)
    {
        var ids = ValueList<string>.Of(criteria, parameter);
        foreach (var id in ids)
            _ = KebabCase.Require(id, parameter);
        if (ids.Count == 0)
            throw new ArgumentException("A dimension needs at least one criterion.", parameter);
        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Count)
            throw new ArgumentException("A dimension names a criterion once.", parameter);
        return ids;
    }
}
