namespace MkbPrioritisation.Tests.Reading;

/// <summary>Who must act, when, for which firms and on what assumptions: what is wrong is refused, at its place.</summary>
public sealed class RefusalsOfRoadmapsTests
{
    private const string Header = """
        actors: { ministry: { en: The ministry } }
        assumptions: { budget: { name: { en: Budget }, value: EUR 1 bn } }

        """;

    private static readonly RefusalTable OfMeasures = new("c/m.yaml", entries => $"{Example.Measure}{entries}\n")
    {
        { "a date in words", "start: ▸1 July 2021", "MKB330", "write 2021-07-01" },
        { "a year in two digits", "start: ▸26", "MKB330", "write 2026" },
        {
            "a year in two digits behind an apostrophe", "start: ▸'26", "MKB101",
            "an apostrophe opens a text in quotation marks here; write the year in four digits, 2026"
        },
        { "a typographic apostrophe before a year", "start: ▸’26", "MKB330", "write 2026" },
        { "a month and a year in two digits", "start: ▸jan '26", "MKB330", "write 2026-01" },
        { "a quarter of a year in two digits", "start: ▸Q3 26", "MKB330", "write 2026-07" },
        { "a day of a year in two digits", "start: ▸13-07-26", "MKB330", "write 2026-07-13" },
        { "a day of a year in two digits that can be two", "start: ▸01-07-26", "MKB330", "write 2026-07-01 or 2026-01-07" },
        { "a quarter in parentheses", "start: ▸2021 (Q3)", "MKB330", "write 2021-07" },
        { "two quarters", "start: ▸Q1 2021 – Q2 2021", "MKB330", "these are two dates; write 2021-01 or 2021-04" },
        { "a condition as a sentence", "conditions: ▸solvency above 40%", "MKB334", "write { solvency: above 40% }" },
        { "an assumption of about a share", "assumptions: { firms: { name: { en: Firms }, value: ▸ca. 30% } }", "MKB331", "write 30%" },
        { "a share in words", "assumptions: { firms: { name: { en: Firms }, value: ▸dertig procent } }", "MKB331", "75% or EUR 2.8 bn" },
        { "two years", "start: ▸2026-'27", "MKB330", "these are two years, and a date is one; write 2026 or 2027" },
        { "the end of a year in two digits", "start: ▸eind '26", "MKB330", "write 2026, or a month or a day of it" },
        { "a month that there is not", "start: ▸2021-13", "MKB330", "from 1900 to 2100" },
        { "a day that there is not", "start: ▸2021-02-29", "MKB330", "is not a date" },
        { "steps in a mapping", "steps: ▸{ name: { en: Draft } }", "MKB203", "should be a list" },
        { "a step without name", "steps:\n  - ▸by: 2021", "MKB202", "needs the key \"name\"" },
        { "a step by no date", "steps: [{ name: { en: Draft }, by: ▸soon }]", "MKB330", "the date of a step" },
        { "an actor where the collection has none", "actors: [▸ministry]", "MKB332", "name them in collection.yaml" },
        { "a condition without side", "conditions: { solvency: ▸40% }", "MKB334", "above 40%" },
        { "a condition without per cent", "conditions: { solvency: ▸above 40 }", "MKB334", "and a percentage" },
        { "a condition behind the sign for more", "conditions: { solvency: ▸> 40% }", "MKB101", "write solvency: above 40%" },
        {
            "a condition on a share of one", "conditions: { solvency: ▸above 0.4 }", "MKB334",
            "can be read in two ways: \"above 0.4\"; write above 40% or above 0.4%"
        },
        { "a condition on days in per cent", "conditions: { cash-buffer-days: ▸above 40% }", "MKB334", "and a number" },
        { "a condition that may be thousands", "conditions: { cash-buffer-days: ▸above 1.200 }", "MKB320", "above 1200" },
        { "a condition on no figure", "conditions: { ▸solvencies: above 40% }", "MKB334", "did you mean \"solvency\"?" },
        { "a related measure without its collection", "related: [▸easier-restart]", "MKB333", "the collection's id, a slash and the measure's id" },
        { "a related measure that is not there", "related: [▸c/n]", "MKB333", "has no measure \"n\"" },
        { "a related measure of no collection", "related: [▸recovery-plan-2021/scale-up-digitalisation]", "MKB333", "did you mean \"recovery-plan-2020\"?" },
        { "a measure related to itself", "related: [▸c/m]", "MKB333", "the measure itself" },
        { "a step with a long name", $"steps: [{{ name: {{ en: ▸{new string('x', 201)} }} }}]", "MKB208", "has 201 characters, and may have 200 at most" },
        { "a long note", $"note: ▸{new string('x', 5001)}", "MKB208", "has 5001 characters, and may have 5000 at most" },
        { "an excluded measure that is not there", "excludes: [▸n]", "MKB333", "has no measure \"n\"" },
        { "a required measure that is not there", "requires: [▸c/m]", "MKB333", "has no measure" },
        { "a measure that requires itself", "requires: [▸m]", "MKB333", "the measure itself" },
        { "an assumption without value", "assumptions: { firms: ▸{ name: { en: Firms } } }", "MKB202", "needs the key \"value\"" },
        { "an assumption in words", "assumptions: { firms: { name: { en: Firms }, value: ▸some } }", "MKB331", "75% or EUR 2.8 bn" },
        { "an assumption that may be thousands", "assumptions: { firms: { name: { en: Firms }, value: ▸1.200 } }", "MKB320", "1200" },
        { "an assumption from high to low", "assumptions: { firms: { name: { en: Firms }, value: ▸30-20% } }", "MKB311", "lower figure first" },
        { "an assumption in per cent without its sign", "assumptions: { firms: { name: { en: Firms }, value: ▸40, unit: \"%\" } }", "MKB331", "write 40%" },
        {
            "an assumption in per cent that may be a share of one", "assumptions: { firms: { name: { en: Firms }, value: ▸0.4-0.5, unit: procent } }",
            "MKB331", "can be read in two ways; write 40-50% or 0.4-0.5%"
        },
        { "an assumption named by a number", "assumptions: { ▸2021: { name: { en: Firms }, value: 20 } }", "MKB335", "a name with a letter" },
        { "a model of a criterion in words", "model: { ▸support: 2 * 3 }", "MKB336", "value-added" },
        {
            "a formula with an unknown name", "assumptions: { firms: { name: { en: Firms }, value: 20 } }\nmodel: { cost: 2 * ▸firm }", "MKB336",
            "did you mean \"firms\"?"
        },
        { "a formula that ends early", "model: { cost: 2 *▸ }", "MKB335", "ends where a number" },
        { "a formula with a letter for times", "model: { cost: 2 ▸x 3 }", "MKB335", "write *" },
        { "a formula with a tight minus", "model: { cost: ▸5-3 }", "MKB335", "both sides of the minus" },
        { "a formula with an open parenthesis", "model: { cost: 2 * ▸(3 + 4 }", "MKB335", "has no partner" },
        { "a formula as a spreadsheet has it", "model: { cost: ▸=2 * 3 }", "MKB335", "starts without" },
        { "a formula with a function", "model: { cost: sum▸(2, 3) }", "MKB335", "there are no functions" },
        { "a formula with an amount", "model: { cost: 2 * ▸EUR 5 mln }", "MKB335", "belongs under assumptions" },
        { "a formula with thousands", "model: { cost: 2 * ▸1.200 }", "MKB335", "no separators of thousands" },
        { "a formula that may divide by nothing", "model: { cost: ▸2 / (1 - 1) }", "MKB338", "divide by 0" },
        { "a formula below nothing", "model: { cost: ▸2 - 3 }", "MKB338", "less than 0" },
    };

