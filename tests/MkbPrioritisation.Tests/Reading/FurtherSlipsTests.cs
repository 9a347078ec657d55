using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Further slips of analysts: one message each, where it happened, with what to write instead, in both languages.</summary>
public sealed class FurtherSlipsTests
{
    private const string Collection = """
        name: { en: T }
        categories: { c: { en: C } }
        source: { title: { en: Plan } }
        plan: { currency: EUR, programmes: { p: { name: { en: P } } }, sources: { s: { en: S } } }

        """;

    private const string Measure = """
        name: { en: A measure, nl: Een maatregel }
        summary: { en: What it does }
        category: c
        segments: [grow, renew]
        start: 2026
        scores:
          value-added: 1-2-bn
          cost: { estimate: EUR 40 mln }
          timeliness: { estimate: 8 months }
          feasibility: high
          support: low
          introduction: 0-6-months
        conditions: { solvency: above 40% }
        plan:
          programme: p
          investment: { 2026: EUR 1 bn, 2027: EUR 2 bn }
          growth: { 2026: EUR 1 bn, 2027: EUR 2 bn }
          total-investment: EUR 3 bn
          total-growth: EUR 3 bn
          financing: [{ source: s, share: 100 }]

        """;

    private const string Scheme = """
        name: { en: S }
        dimensions:
          net-impact: [cost, value-added]
          feasibility: [support, feasibility]
        shortlist: 3

        """;

