using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Slips in figures, years and dates: one message each, with what to write instead, in both languages; none comes in unnoticed.</summary>
public sealed class SlipsInValuesTests
{
    private const string Collection = """
        name: { en: T }
        source: { title: { en: Plan }, year: 2020 }
        categories: { c: { en: C }, d: { en: D } }
        assumptions: { firms: { name: { en: Firms }, value: 500-1250 }, fund: { name: { en: Fund }, value: EUR 5-10 bn } }
        plan:
          currency: EUR
          return-share: 50
          programmes: { p: { name: { en: P } } }
          sources: { s: { en: S } }
          printed:
            investment: { 2021: EUR 1 bn, 2022: EUR 2 bn }
            total-investment: EUR 3 bn
            return-on-investment: 250-500%
            periods: { 2021-2022: { investment: EUR 3 bn } }

        """;

    private const string Measure = """
        name: { en: A measure }
        category: c
        start: 2021
        conditions: { solvency: above 40%, quick-ratio: above 1.5 }
        scores:
          value-added: 1-2-bn
          cost: 0-50-mln
          timeliness: 0-6-months
          feasibility: high
          support: low
          introduction: 0-6-months
        assumptions: { share: { name: { en: Share }, value: 75-100% } }
        model: { cost: fund * share / firms }
        plan:
          programme: p
          investment: { 2021: EUR 1 bn, 2022: EUR 2 bn, 2023: EUR 2 bn }
          growth: { 2021: EUR 1 bn, 2022: EUR 2 bn }
          total-investment: EUR 5 bn
          total-growth: EUR 3 bn
          financing: [{ source: s, share: 100 }]
          participants: { per-year: 500-1250 }

        """;

