
namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in the plan of a measure or of a collection.</summary>
public sealed class RefusalsOfPlansTests
{
    private static readonly RefusalTable Measures = new("c/m.yaml", Example.MeasurePlanning)
    {
        { "an unknown key", "▸range: wide", "MKB201", "known: programme, investment, growth, total-investment" },
        { "an unknown programme", "programme: ▸quik", "MKB316", "did you mean \"quick\"?" },
        { "a programme that has parts", "programme: ▸growth", "MKB316", "write the one that the measure belongs to: quick, slow" },
        { "a programme left open", "programme:▸", "MKB204", "the programme has no value" },
        { "one amount for all years", "growth: ▸EUR 1 bn", "MKB203", "the growth should be a mapping" },
        { "no year", "growth: ▸{}", "MKB202", "such as { 2021: EUR 0.4 bn }" },
        { "nothing in a year", "growth: { 2021: ▸0 }", "MKB309", "write EUR 0" },
        { "a year of two digits", "growth: { ▸21: EUR 0.8 bn }", "MKB207", "write four digits, such as 2021" },
        { "a decimal comma between braces", "growth: { 2021: ▸EUR 0,8 bn }", "MKB309", "write EUR 0.8 bn" },
        { "a span of years", "growth: { ▸2021-2025: EUR 0.8 bn }", "MKB207", "give each its own amount" },
        { "a year of which nothing is known", "growth: { 2021: ▸p.m. }", "MKB309", "leave it out where nothing is known" },
        { "a hyphen for a year of which nothing is known", "growth: { 2021: ▸-, 2022: EUR 1 bn }", "MKB101", "cannot stand for a value" },
        {
            "years from the last to the first", "growth: { 2022: EUR 0.3 bn, ▸2021: EUR 0.5 bn }", "MKB319",
            "has 2021 after 2022; write the years from the earliest to the latest"
        },
        { "a year twice", "growth: { 2021: EUR 0.3 bn, ▸2021: EUR 0.5 bn }", "MKB108", "is repeated here" },
        { "a year left open", "growth: { 2021: EUR 0.8 bn, 2022: ▸}", "MKB204", "the growth in 2022 has no value" },
        { "an amount in another currency", "growth: { 2021: EUR 0.3 bn, 2022: ▸USD 0.5 bn }", "MKB310", "should be in EUR" },
        { "a span for an amount", "total-growth: ▸8 months", "MKB310", "amounts look like EUR 120 mln" },
        { "a Dutch word in an amount", "total-growth: ▸EUR 0.8 mld", "MKB309", "write EUR 0.8 bn" },
        { "an amount beyond all plans", "total-growth: ▸EUR 1000000 bn", "MKB309", "below EUR 1000000 bn" },
        { "an amount from high to low", "total-growth: ▸EUR 0.9-0.7 bn", "MKB311", "write the lower figure first" },
        { "financing in a mapping", "financing: ▸{ state: 100 }", "MKB203", "[{ source: regional-funds, share: 100 }]" },
        { "financing left open", "financing:▸", "MKB204", "should be a list, such as [{ source" },
        { "an alias as financing", "financing: ▸*usual", "MKB104", "write the value out" },
        { "a source alone", "financing: [▸state]", "MKB203", "a part of the financing should be a mapping" },
        { "a source and its share by name", "financing: [▸{ state: 100 }]", "MKB317", "write { source: state, share: 100 }" },
        { "a source without share", "financing: [▸{ source: state }]", "MKB202", "needs the key \"share\"" },
        { "an unknown source", "financing: [{ source: ▸stat, share: 100 }]", "MKB317", "did you mean \"state\"?" },
        { "a source twice", "financing: [{ source: state, share: 50 }, { source: ▸state, share: 50 }]", "MKB205", "keep one" },
        { "a share with a sign", "financing: [{ source: state, share: ▸100% }]", "MKB207", "write 100" },
        {
            "shares that make less than all", "financing: ▸[{ source: state, share: 50 }, { source: funds, share: 40 }]", "MKB318",
            "add up to 90, and should make 100"
        },
        { "shares that make more than all", "financing: ▸[{ source: state, share: 100 }, { source: funds, share: 1 }]", "MKB318", "add up to 101" },
        { "no source at all", "financing: ▸[]", "MKB318", "add up to 0" },
        {
            "participants in per cents", "participants: { per-year: ▸5% }", "MKB322",
            "the number of participants is no whole number below 10000000000: \"5%\"; write one, or a range, such as 500-1250"
        },
        { "half a participant", "participants: { 2021: ▸500.5 }", "MKB322", "the number of participants in 2021 is no whole number" },
        { "participants with a point between thousands", "participants: { 2021: ▸1.200 }", "MKB322", "write 1200" },
        { "participants with a comma between thousands", "participants: { total: ▸'1,200' }", "MKB322", "write 1200" },
        {
            "participants as a number in one language", "participants: ▸{ nl: 500-1250, en: many }", "MKB322",
            "write { per-year: 500-1250 } or { total: 500-1250 }"
        },
        { "participants as a bare number with a point between thousands", "participants: ▸1.200", "MKB322", "write 1200" },
        { "participants that are words in a year", "participants: { 2021: ▸many }", "MKB322", "what is no number stands under \"note\"" },
        { "more participants than there are people", "participants: { total: ▸10000000000 }", "MKB322", "is no whole number below 10000000000" },
        { "participants from high to low", "participants: { per-year: ▸900-500 }", "MKB311", "write the lower figure first" },
        { "participants per year and in all", "participants: ▸{ per-year: 5, total: 9 }", "MKB322", "given in several ways" },
        {
            "participants by year and per year", "participants: ▸{ 2021: 5, per-year: 9 }", "MKB322",
            "keep the numbers by year, the one per-year or the total"
        },
        { "participants without a number", "participants: ▸{ unit: firms }", "MKB322", "the participants have no number" },
        { "participants with an unknown key", "participants: { ▸per-yaer: 5 }", "MKB201", "did you mean \"per-year\"?" },
        { "participants with a Dutch key", "participants: { ▸per-jaar: 5 }", "MKB201", "per-year" },
        { "participants of a later year first", "participants: { 2022: 5, ▸2021: 5 }", "MKB319", "has 2021 after 2022" },
        { "participants in a year of two digits", "participants: { ▸21: 5 }", "MKB207", "write four digits, such as 2021" },
        { "a blank reason", "because: ▸''", "MKB204", "the reason has no value" },
    };