    [Theory]
    [InlineData("braces without the first", "name: { en: A", "name: en: A", 1, 7, "\"en\" is a key", "\"en\" is een sleutel")]
    [InlineData("a key behind a key", "support: low", "support: score: 4", 11, 12, "{ score: … }", "{ score: … }")]
    [InlineData(
        "round brackets for braces",
        "name: { en: A measure, nl: Een maatregel }",
        "name: (en: A measure)",
        1,
        7,
        "put braces around it",
        "zet er accolades omheen")]
    [InlineData(
        "square brackets for braces",
        "name: { en: A measure, nl: Een maatregel }",
        "name: [en: A measure]",
        1,
        7,
        "write { } in place of [ ]",
        "schrijf { } in plaats van [ ]")]
    [InlineData("a comma behind a list", "[grow, renew]", "[grow, renew],", 4, 24, "a comma too many", "een komma te veel")]
    [InlineData("two colons", "category: c", "category:: c", 3, 1, "\"category: c\"", "\"category: c\"")]
    [InlineData("a list as a sentence", "[grow, renew]", "grow renew", 4, 11, "write [grow, renew]", "schrijf [grow, renew]")]
    [InlineData(
        "a word that starts with an apostrophe",
        "nl: Een maatregel",
        "nl: 't Loket",
        1,
        28,
        "in double quotation marks",
        "tussen dubbele aanhalingstekens")]
    [InlineData("a text that starts with a hyphen", "{ en: What it does }", "{ en: - What it does }", 2, 16, "cannot start with -", "kan niet met - beginnen")]
    [InlineData(
        "a sign in a condition",
        "above 40%",
        "> 40%",
        13,
        25,
        "for a condition write solvency: above 40%",
        "schrijf voor een voorwaarde solvency: above 40%")]
    [InlineData("a sign in a condition, in quotation marks", "above 40%", "\"> 40%\"", 13, 25, "such as above 40%", "zoals above 40%")]
    [InlineData("a condition in Dutch", "above 40%", "boven 33%", 13, 25, "such as above 33%", "zoals above 33%")]
    [InlineData("a score in words", "support: low", "support: score 4", 11, 12, "write { score: 4 }", "schrijf { score: 4 }")]
    [InlineData("a reason behind a band", "support: low", "support: low (nobody asked)", 11, 12, "write low alone", "schrijf alleen low")]
    [InlineData("a remark behind a band", "support: low", "support: low//asked", 11, 12, "write low alone", "schrijf alleen low")]
    [InlineData("a band with a word more", "support: low", "support: very high", 11, 12, "did you mean \"high\"?", "bedoelt u \"high\"?")]
    [InlineData(
        "a range in words",
        "support: low",
        "support: between low and high",
        11,
        12,
        "a range is written low..high",
        "een bereik schrijft u als low..high")]
    [InlineData(
        "a range of two Dutch words",
        "support: low",
        "support: hoog..laag",
        11,
        12,
        "a range is written low..high",
        "een bereik schrijft u als low..high")]
    [InlineData("an amount between two", "EUR 40 mln", "tussen EUR 30 en 50 mln", 8, 21, "write EUR 30-50 mln", "schrijf EUR 30-50 mln")]
    [InlineData("an amount from a year on", "EUR 40 mln", "EUR 40 mln vanaf 2026", 8, 21, "write EUR 40 mln alone", "schrijf alleen EUR 40 mln")]
    [InlineData(
        "hyphens without a space behind them",
        "segments: [grow, renew]",
        "segments:\n -grow\n -renew",
        5,
        2,
        "write [grow, renew]",
        "schrijf [grow, renew]")]
    [InlineData(
        "a score for a band",
        "support: low",
        "support: { band: { score: 4 } }",
        11,
        20,
        "write \"score\" in place of \"band\"",
        "schrijf \"score\" in plaats van \"band\"")]
    [InlineData("so much more or less", "EUR 40 mln", "EUR 40 ± 10 mln", 8, 21, "write EUR 30-50 mln", "schrijf EUR 30-50 mln")]
    [InlineData("a share more or less", "EUR 40 mln", "EUR 40 mln +/- 25%", 8, 21, "write EUR 30-50 mln", "schrijf EUR 30-50 mln")]
    [InlineData("an amount by month", "EUR 40 mln", "EUR 3 mln per maand", 8, 21, "twelve times EUR 3 mln", "twaalf keer EUR 3 mln")]
    [InlineData("words behind an amount", "EUR 40 mln", "EUR 40 mln excl. btw", 8, 21, "write EUR 40 mln alone", "schrijf alleen EUR 40 mln")]
    [InlineData(
        "words in brackets behind an amount",
        "EUR 40 mln",
        "EUR 40 mln (prijspeil 2024)",
        8,
        21,
        "write EUR 40 mln alone",
        "schrijf alleen EUR 40 mln")]
    [InlineData("a comma and a hyphen behind an amount", "EUR 40 mln }", "\"EUR 40.000.000,-\" }", 8, 21, "write EUR 40000000", "schrijf EUR 40000000")]
    [InlineData("the same in braces", "EUR 40 mln }", "EUR 40.000.000,- }", 8, 36, "leave them out", "laat ze weg")]
    [InlineData(
        "a figure alone that may be thousands",
        "EUR 40 mln",
        "40.000",
        8,
        21,
        "EUR 40 bn, EUR 40 mln or EUR 40000",
        "EUR 40 bn, EUR 40 mln of EUR 40000")]
    [InlineData(
        "a date that a spreadsheet made of a band",
        "introduction: 0-6-months",
        "introduction: 6-dec",
        12,
        17,
        "write 6-12-months",
        "schrijf 6-12-months")]
    [InlineData("a fault of a spreadsheet", "introduction: 0-6-months", "introduction: \"#VERW!\"", 12, 17, "correct the cell", "herstel daar de cel")]
    [InlineData("half a year", "8 months", "half a year", 9, 27, "write 6 months", "schrijf 6 months")]
    [InlineData("a year and a half", "8 months", "anderhalf jaar", 9, 27, "write 18 months", "schrijf 18 months")]
    [InlineData("a figure alone for a span", "8 months", "8", 9, 27, "8 months or 8 years", "8 months of 8 years")]
    [InlineData(
        "years without colons",
        "{ 2026: EUR 1 bn, 2027: EUR 2 bn }\n  growth",
        "{ 2026: EUR 1 bn, 2027 EUR 2 bn }\n  growth",
        16,
        33,
        "\"2027: EUR 2 bn\"",
        "\"2027: EUR 2 bn\"")]
    [InlineData(
        "a figure alone for an amount",
        "{ 2026: EUR 1 bn, 2027: EUR 2 bn }\n  growth",
        "{ 2026: 1, 2027: EUR 2 bn }\n  growth",
        16,
        23,
        "EUR 1 bn, EUR 1 mln or EUR 1",
        "EUR 1 bn, EUR 1 mln of EUR 1")]
    [InlineData("a month before its year", "start: 2026", "start: 3/2026", 5, 8, "write 2026-03", "schrijf 2026-03")]
    [InlineData("a season", "start: 2026", "start: zomer 2026", 5, 8, "write 2026, or a month", "schrijf 2026, of een maand")]
    [InlineData("a text for later", "What it does", "TODO", 2, 16, "still to be written", "moet nog worden geschreven")]
    [InlineData("a summary without its lines", "summary: { en: What it does }", "summary:", 2, 9, "or delete the key", "of verwijder de sleutel")]
    public void A_slip_in_a_measure_is_told_once(string slip, string right, string wrong, int line, int column, string cure, string dutchCure)
    {
        Assert.Contains(right, Measure, StringComparison.Ordinal);
        Tells(
            slip,
            [new("c/collection.yaml", Collection), new("c/m.yaml", Measure.Replace(right, wrong, StringComparison.Ordinal))],
            line,
            column,
            cure,
            dutchCure);
    }

