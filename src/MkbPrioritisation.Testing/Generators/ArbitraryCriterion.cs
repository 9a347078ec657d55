using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Criteria, with and without a unit.</summary>
public static class ArbitraryCriterion
{
    /// <summary>Any criterion.</summary>
    public static Arbitrary<Criterion> Any { get; } =
        Arb.From(from id in ArbitraryId.Any from criterion in Named(id) select criterion, Smaller);

    /// <summary>A criterion that has a unit, with an estimate in it; often one whose midpoint is a band's limit.</summary>
    public static Arbitrary<(Criterion Criterion, Estimate Estimate)> WithEstimate { get; } = Arb.From(
        from unit in ArbitraryUnit.Any
        from criterion in Counting("counted", unit)
        from estimate in Gen.OneOf(ArbitraryEstimate.In(unit), AtLimit(criterion), NearLimit(criterion))
        select (Criterion: criterion, Estimate: estimate),
        sample => ArbitraryEstimate.Smaller(sample.Estimate).Select(estimate => (sample.Criterion, estimate)));

    /// <summary>Any criterion with an id.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <returns>A generator of criteria, with and without a unit.</returns>
    public static Gen<Criterion> Named(string id) => Gen.Frequency((1, InWords(id)), (2, ArbitraryUnit.Any.SelectMany(unit => Counting(id, unit))));

    /// <summary>Criteria a step smaller, with the same id.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<Criterion> Smaller(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return Steps();

        IEnumerable<Criterion> Steps()
        {
            foreach (var name in ArbitraryText.Smaller(criterion.Name))
                yield return new(criterion.Id, name, criterion.Unit, criterion.Bands);
            if (criterion.Bands.Any(band => band.Name is not null))
                yield return new(criterion.Id, criterion.Name, criterion.Unit, criterion.Bands.Select(band => band with { Name = null }));
            if (criterion.Unit is not null)
                yield return new(criterion.Id, criterion.Name, unit: null, criterion.Bands.Select(band => band with { From = null, To = null }));
        }
    }

    private static Gen<Criterion> InWords(string id) =>
        from name in ArbitraryText.Localized
        from bands in ArbitraryBands.InWords
        select new Criterion(id, name, unit: null, bands);

    private static Gen<Criterion> Counting(string id, Unit unit) =>
        from name in ArbitraryText.Localized
        from bands in ArbitraryBands.In(unit)
        select new Criterion(id, name, unit, bands);

    private static Gen<Estimate> AtLimit(Criterion criterion) =>
        from limit in Limit(criterion)
        from share in Gen.Choose(0, 4)
        select new Estimate(limit - (limit * share / 4), limit + (limit * share / 4), criterion.Unit!);

    private static Gen<Estimate> NearLimit(Criterion criterion) =>
        from limit in Limit(criterion)
        from step in Gen.Elements(-0.000001m, 0.000001m)
        select new Estimate(limit + step, limit + step, criterion.Unit!);

    private static Gen<decimal> Limit(Criterion criterion) =>
        Gen.Elements(criterion.Bands.Select(band => band.From).Where(limit => limit > 0).Select(limit => limit!.Value));
}
