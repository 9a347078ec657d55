using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Invariants;

/// <summary>What says the same is equal, however often it was made; what says anything else is not.</summary>
public sealed class ValueEqualityTests
{
    private static readonly MeasureCatalogue One = MeasureCatalogue.Load(Repository.Measures);
    private static readonly MeasureCatalogue Other = MeasureCatalogue.Load(Repository.Measures);

    [Fact]
    public void Definitions_read_twice_are_equal_with_equal_hash_codes()
    {
        AreEqual(One.Criteria, Other.Criteria);
        AreEqual(One.Schemes, Other.Schemes);
        AreEqual(One.Collections, Other.Collections);
        AreEqual(One.Segments, Other.Segments);
        AreEqual(Plans(One), Plans(Other));
        AreEqual(Outlines(One), Outlines(Other));
        AreEqual(Scores(One), Scores(Other));
        Assert.NotEmpty(Plans(One));

        static void AreEqual<T>(IEnumerable<T> one, IEnumerable<T> other)
            where T : class
        {
            Assert.All(one.Zip(other), pair => Assert.NotSame(pair.First, pair.Second));
            Assert.Equal(one, other);
            Assert.Equal(one.Select(item => item.GetHashCode()), other.Select(item => item.GetHashCode()));
        }
    }

    [Fact]
    public void No_two_different_definitions_are_equal()
    {
        Assert.Equal(One.Criteria.Count, One.Criteria.Distinct().Count());
        Assert.Equal(One.Schemes.Count, One.Schemes.Distinct().Count());
        var measures = One.Collections.SelectMany(collection => collection.Measures).ToList();
        Assert.Equal(measures.Count, measures.Distinct().Count());
    }

    [Fact]
    public void A_change_of_any_part_makes_a_measure_another()
    {
        var measure = One.Collections.SelectMany(collection => collection.Measures)
            .First(item => item is { Plan: not null, Labels.Count: > 0, Segments.Count: > 0 });
        Measure[] changed =
        [
            new("other", measure.Name, measure.Category, measure.Scores),
            measure with { Summary = LocalizedText.Same("Another") },
            measure with { Labels = new Dictionary<string, string>(measure.Labels.Append(KeyValuePair.Create("new", "1"))) },
            measure with { Segments = [.. measure.Segments.Skip(1)] },
            measure with { Plan = null },
            new Measure(measure.Id, measure.Name, measure.Category, measure.Scores.Skip(1))
            {
                Summary = measure.Summary,
                Labels = measure.Labels,
                Segments = measure.Segments,
                Plan = measure.Plan,
            },
        ];

        Assert.All(changed, other => Assert.NotEqual(measure, other));
        Assert.Equal(measure, measure with { Segments = [.. measure.Segments], Labels = new Dictionary<string, string>(measure.Labels) });
    }

    [Fact]
    public void Yearly_amounts_are_equal_in_whatever_order_they_were_given()
    {
        YearAmount first = new(2021, MoneyRange.Of(new(1, "EUR"))), second = new(2022, MoneyRange.Of(new(2, "EUR")));

        Assert.Equal(new YearlyAmounts("EUR", first, second), new YearlyAmounts("EUR", second, first));
        Assert.NotEqual(new YearlyAmounts("EUR", first, second), new YearlyAmounts("EUR", first));
    }

    [Fact]
    public void The_order_of_a_list_is_part_of_what_it_says()
    {
        var scheme = One.Schemes[0];

        Assert.NotEqual(scheme, new ScoringScheme(scheme.Id, scheme.Name, scheme.NetImpact.Reverse(), scheme.Feasibility, scheme.Shortlist));
    }

    [Fact]
    public void Catalogues_with_equal_criteria_join_and_with_different_ones_do_not()
    {
        var criterion = One.Criteria[0];
        var changed = new Criterion(criterion.Id, LocalizedText.Same("Another name"), criterion.Unit, criterion.Bands);

        Assert.Equal(criterion, new Criterion(criterion.Id, criterion.Name, criterion.Unit, criterion.Bands.Reverse()) { Description = criterion.Description });
        Assert.NotEqual(criterion, changed);
    }

    private static IEnumerable<MeasurePlan> Plans(MeasureCatalogue catalogue) =>
        catalogue.Collections.SelectMany(collection => collection.Measures).Select(measure => measure.Plan).OfType<MeasurePlan>();

    private static IEnumerable<PlanOutline> Outlines(MeasureCatalogue catalogue) =>
        catalogue.Collections.Select(collection => collection.Plan).OfType<PlanOutline>();

    private static IEnumerable<CriterionScore> Scores(MeasureCatalogue catalogue) =>
        catalogue.Collections.SelectMany(collection => collection.Measures).SelectMany(measure => measure.Scores);
}
