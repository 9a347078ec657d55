using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Schemes of one to four criteria a dimension, in equal numbers or not, apart or shared between the two.</summary>
public static class ArbitraryScheme
{
    private const int MostCriteria = 4;

    /// <summary>Any scheme.</summary>
    public static Arbitrary<ScoringScheme> Any { get; } = Arb.From(
        from count in Gen.Choose(1, 2 * MostCriteria)
        from criteria in ArbitraryId.Distinct(count)
        from id in ArbitraryId.Any
        from name in ArbitraryText.Localized
        from scheme in Of(criteria, id, name)
        select scheme,
        Smaller);

    /// <summary>A scheme made of some of the criteria.</summary>
    /// <param name="criteria">The ids to choose from; at least one, none twice.</param>
    /// <param name="id">The scheme's id.</param>
    /// <param name="name">The scheme's name.</param>
    /// <returns>A generator of schemes.</returns>
    public static Gen<ScoringScheme> Of(IReadOnlyList<string> criteria, string id, LocalizedText name) =>
        from netImpact in Dimension(criteria)
        from feasibility in Gen.Frequency((3, Dimension(Rest(criteria, netImpact))), (1, Dimension(criteria)))
        from shortlist in Gen.Frequency((6, Gen.Choose(1, 8)), (1, Gen.Choose(9, 1_000_000)))
        select new ScoringScheme(id, name, netImpact, feasibility, shortlist);

    /// <summary>Schemes a step smaller.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<ScoringScheme> Smaller(ScoringScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Steps();

        IEnumerable<ScoringScheme> Steps()
        {
            foreach (var netImpact in Shrink.LeavingOneOut(scheme.NetImpact, atLeast: 1))
                yield return new(scheme.Id, scheme.Name, netImpact, scheme.Feasibility, scheme.Shortlist);
            foreach (var feasibility in Shrink.LeavingOneOut(scheme.Feasibility, atLeast: 1))
                yield return new(scheme.Id, scheme.Name, scheme.NetImpact, feasibility, scheme.Shortlist);
            foreach (var name in ArbitraryText.Smaller(scheme.Name))
                yield return new(scheme.Id, name, scheme.NetImpact, scheme.Feasibility, scheme.Shortlist);
        }
    }

    private static Gen<string[]> Dimension(IReadOnlyList<string> criteria) =>
        from shuffled in Gen.Shuffle(criteria.AsEnumerable())
        from count in Gen.Choose(1, Math.Min(MostCriteria, criteria.Count))
        select shuffled.Take(count).ToArray();

    private static IReadOnlyList<string> Rest(IReadOnlyList<string> criteria, string[] used) =>
        criteria.Except(used, StringComparer.Ordinal).ToList() is { Count: > 0 } rest ? rest : criteria;
}
