using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Small catalogues.</summary>
public static class ArbitraryCatalogue
{
    private static readonly string[] PlainIds = ["a", "b", "c", "d", "e", "f"];

    private static readonly string[] PlainBands = ["very-unfavourable", "unfavourable", "neutral", "favourable", "very-favourable"];

    private static readonly IReadOnlyList<Criterion> PlainCriteria = InWords(PlainIds);

    /// <summary>Up to three collections of measures with nothing but scores, with ties, unsure scores and namesakes.</summary>
    public static Arbitrary<SampleCatalogue> ToRank { get; } = Arb.From(Plain(mostMeasures: 5), Smaller);

    /// <summary>As <see cref="ToRank"/>, with one measure at least, and one of the measures.</summary>
    public static Arbitrary<(SampleCatalogue Catalogue, Measure Measure)> ToRankWithOne { get; } = Arb.From(
        from catalogue in Plain(mostMeasures: 5)
        where catalogue.Measures.Any()
        from item in Gen.Elements(catalogue.Measures)
        select (Catalogue: catalogue, item.Measure),
        sample => Smaller(sample.Catalogue).SelectMany(smaller => smaller.Measures.Select(item => (smaller, item.Measure))));

    /// <summary>Catalogues that leave few combinations of scores open: all of them can be gone through.</summary>
    public static Arbitrary<SampleCatalogue> ToEnumerate { get; } = Arb.From(
        Plain(mostMeasures: 2).Select(ScoreCombinations.Bounded),
        catalogue => Smaller(catalogue).Where(smaller => ScoreCombinations.Count(smaller) <= ScoreCombinations.Maximum));

    /// <summary>Catalogues with all that files can say.</summary>
    public static Arbitrary<SampleCatalogue> ToWrite { get; } = Arb.From(
        from criterionCount in Gen.Choose(1, 6)
        from criterionIds in ArbitraryId.Distinct(criterionCount)
        from criteria in Gen.CollectToArray(criterionIds, ArbitraryCriterion.Named)
        from schemeId in ArbitraryId.Any
        from schemeName in ArbitraryText.Localized
        from scheme in ArbitraryScheme.Of(criterionIds, schemeId, schemeName)
        from collectionCount in Gen.Choose(1, 2)
        from collectionIds in ArbitraryId.Distinct(collectionCount)
        from collections in Gen.CollectToArray(collectionIds, id => ArbitraryCollection.Full(id, criteria, mostMeasures: 3))
        select new SampleCatalogue(criteria, scheme, collections),
        Smaller);

    /// <summary>As <c>Under(scheme, criteria)</c>, on criteria made up for the scheme, each judged in words.</summary>
    /// <param name="scheme">The scheme, which stays as it is.</param>
    /// <returns>The catalogues.</returns>
    public static Arbitrary<SampleCatalogue> Under(ScoringScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Under(scheme, InWords(scheme.Criteria));
    }

    /// <summary>
    /// Catalogues like <see cref="ToRank"/>, ranked under a scheme of one's own. They shrink to few measures with certain,
    /// low scores, so that a counter-example is short and every score in it matters.
    /// </summary>
    /// <param name="scheme">The scheme, which stays as it is.</param>
    /// <param name="criteria">The criteria to score measures on; among them all that the scheme names.</param>
    /// <returns>The catalogues.</returns>
    /// <exception cref="ArgumentException">The scheme names a criterion that is not there.</exception>
    public static Arbitrary<SampleCatalogue> Under(ScoringScheme scheme, IReadOnlyList<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        string[] ids = [.. SchemeCriteria.ById(criteria, scheme).Keys];

        return Arb.From(
            from count in Gen.Choose(1, 3)
            from collections in Gen.CollectToArray(
                Enumerable.Range(1, count), number => ArbitraryCollection.Plain($"plan-{number}", ids, PlainIds, mostMeasures: 5))
            select new SampleCatalogue(criteria, scheme, collections),
            Lower);
    }

    /// <summary>Catalogues a step smaller.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>Catalogues with fewer or smaller parts, the greatest steps first.</returns>
    public static IEnumerable<SampleCatalogue> Smaller(SampleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return Shrink.LeavingOneOut(catalogue.Collections, atLeast: 1)
                .Concat(Shrink.ShrinkingOne(catalogue.Collections, ArbitraryCollection.Smaller))
                .Select(collections => catalogue with { Collections = collections })
                .Concat(ArbitraryScheme.Smaller(catalogue.Scheme).Select(scheme => catalogue with { Scheme = scheme }));
    }

    private static IEnumerable<SampleCatalogue> Lower(SampleCatalogue catalogue) =>
        Shrink.LeavingOneOut(catalogue.Collections, atLeast: 1)
            .Concat(Shrink.ShrinkingOne(catalogue.Collections, collection => Shrink.LeavingOneOut(collection.Measures)
                .Concat(Shrink.ShrinkingOne(collection.Measures, measure => ArbitraryMeasure.Lower(measure, catalogue.Criteria)))
                .Select(measures => ArbitraryCollection.WithMeasures(collection, measures))))
            .Select(collections => catalogue with { Collections = collections });

    private static Gen<SampleCatalogue> Plain(int mostMeasures) =>
        from scheme in Gen.Choose(1, PlainIds.Length).SelectMany(
            count => ArbitraryScheme.Of(PlainIds[..count], "plain", LocalizedText.Same("Plain")))
        from collectionCount in Gen.Choose(1, 3)
        from ids in ArbitraryId.Distinct(collectionCount)
        from measureIds in ArbitraryId.Distinct(mostMeasures + 1)
        from collections in Gen.CollectToArray(ids, id => ArbitraryCollection.Plain(id, PlainIds, measureIds, mostMeasures))
        select new SampleCatalogue(PlainCriteria, scheme, collections);

    private static IReadOnlyList<Criterion> InWords(IEnumerable<string> ids) =>
    [
        .. ids.Select(id => new Criterion(
            id, LocalizedText.Same(id), unit: null, PlainBands.Select((band, index) => new Band(Scale.Minimum + index, band)))),
    ];
}