    private static readonly RefusalTable OfCollections = new("c/collection.yaml", entries => $"{Example.Collection}{entries}\n")
    {
        {
            "a phase that ends before it begins", "phases: { start: { name: { en: Start }, from: 2021-04, ▸to: 2020-09 } }", "MKB337",
            "before it begins at 2021-04"
        },
        { "a phase with an end in other words", "phases: { start: { name: { en: Start }, from: 2020-09, ▸end: 2021-04 } }", "MKB201", "write \"to\"" },
        { "a phase with a start in other words", "phases: { start: { name: { en: Start }, ▸begin: 2020-09 } }", "MKB201", "write \"from\"" },
        { "a phase without start", "phases: { start: ▸{ name: { en: Start } } }", "MKB202", "needs the key \"from\"" },
        { "an actor without language", "actors: { ministry: ▸The ministry }", "MKB203", "should name its language" },
        {
            "an indicator with an unknown limit", "indicators: { gap: { name: { en: Gap }, value: 9%, limit: ▸below } }", "MKB331",
            "known: about, over, under, up-to"
        },
        { "an indicator of an odd year", "indicators: { gap: { name: { en: Gap }, value: 9%, year: ▸20 } }", "MKB207", "from 1900 to 2100" },
    };

    private static readonly RefusalTable Warnings = new(
        "c/m.yaml",
        entries => $"{Example.Measure.Replace("value-added: 1-2-bn", "value-added: { estimate: EUR 1.2 bn }", StringComparison.Ordinal)}{entries}\n")
    {
        { "an estimate that its model is a multiple of", "note: x\nmodel: { value-added: ▸3 * 1000000000 }", "MKB430", "makes EUR 3 bn" },
        { "an estimate that its model does not reach", "model: { value-added: ▸2 * 1000000000 }", "MKB430", "makes EUR 2 bn, and the estimate is EUR 1.2 bn" },
    };

    public static TheoryData<string> MeasureNames => OfMeasures.Names;

    public static TheoryData<string> CollectionNames => OfCollections.Names;

    public static TheoryData<string> WarningNames => Warnings.Names;

    [Theory]
    [MemberData(nameof(MeasureNames))]
    public void A_measure_is_refused_for(string what) => OfMeasures.AssertRefused(what);

    [Theory]
    [MemberData(nameof(CollectionNames))]
    public void A_collection_is_refused_for(string what) => OfCollections.AssertRefused(what);

    [Theory]
    [MemberData(nameof(WarningNames))]
    public void A_measure_is_warned_of(string what) => Warnings.AssertWarned(what);

    [Fact]
    public void An_unknown_actor_is_named_with_the_one_that_was_meant()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", Example.Collection + Header)
            .Write("c/m.yaml", $"{Example.Measure}actors: [the ministry, minstry]\n");

        Assert.Equal(
            ["the collection has no actor \"the ministry\"; write \"ministry\"", "the collection has no actor \"minstry\"; did you mean \"ministry\"?"],
            measures.Load().Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_formula_names_what_the_collection_assumes()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", Example.Collection + Header)
            .Write("c/m.yaml", $"{Example.Measure}model: {{ cost: budget * 10% }}\n");

        Assert.Equal("budget * 10%", measures.Load().Catalogue!.GetMeasure("c", "m").Model["cost"].Text);
    }
}