    [Theory]
    [InlineData("start: 2021", "start: 12/31/2021", 3, 8, "write 2021-12-31", "schrijf 2021-12-31")]
    [InlineData("start: 2021", "start: 2021-12-31T00:00", 3, 8, "write 2021-12-31", "schrijf 2021-12-31")]
    [InlineData("start: 2021", "start: 20211", 3, 8, "write a year, month or day", "schrijf een jaar, maand of dag")]
    [InlineData("start: 2021", "start: z.s.m.", 3, 8, "leave the key out", "laat de sleutel weg")]
    [InlineData("start: 2021", "start: 2021 of 2022", 3, 8, "write 2021 or 2022", "schrijf 2021 of 2022")]
    [InlineData("above 40%", "above 40%%", 4, 25, "such as above 40%", "zoals above 40%")]
    [InlineData("above 40%", "above 400%", 4, 25, "100 at most; correct the figure", "ten hoogste 100; verbeter het getal")]
    [InlineData("above 1.5", "above 120%", 4, 49, "a number, such as above 1.5", "een getal, zoals above 1.5")]
    [InlineData("start: 2021", "related: [m.yaml]", 3, 11, "write c/m", "schrijf c/m")]
    [InlineData("start: 2021", "related: ['c\\m']", 3, 11, "write c/m", "schrijf c/m")]
    [InlineData("category: c", "category: c, d", 2, 11, "keep one of them", "houd er een van")]
    [InlineData("category: c", "category: c/d", 2, 11, "keep one of them", "houd er een van")]
    [InlineData("support: low", "support: { score: hoog }", 10, 21, "\"band\" in place of \"score\"", "\"band\" in plaats van \"score\"")]
    [InlineData("value: 75-100%", "value: 75 tot 100%", 12, 53, "write 75-100%", "schrijf 75-100%")]
    [InlineData("fund * share", "fund share", 13, 21, "before \"share\" one of", "voor \"share\" ontbreekt")]
    [InlineData("fund * share", "SUM(fund)", 13, 16, "\"SUM\" has no place", "\"SUM\" hoort er niet in")]
    [InlineData("{ 2021: EUR 1 bn, 2022: EUR 2 bn, 2023", "{ 2031: EUR 1 bn, 2022: EUR 2 bn, 2023", 16, 33, "has 2022 after 2031", "staat 2022 na 2031")]
    [InlineData(
        "{ 2021: EUR 1 bn, 2022: EUR 2 bn, 2023", "{ 2012: EUR 1 bn, 2022: EUR 2 bn, 2023", 16, 33, "from 2012 to 2022 at once", "volgt 2022 meteen op 2012")]
    [InlineData("2023: EUR 2 bn }", "totaal: EUR 5 bn }", 16, 49, "such as total-investment", "zoals total-investment")]
    [InlineData("value-added: 1-2-bn", "value-added: { band: 1-2-bn, estimate: EUR 1.5 }", 6, 42, "write EUR 1.5 mln", "schrijf EUR 1.5 mln")]
    [InlineData("share: 100", "share: \"100,0\"", 20, 35, "write 100", "schrijf 100")]
    [InlineData("share: 100", "share: EUR 5 mln", 20, 35, "and not \"EUR 5 mln\"", "en niet \"EUR 5 mln\"")]
    [InlineData("per-year: 500-1250", "per-year: 500 – 1250", 21, 29, "write 500-1250", "schrijf 500-1250")]
    [InlineData("per-year: 500-1250", "per-year: 500-1.250 bedrijven", 21, 29, "write 500-1250", "schrijf 500-1250")]
    [InlineData("per-year: 500-1250", "per-jaar: 500-1250", 21, 19, "write \"per-year\"", "het aantal deelnemers heeft geen sleutel \"per-jaar\"")]
    [InlineData("cost: 0-50-mln", "cost: { estimate: EUR 60.000k }", 7, 21, "write EUR 60000 or EUR 60000000", "schrijf EUR 60000 of EUR 60000000")]
    [InlineData("start: 2021", "start: jul-21", 3, 8, "write 2021-07", "schrijf 2021-07")]
    [InlineData("start: 2021", "start: 1-dec-2021", 3, 8, "write 2021-12-01", "schrijf 2021-12-01")]
    [InlineData("start: 2021", "start: vanaf juli 2021", 3, 8, "write 2021-07", "schrijf 2021-07")]
    [InlineData("start: 2021", "start: 44378", 3, 8, "write 2021-07-01", "schrijf 2021-07-01")]
    [InlineData("start: 2021", "start: 2O21", 3, 8, "write 2021", "schrijf 2021")]
    [InlineData("start: 2021", "start: 4e kwartaal 2021", 3, 8, "write 2021-10", "schrijf 2021-10")]
    [InlineData("start: 2021", "start: 2e helft van 2021", 3, 8, "write 2021-07", "schrijf 2021-07")]
    [InlineData("start: 2021", "steps: [{ name: { en: S }, by: Q4 2020 }]", 3, 32, "write 2020-12", "schrijf 2020-12")]
    [InlineData("start: 2021", "steps: [{ name: { en: S }, by: H1 2020 }]", 3, 32, "write 2020-06", "schrijf 2020-06")]
    [InlineData("start: 2021", "start: 2024-01", 3, 1, "its plan ends in 2023", "het plan ervan eindigt in 2023")]
    [InlineData("start: 2021", "summary: { nl: Winkels, cafés: snel, en: S }", 3, 25, "in quotation marks", "tussen aanhalingstekens")]
    [InlineData("2023: EUR 2 bn", "2023: EUR -2 bn", 16, 55, "write EUR 0, and under", "schrijf EUR 0, en bij")]
    [InlineData("1 bn, 2022: EUR 2 bn, 2023", "1 bn; 2022: EUR 2 bn, 2023", 16, 31, "in place of the semicolon", "in plaats van de puntkomma")]
    [InlineData("2021: EUR 1 bn, 2022: EUR 2 bn, 2023", "2021:EUR 1 bn, 2022: EUR 2 bn, 2023", 16, 17, "\"2021: EUR 1 bn\"", "\"2021: EUR 1 bn\"")]
    [InlineData("participants: { per-year: 500-1250 }", "participants: 500-1250", 21, 17, "{ per-year: 500-1250 } or", "{ per-year: 500-1250 } of")]
    [InlineData("cost: 0-50-mln", "cost: 500-1000-mln", 13, 16, "makes EUR 3-20 mln, score 5", "komt uit op EUR 3-20 mln, score 5")]
    public void A_slip_in_a_measure_is_told_once(string right, string wrong, int line, int column, string cure, string dutchCure)
    {
        Assert.Contains(right, Measure, StringComparison.Ordinal);
        Tells(Collection, Measure.Replace(right, wrong, StringComparison.Ordinal), line, column, cure, dutchCure);
    }

