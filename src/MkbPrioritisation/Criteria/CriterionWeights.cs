using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Criteria;

/// <summary>
/// What each criterion weighs in the overall score in a what-if: some weigh what is given, and the others share what that leaves,
/// in the proportions that the scheme has without weights. The order in which they are given makes no difference. The two
/// dimensions stay unweighted means.
/// </summary>
internal sealed record CriterionWeights
{
    private readonly ValueDictionary<Fraction> _all;

    private CriterionWeights(ValueDictionary<Fraction> given, ValueDictionary<Fraction> all) => (Given, _all) = (given, all);

    /// <summary>What is given, by the criterion's id, in the scheme's order; at least one.</summary>
    public ValueDictionary<Fraction> Given { get; }

    /// <summary>What a criterion weighs, 0–1; all together 1.</summary>
    public Fraction this[string criterion] => _all.GetValueOrDefault(criterion);

    /// <summary>Gives some criteria of a scheme a weight.</summary>
    /// <param name="scheme">The scheme, without weights.</param>
    /// <param name="given">The weights by the criterion's id, at least one.</param>
    /// <exception cref="ArgumentException">A criterion does not count in the scheme, a weight is below 0, or together they are above
    /// 1, or below 1 where no other criterion takes the rest.</exception>
    public static CriterionWeights Of(ScoringScheme scheme, IReadOnlyDictionary<string, Fraction> given)
    {
        if (given.Keys.FirstOrDefault(criterion => !scheme.Criteria.Contains(criterion, StringComparer.Ordinal)) is { } unknown)
            throw new ArgumentException($"{unknown} does not count in {scheme.Id}.", nameof(given));
        var free = scheme.Criteria.Where(criterion => !given.ContainsKey(criterion)).ToList();
        var rest = Fraction.One - Sum(given.Values);
        if (given.Values.Any(weight => weight.Sign < 0) || rest.Sign < 0 || (free.Count == 0 && rest.Sign > 0))
            throw new ArgumentException($"The weights {string.Join(", ", given.Values)} leave {rest} to {free.Count} criteria.", nameof(given));
        var proportions = Sum(free.Select(scheme.UnweightedOf));
        return new(
            Entries(scheme.Criteria.Where(given.ContainsKey), criterion => given[criterion]),
            Entries(scheme.Criteria, criterion => given.TryGetValue(criterion, out var weight) ? weight : rest * scheme.UnweightedOf(criterion) / proportions));
    }

    private static ValueDictionary<Fraction> Entries(IEnumerable<string> criteria, Func<string, Fraction> weight) =>
        ValueDictionary<Fraction>.Of(criteria.Select(criterion => KeyValuePair.Create(criterion, weight(criterion))), nameof(criteria));

    private static Fraction Sum(IEnumerable<Fraction> weights) => weights.Aggregate(Fraction.Zero, (one, other) => one + other);
}