    [Theory]
    [InlineData(
        "a source in a line",
        "{ title: { en: Plan } }",
        "Plan of 2025",
        3,
        9,
        "write { title: { en: \"Plan of 2025\" } }",
        "schrijf { title: { nl: \"Plan of 2025\" } }")]
    [InlineData(
        "a name without its key",
        "p: { name: { en: P } }",
        "p: { en: P }",
        4,
        43,
        "write { name: { nl: …, en: … } }",
        "schrijf { name: { nl: …, en: … } }")]
    [InlineData("a name with its key where it has none", "c: { en: C }", "c: { name: { en: C } }", 2, 20, "leave it out", "laat die weg")]
    [InlineData(
        "measures in the header",
        "categories:",
        "measures: []\ncategories:",
        2,
        1,
        "each measure is a file of its own",
        "elke maatregel is een eigen bestand")]
    [InlineData("a currency's sign", "currency: EUR", "currency: $", 4, 19, "such as USD", "zoals USD")]
    public void A_slip_in_a_collection_is_told_once(string slip, string right, string wrong, int line, int column, string cure, string dutchCure)
    {
        Assert.Contains(right, Collection, StringComparison.Ordinal);
        Tells(
            slip,
            [new("c/collection.yaml", Collection.Replace(right, wrong, StringComparison.Ordinal)), new("c/m.yaml", Measure)],
            line,
            column,
            cure,
            dutchCure);
    }

    [Theory]
    [InlineData("weights", "shortlist: 3", "weights: { cost: 2 }\nshortlist: 3", 5, 1, "a scheme has no weights", "een weegkader heeft geen gewichten")]
    [InlineData(
        "weights in a dimension",
        "[cost, value-added]",
        "{ cost: 50, value-added: 50 }",
        3,
        15,
        "write [cost, value-added]",
        "schrijf [cost, value-added]")]
    public void A_slip_in_a_scheme_is_told_once(string slip, string right, string wrong, int line, int column, string cure, string dutchCure)
    {
        Assert.Contains(right, Scheme, StringComparison.Ordinal);
        Tells(
            slip,
            [new("c/collection.yaml", Collection), new("c/m.yaml", Measure), new("schemes/s.yaml", Scheme.Replace(right, wrong, StringComparison.Ordinal))],
            line,
            column,
            cure,
            dutchCure);
    }

    [Fact]
    public void The_files_themselves_are_without_a_finding()
    {
        Assert.True(
            MeasureCatalogue.TryLoad(
                [new("c/collection.yaml", Collection), new("c/m.yaml", Measure), new("schemes/s.yaml", Scheme)], out _, out var diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_folder_of_assessors_by_a_Dutch_name_is_to_be_renamed()
    {
        _ = MeasureCatalogue.TryLoad(
            [new("c/collection.yaml", Collection), new("c/m.yaml", Measure), new("c/beoordelingen/a.yaml", "scores: { m: { support: high } }\n")],
            out _,
            out var diagnostics);

        Assert.Contains("rename the folder to \"assessments\"", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_band_that_is_missing_leaves_no_second_finding_behind()
    {
        var criteria = File.ReadAllText(Path.Combine(Repository.Measures, "criteria.yaml"))
            .Replace("      - { score: 4, id: 1-2-bn, from: EUR 1 bn, to: EUR 2 bn }\n", "", StringComparison.Ordinal);
        _ = MeasureCatalogue.TryLoad([new("criteria.yaml", criteria), new("c/collection.yaml", Collection)], out _, out var diagnostics);

        Assert.Equal("MKB314", Assert.Single(diagnostics, finding => finding.Severity == DiagnosticSeverity.Error).Code);
    }

    [Fact]
    public void Criteria_that_lack_all_six_that_schemes_and_measures_name_are_told_so_once()
    {
        const string Own = "criteria:\n  mine:\n    name: { en: Mine }\n    bands: [{ score: 5, id: a }, { score: 4, id: b }, { score: 3, id: d }, " +
            "{ score: 2, id: e }, { score: 1, id: f }]\n";
        _ = MeasureCatalogue.TryLoad(
            [new("criteria.yaml", Own), new("schemes/s.yaml", Scheme), new("c/collection.yaml", Collection), new("c/m.yaml", Measure)],
            out _,
            out var diagnostics);
        var error = Assert.Single(diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);

        Assert.Equal(("criteria.yaml", 1, 1), (error.File, error.Line, error.Column));
        Assert.Contains(
            "value-added, cost, feasibility, support; to keep the built-in six beside your own, write \"extends: built-in\"",
            error.Message.Replace("timeliness, ", "", StringComparison.Ordinal).Replace(", introduction", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("schrijf bovenaan \"extends: built-in\"", error.DutchMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_in_front_changes_no_score() =>
        Assert.Equal((2, 4), (Parsed.Score("support: { score: 02..04 }").Low, Parsed.Score("support: { score: 02..04 }").High));

    private static void Tells(string slip, MeasureFile[] files, int line, int column, string cure, string dutchCure)
    {
        _ = MeasureCatalogue.TryLoad(files, out _, out var diagnostics);

        Assert.True(diagnostics.Count == 1, $"{slip}: {string.Join('\n', diagnostics)}");
        Assert.Equal((line, column), (diagnostics[0].Line, diagnostics[0].Column));
        Assert.Contains(cure, diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains(dutchCure, diagnostics[0].MessageIn(Language.Dutch), StringComparison.Ordinal);
    }
}