    [Theory]
    [InlineData("year: 2020", "year: 2020.0", 2, 38, "write 2020", "schrijf 2020")]
    [InlineData("value: 500-1250", "value: 500 tot 1250", 4, 53, "write 500-1250", "schrijf 500-1250")]
    [InlineData("value: 500-1250", "value: 500-1.250", 4, 53, "write 500-1250", "schrijf 500-1250")]
    [InlineData("value: 500-1250", "value: \"500,1250\"", 4, 53, "write 500.1250", "schrijf 500.1250")]
    [InlineData(
        "value: 500-1250", "value: 2 mln", 4, 53, "2000000 for a number, and EUR 2 mln for an amount", "2000000 voor een getal, en EUR 2 mln voor een bedrag")]
    [InlineData("return-share: 50", "return-share: \"50,0\"", 7, 17, "write 50", "schrijf 50")]
    [InlineData(
        "investment: { 2021: EUR 1 bn, 2022", "investment: { 2012: EUR 1 bn, 2022", 11, 35, "write those in between", "schrijf die ertussen erbij")]
    [InlineData("total-investment: EUR 3 bn", "total-investment: EUR 30 bn", 12, 5, "more than a factor of two", "meer dan een factor twee")]
    [InlineData("250-500%", "250 tot 500%", 13, 27, "write 250-500%", "schrijf 250-500%")]
    [InlineData("periods: { 2021-2022", "periods: { 2021 t/m 2022", 14, 16, "write 2021-2022", "schrijf 2021-2022")]
    [InlineData("periods: { 2021-2022", "periods: { 2021-22", 14, 16, "write 2021-2022", "schrijf 2021-2022")]
    [InlineData("periods: { 2021-2022", "periods: { 2022-2021", 14, 16, "write 2021-2022", "schrijf 2021-2022")]
    [InlineData("source: { title: { en: Plan }, year: 2020 }", "herkomst: judgement", 2, 1, "write \"basis\"", "schrijf \"basis\"")]
    public void A_slip_in_a_collection_is_told_once(string right, string wrong, int line, int column, string cure, string dutchCure)
    {
        Assert.Contains(right, Collection, StringComparison.Ordinal);
        Tells(Collection.Replace(right, wrong, StringComparison.Ordinal), Measure, line, column, cure, dutchCure);
    }

    [Fact]
    public void An_assumption_in_another_currency_than_its_formula_is_told_where_the_formula_names_it()
    {
        Tells(
            Collection.Replace("EUR 5-10 bn", "USD 5-10 bn", StringComparison.Ordinal),
            Measure,
            13,
            16,
            "assumption \"fund\" is USD 5-10 bn",
            "aanname \"fund\" is USD 5-10 bn");
    }

    [Fact]
    public void Of_an_amount_that_may_lack_its_millions_nothing_is_told_that_follows_from_it()
    {
        Tells(
            Collection.Replace("EUR 5-10 bn", "EUR 5-10", StringComparison.Ordinal),
            Measure.Replace("cost: 0-50-mln", "cost: { estimate: EUR 4-20 mln }", StringComparison.Ordinal),
            4,
            100,
            "write EUR 5-10 mln",
            "schrijf EUR 5-10 mln");
        Tells(
            Collection,
            Measure.Replace("cost: 0-50-mln", "cost: { estimate: EUR 4-20 }", StringComparison.Ordinal),
            7,
            21,
            "write EUR 4-20 mln",
            "schrijf EUR 4-20 mln");
    }

    [Fact]
    public void The_files_themselves_are_without_a_finding()
    {
        Assert.True(MeasureCatalogue.TryLoad([new("c/collection.yaml", Collection), new("c/m.yaml", Measure)], out _, out var diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("from: EUR 500 mln, to: EUR 1 bn", "from: EUR 5 mln, to: EUR 1 bn", 7, 9, "band \"large\": it overlaps band \"middling\"")]
    [InlineData("unit: EUR per year", "unit: USD per year", 4, 11, "write \"unit: EUR per year\"")]
    [InlineData("unit: EUR per year", "unit: EUR per jaar", 4, 11, "write \"EUR per year\"")]
    [InlineData("    unit: EUR per year\n", "", 5, 37, "the criterion has no unit")]
    public void A_slip_in_criteria_is_told_once(string right, string wrong, int line, int column, string cure)
    {
        Assert.Contains(right, Example.Criteria, StringComparison.Ordinal);
        using var measures = MeasuresOnDisk.Of(
            ("criteria.yaml", Example.Criteria.Replace(right, wrong, StringComparison.Ordinal)),
            ("schemes/own.yaml", Example.SchemeOfOwnCriteria),
            ("c/collection.yaml", Example.Collection),
            ("c/m.yaml", Example.With(Example.Measure, "scores: { effect: huge, ease: easy }")));

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Equal(("criteria.yaml", line, column), (finding.File, finding.Line, finding.Column));
        Assert.Contains(cure, finding.Message, StringComparison.Ordinal);
        Assert.NotEqual(finding.Message, finding.DutchMessage);
    }

    private static void Tells(string collection, string measure, int line, int column, string cure, string dutchCure)
    {
        _ = MeasureCatalogue.TryLoad([new("c/collection.yaml", collection), new("c/m.yaml", measure)], out _, out var diagnostics);

        var finding = Assert.Single(diagnostics);
        Assert.Equal((line, column), (finding.Line, finding.Column));
        Assert.Contains(cure, finding.Message, StringComparison.Ordinal);
        Assert.Contains(dutchCure, finding.MessageIn(Language.Dutch), StringComparison.Ordinal);
    }
}
