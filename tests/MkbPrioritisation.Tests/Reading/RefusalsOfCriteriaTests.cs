namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in a <c>criteria.yaml</c>, here read alone.</summary>
public sealed class RefusalsOfCriteriaTests
{
    private const string FiveBands = "{ score: 5, id: a }, { score: 4, id: b }, { score: 3, id: c }, { score: 2, id: d }, { score: 1, id: e }";

    private static readonly RefusalTable Table = new("criteria.yaml", yaml => yaml)
    {
        { "an unknown key", Example.Criteria + "▸weights: {}\n", "MKB201", "known: extends, criteria" },
        { "no criteria", "▸criteria: {}\n", "MKB204", "at least one is needed" },
        { "criteria left open", "criteria:▸\n", "MKB204", "\"criteria\" should be a mapping" },
        { "a list of criteria", "criteria: ▸[effect]\n", "MKB203", "\"criteria\" should be a mapping" },
        { "another key than criteria", "▸{}", "MKB202", "needs the key \"criteria\"" },
        { "an ill-formed id", Example.Criteria.Replace("  ease:", "  ▸Ease_:", StringComparison.Ordinal), "MKB206", "write \"ease\"" },
        { "a text for a criterion", "criteria: { ease: ▸easy }", "MKB203", "criterion \"ease\" should be a mapping" },
        {
            "an unknown key of a criterion", $"criteria: {{ ease: {{ name: {{ en: x }}, bands: [{FiveBands}], ▸weight: 2 }} }}", "MKB201",
            "known: name, description, unit, bands"
        },
        { "a criterion without name", $"criteria: {{ ease: ▸{{ bands: [{FiveBands}] }} }}", "MKB202", "criterion \"ease\" needs the key \"name\"" },
        { "a criterion without bands", "criteria: { ease: ▸{ name: { en: x } } }", "MKB202", "criterion \"ease\" needs the key \"bands\"" },
        { "a mapping of bands", "criteria: { ease: { name: { en: x }, bands: ▸{ a: 1 } } }", "MKB203", "should be a list" },
        { "an alias as bands", "criteria: { ease: { name: { en: x }, bands: ▸*usual } }", "MKB104", "write the value out" },
        { "an unknown unit", With("unit: EUR per year", "unit: ▸euros"), "MKB313", "write \"EUR per year\" (or another currency's code) or \"months\"" },
        { "a unit in other words", With("unit: EUR per year", "unit: ▸years"), "MKB313", "or \"months\"" },
        { "a currency in small letters", With("unit: EUR per year", "unit: ▸eur per year"), "MKB313", "EUR per year" },
        { "a unit left open", With("unit: EUR per year", "unit:▸"), "MKB204", "the unit has no value" },
        { "an unknown key of a band", With("id: hard", "id: hard, ▸colour: red"), "MKB201", "known: score, id, name, from, to" },
        { "a band without score", With("{ score: 2, id: hard", "▸{ id: hard"), "MKB202", "needs the key \"score\"" },
        { "a band without id", With("{ score: 2, id: hard", "▸{ score: 2"), "MKB202", "needs the key \"id\"" },
        { "a score that is none", With("score: 2, id: hard", "score: ▸6, id: hard"), "MKB207", "a whole number from 1 to 5" },
        { "an ill-formed band", With("id: so-so", "id: ▸So So"), "MKB206", "write \"so-so\"" },
        { "a band named unknown", With("id: so-so", "id: ▸unknown"), "MKB206", "a score of which nothing is known" },
        { "a band's name without language", With("id: so-so", "id: so-so, name: ▸So so"), "MKB203", "write { en: \"So so\" }" },
        { "two bands with one id", With("{ score: 2, id: hard", "▸{ score: 2, id: so-so"), "MKB205", "two bands have the id \"so-so\"" },
        {
            "a sixth band", With("- { score: 1, id: very-hard }", "- { score: 1, id: very-hard }\n      - ▸{ score: 1, id: worse }"), "MKB314",
            "two bands have score 1; each of 1 to 5 is used once"
        },
        { "four bands", With("      - { score: 5, id: very-easy }\n      - ", "      ▸- "), "MKB314", "no band has score 5" },
        { "a limit without unit", With("id: hard", "id: hard, from: ▸EUR 1 mln"), "MKB315", "add \"unit: EUR per year\" or \"unit: months\"" },
        { "a limit in another unit", With("from: EUR 1 bn", "from: ▸12 months"), "MKB310", "should be in EUR per year" },
        { "a limit in words", With("from: EUR 1 bn", "from: ▸a lot"), "MKB309", "amounts look like" },
        {
            "an id behind the sign for more", With("id: hard", "id: ▸>2 mld"), "MKB101",
            "an id has no > in it, but lower-case letters, digits and single hyphens; write over-2-bn"
        },
        { "a band by its score", With("{ score: 2, id: hard }", "▸2: hard"), "MKB314", "write { score: 2, id: hard }" },
        {
            "a limit behind the sign for more", With("from: EUR 1 bn", "from: ▸> 10 mln"), "MKB101",
            "a limit has no > before it; a band that starts there has from: EUR 10 mln, and no to"
        },
        {
            "a limit in quotation marks behind that sign", With("from: EUR 1 bn", "from: ▸\">= 1 mld\""), "MKB309",
            "is not a band's limit, which is a figure alone; write from: EUR 1 bn"
        },
        { "a limit of so much and more", With("from: EUR 1 bn", "from: ▸10 mln en meer"), "MKB309", "write from: EUR 10 mln" },
        { "a limit with a plus", With("from: EUR 1 bn", "from: ▸10+ mln"), "MKB309", "write from: EUR 10 mln" },
        { "a limit on the other side", With("from: EUR 1 bn", "from: ▸minder dan 1 mld"), "MKB309", "write to: EUR 1 bn, and leave \"from\" out of that band" },
        { "a limit that is none", With("from: EUR 1 bn", "from: ▸onbeperkt"), "MKB309", "leave \"from\" out where nothing ends the band on that side" },
        { "a range for a limit", With("from: EUR 1 bn", "from: ▸EUR 1-2 bn"), "MKB309", "one figure, not a range; write from: EUR 1 bn, to: EUR 2 bn" },
        {
            "a band from high to low",
            With("- { score: 4, id: large, from: EUR 500 mln, to: EUR 1 bn }", "- ▸{ score: 4, id: large, from: EUR 1 bn, to: EUR 500 mln }"), "MKB311",
            "\"from\" must be below \"to\""
        },
        {
            "an empty band", With("- { score: 4, id: large, from: EUR 500 mln, to: EUR 1 bn }", "- ▸{ score: 4, id: large, from: EUR 1 bn, to: EUR 1 bn }"),
            "MKB311", "\"from\" must be below \"to\""
        },
        {
            "a gap between bands", With("- { score: 5, id: huge, from: EUR 1 bn }", "- ▸{ score: 5, id: huge, from: EUR 2 bn }"), "MKB315",
            "starts at EUR 2 bn, and band \"large\" ends at EUR 1 bn"
        },
        {
            "bands that overlap", With("- { score: 5, id: huge, from: EUR 1 bn }", "- ▸{ score: 5, id: huge, from: EUR 900 mln }"), "MKB315",
            "it overlaps band \"large\""
        },
        {
            "nothing at the low end", With("- { score: 1, id: tiny, to: EUR 10 mln }", "- ▸{ score: 1, id: tiny, from: EUR 1, to: EUR 10 mln }"), "MKB315",
            "leave out its \"from\""
        },
        {
            "nothing at the high end", With("- { score: 5, id: huge, from: EUR 1 bn }", "- ▸{ score: 5, id: huge, from: EUR 1 bn, to: EUR 2 bn }"), "MKB315",
            "leave out its \"to\""
        },
        {
            "an open band amid the others",
            With("{ score: 5, id: huge, from: EUR 1 bn }\n      - { score: 4, id: large, from: EUR 500 mln, to: EUR 1 bn }",
                "▸{ score: 5, id: huge, from: EUR 1 bn }\n      - { score: 4, id: large, from: EUR 500 mln }"),
            "MKB315", "it overlaps band \"large\""
        },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Criteria_are_refused_for(string what) => Table.AssertRefused(what);

    private static string With(string part, string replacement)
    {
        Assert.Contains(part, Example.Criteria, StringComparison.Ordinal);
        return Example.Criteria.Replace(part, replacement, StringComparison.Ordinal);
    }
}