    private static readonly RefusalTable Warnings = new("c/m.yaml", Example.MeasurePlanning)
    {
        {
            "years that add up to less than the total", "▸total-investment: EUR 0.3-0.4 bn", "MKB406",
            "the years add up to EUR 200 mln, and the total given is EUR 300-400 mln"
        },
        { "years that add up to more than the total", "▸total-growth: EUR 0.7 bn", "MKB406", "explain it with \"because\" or correct one" },
        {
            "years far above the total, whatever the reason", "▸total-investment: EUR 0.01-0.09 bn\nbecause: So it is printed", "MKB406",
            "more than a factor of two, which no reason explains"
        },
    };

    private static readonly RefusalTable Collections = new("c/collection.yaml", entry => Example.With(Example.Collection, $"plan:\n  {entry}"))
    {
        {
            "an unknown key", "currency: EUR\n  programmes: {}\n  sources: {}\n  ▸year: 2021", "MKB201",
            "known: currency, return-share, return-name, programmes"
        },
        {
            "a name of what returns left open", "currency: EUR\n  return-name:▸\n  programmes: {}\n  sources: {}", "MKB204",
            "the name of what returns has no value"
        },
        { "a currency that no country has", "currency: ▸XYZ\n  programmes: {}\n  sources: {}", "MKB313", "three capital letters, such as EUR" },
        { "a currency in small letters", "currency: ▸eur\n  programmes: {}\n  sources: {}", "MKB313", "three capital letters, such as EUR" },
        { "a share of one that returns", "currency: EUR\n  return-share: ▸0.5\n  programmes: {}\n  sources: {}", "MKB207", "write 50 for 50 %" },
        { "a share that cannot return", "currency: EUR\n  return-share: ▸101\n  programmes: {}\n  sources: {}", "MKB207", "from 0 to 100" },
        { "a programme without name", "currency: EUR\n  programmes: { a: ▸{} }\n  sources: {}", "MKB202", "programme \"a\" needs the key \"name\"" },
        {
            "an ill-formed part", "currency: EUR\n  programmes: { a: { name: { en: A }, parts: { ▸Big Part: { en: B } } } }\n  sources: {}", "MKB206",
            "write \"big-part\""
        },
        {
            "two parts with one id",
            "currency: EUR\n  programmes: { a: { name: { en: A }, parts: { b: { en: B } } }, ▸b: { name: { en: B } } }\n  sources: {}", "MKB205", "rename one"
        },
        {
            "a printed total of no programme",
            "currency: EUR\n  programmes: { quick: { name: { en: A } } }\n  sources: {}\n  printed: { programmes: { ▸quik: EUR 1 bn } }", "MKB316",
            "did you mean \"quick\"?"
        },
        {
            "a printed total of no source", "currency: EUR\n  programmes: {}\n  sources: { state: { en: S } }\n  printed: { sources: { ▸stat: EUR 1 bn } }",
            "MKB317", "did you mean \"state\"?"
        },
        {
            "a printed total in another currency", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { total-growth: ▸USD 1 bn }", "MKB310",
            "should be in EUR"
        },
        {
            "a printed return that is no percentage", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { return-on-investment: ▸EUR 3 bn }",
            "MKB331", "write one, or a range, such as 250-500%"
        },
        {
            "a printed return without its sign", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { return-on-investment: ▸250-500 }", "MKB331",
            "is not a percentage"
        },
        {
            "a period that ends before it starts", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { periods: { ▸2025-2022: {} } }", "MKB207",
            "write 2022-2025"
        },
        {
            "periods that share a year", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { periods: { 2021: {}, ▸2021-2025: {} } }", "MKB319",
            "starts before that has ended"
        },
        {
            "a source that pays in a period and is not there",
            "currency: EUR\n  programmes: {}\n  sources: { state: { en: S } }\n  printed: { periods: { 2021: { sources: { ▸stat: EUR 1 bn } } } }", "MKB317",
            "did you mean \"state\"?"
        },
        {
            "a currency that none of the totals is in",
            "currency: ▸USD\n  programmes: {}\n  sources: {}\n  printed: { total-growth: EUR 1 bn, total-investment: EUR 2 bn, growth: { 2021: EUR 1 bn } }",
            "MKB310", "all are in EUR; write currency: EUR"
        },
        {
            "a total of a period in another currency",
            "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { periods: { 2021: { investment: ▸USD 1 bn } } }", "MKB310", "should be in EUR"
        },
        {
            "an unknown key of a period", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { periods: { 2021: { ▸growth: EUR 1 bn } } }", "MKB201",
            "known: investment, return, sources"
        },
        {
            "printed years out of order", "currency: EUR\n  programmes: {}\n  sources: {}\n  printed: { growth: { 2022: EUR 1 bn, ▸2021: EUR 1 bn } }",
            "MKB319", "2021 after 2022"
        },
    };

