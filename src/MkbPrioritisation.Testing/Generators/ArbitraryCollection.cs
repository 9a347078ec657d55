using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Collections of measures.</summary>
public static class ArbitraryCollection
{
    private static readonly KeyValuePair<string, LocalizedText>[] PlainCategories =
        [new(ArbitraryMeasure.PlainCategory, LocalizedText.Same("General"))];

    /// <summary>Any collection without measures: what <c>collection.yaml</c> says.</summary>
    public static Arbitrary<MeasureCollection> Header { get; } = Arb.From(
        from id in ArbitraryId.Any from collection in Full(id, [], mostMeasures: 0) select collection, Smaller);

    /// <summary>A collection of some of the measures by id, which have nothing but scores.</summary>
    /// <param name="id">The collection's id.</param>
    /// <param name="criteria">The ids of the criteria to score on.</param>
    /// <param name="measureIds">The ids to choose from, none twice.</param>
    /// <param name="mostMeasures">How many measures there are at most; zero or more.</param>
    /// <returns>A generator of collections.</returns>
    public static Gen<MeasureCollection> Plain(string id, IReadOnlyList<string> criteria, IReadOnlyList<string> measureIds, int mostMeasures) =>
        from count in Gen.Choose(0, mostMeasures)
        from ids in Gen.Shuffle(measureIds.AsEnumerable())
        from measures in Gen.CollectToArray(ids.Take(count), measure => ArbitraryMeasure.Plain(measure, criteria))
        select new MeasureCollection(id, LocalizedText.Same(id), PlainCategories, measures);

    /// <summary>A collection with all that its files can say.</summary>
    /// <param name="id">The collection's id.</param>
    /// <param name="criteria">The criteria to score on.</param>
    /// <param name="mostMeasures">How many measures there are at most; zero or more.</param>
    /// <returns>A generator of collections.</returns>
    public static Gen<MeasureCollection> Full(string id, IReadOnlyList<Criterion> criteria, int mostMeasures) =>
        from name in ArbitraryText.Localized
        from source in Gen.OneOf(Gen.Constant<CollectionSource?>(null), Source)
        from basis in Gen.Elements(Enum.GetValues<Basis>())
        from categoryCount in Gen.Choose(1, 3)
        from categories in ArbitraryId.Distinct(categoryCount)
        from categoryNames in ArbitraryText.Localized.ArrayOf(categoryCount)
        from plan in Gen.OneOf(Gen.Constant<PlanOutline?>(null), ArbitraryPlan.Outline.Select(outline => (PlanOutline?)outline))
        from count in Gen.Choose(0, mostMeasures)
        from ids in ArbitraryId.Distinct(count)
        from measures in Gen.CollectToArray(ids, measure => ArbitraryMeasure.Full(measure, criteria, categories, plan))
        select new MeasureCollection(id, name, categories.Zip(categoryNames, KeyValuePair.Create), measures) { Source = source, Basis = basis, Plan = plan };

    /// <summary>Collections a step smaller, with the same id.</summary>
    /// <param name="collection">The collection.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<MeasureCollection> Smaller(MeasureCollection collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Steps();

        IEnumerable<MeasureCollection> Steps()
        {
            foreach (var measures in Shrink.LeavingOneOut(collection.Measures))
                yield return WithMeasures(collection, measures);
            if (collection.Plan is not null)
            {
                yield return new(
                    collection.Id,
                    collection.Name,
                    collection.Categories,
                    collection.Measures.Select(measure => ArbitraryMeasure.WithPlan(measure, plan: null)))
                {
                    Source = collection.Source,
                    Basis = collection.Basis,
                };
            }

            if (collection.Source is not null)
                yield return new(collection.Id, collection.Name, collection.Categories, collection.Measures)
                {
                    Basis = collection.Basis,
                    Plan = collection.Plan,
                };
            foreach (var name in ArbitraryText.Smaller(collection.Name))
                yield return new(collection.Id, name, collection.Categories, collection.Measures)
                {
                    Source = collection.Source,
                    Basis = collection.Basis,
                    Plan = collection.Plan,
                };
            foreach (var measures in Shrink.ShrinkingOne(collection.Measures, ArbitraryMeasure.Smaller))
                yield return WithMeasures(collection, measures);
        }
    }

    /// <summary>The collection with other measures, in its own categories.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="measures">The measures, each id once, each in one of the collection's categories.</param>
    /// <returns>A collection that differs in nothing else.</returns>
    /// <exception cref="ArgumentException">An id is not unique, or a category is unknown.</exception>
    public static MeasureCollection WithMeasures(MeasureCollection collection, IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return new(collection.Id, collection.Name, collection.Categories, measures)
        {
            Source = collection.Source,
            Basis = collection.Basis,
            Plan = collection.Plan,
            Assessments = collection.Assessments,
        };
    }

    private static Gen<CollectionSource?> Source =>
        from title in ArbitraryText.Localized
        from publisher in ArbitraryText.LocalizedOrNone
        from year in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1900, 2100).Select(year => (int?)year))
        select (CollectionSource?)new CollectionSource(title, publisher, year);
}