    public static TheoryData<string> OfMeasures => Measures.Names;

    public static TheoryData<string> OfMeasuresWarnings => Warnings.Names;

    public static TheoryData<string> OfCollections => Collections.Names;

    [Theory]
    [MemberData(nameof(OfMeasures))]
    public void A_measure_is_refused_for(string what) => Measures.AssertRefused(what);

    [Theory]
    [MemberData(nameof(OfMeasuresWarnings))]
    public void A_measure_is_worth_a_look_for(string what) => Warnings.AssertWarned(what);

    [Theory]
    [MemberData(nameof(OfCollections))]
    public void A_collection_is_refused_for(string what) => Collections.AssertRefused(what);

    [Theory]
    [InlineData("programme")]
    [InlineData("investment")]
    [InlineData("growth")]
    [InlineData("total-investment")]
    [InlineData("total-growth")]
    [InlineData("financing")]
    public void A_plan_needs_its(string key)
    {
        var plan = Example.Plan.Split('\n').Where(line => !line.StartsWith($"  {key}:", StringComparison.Ordinal));
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.Measure + string.Join('\n', plan));

        Assert.Equal(["c/m.yaml:11:3 MKB202"], measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void A_reason_lets_years_and_total_differ()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.MeasurePlanning("total-growth: EUR 1.2 bn\nbecause: So it is printed"));

        Assert.Empty(measures.Load().Findings);
    }

    [Fact]
    public void A_plan_in_a_collection_without_one_is_told_where_to_declare_it()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", Example.Without(Example.Collection, "plan"))
            .Write("c/m.yaml", Example.Measure + Example.Plan);

        var loaded = measures.Load();
        Assert.Equal(["c/m.yaml:11:14 MKB316"], loaded.PlacesOfErrors);
        Assert.Contains("under \"plan\" in collection.yaml", loaded.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_collection_file_is_broken_no_programme_is_called_unknown()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", Example.With(Example.Collection, "plan:\n  currency: euro\n  programmes: {}\n  sources: {}"))
            .Write("c/m.yaml", Example.Measure + Example.Plan);

        Assert.Equal(["c/collection.yaml:6:13 MKB313"], measures.Load().PlacesOfErrors);
    }
}
