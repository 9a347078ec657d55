using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Yaml;

/// <summary>
/// Lines that were moved, doubled, cut off or left out in a measure of many lines: one finding, at the line that is wrong (▸) and not
/// at one that follows from it, with what to write.
/// </summary>
public sealed class StructureSlipTests
{
    private const string Collection = """
        name: { en: T }
        categories: { c: { en: C } }
        actors: { ministry: { en: Ministry }, bank: { en: Bank } }
        plan: { currency: EUR, programmes: { p: { name: { en: P } } }, sources: { s: { en: S }, t: { en: T } } }

        """;

    private const string Measure = """
        name:
          nl: Werkplaats
          en: Workshop
        summary:
          nl: >-
            Een tekst in meer
            dan een regel, met
            een derde
          en: What it does
        category: c
        labels: { list: "1", page: "2" }
        segments: [grow, renew]
        conditions: { solvency: above 40% }
        actors: [ministry, bank]
        note: Later
        scores:
          value-added:
            band: 1-2-bn
            because:
              nl: >-
                Een reden
              en: A reason
          cost:
            band: 0-50-mln
            estimate: EUR 10-40 mln
          timeliness: 1-2-years
          feasibility: high
          support: low
          introduction: 0-6-months
        assumptions:
          firms:
            name:
              nl: Bedrijven
              en: Firms
            value: 100
          gain:
            name: { en: Gain }
            value: EUR 15 mln
        model:
          value-added: firms * gain
        steps:
          - name:
              nl: Eerst
              en: First
            actor: ministry
          - name:
              nl: Dan
              en: Then
        plan:
          programme: p
          investment: { 2026: EUR 1 bn, 2027: EUR 2 bn }
          growth: { 2026: EUR 1 bn, 2027: EUR 2 bn }
          total-investment: EUR 3 bn
          total-growth: EUR 3 bn
          financing:
            - { source: s, share: 50 }
            - { source: t, share: 50 }
          participants: { per-year: 100, unit: { en: firms } }
          reach: { en: Some }
          because: Rounded

        """;

    private static readonly OrderedDictionary<string, (string Right, string Wrong, string Cure, string DutchCure)> Slips = new(StringComparer.Ordinal)
    {
        // The line above was left out.
        ["no line above a reason"] = ("    because:\n      nl:", "      ▸nl:", "\"nl\" belongs under \"because:\"", "\"nl\" hoort onder \"because:\""),
        ["no line above a plan"] = ("plan:\n  ", "  ▸", "\"programme\" belongs under \"plan:\"", "\"programme\" hoort onder \"plan:\""),
        ["no line above steps"] = ("steps:\n  ", "  ▸", "\"name\" belongs under \"steps:\"", "\"name\" hoort onder \"steps:\""),
        ["no line above the financing"] = ("  financing:\n    ", "    ▸", "\"source\" belongs under \"financing:\"", "\"source\" hoort onder \"financing:\""),
        ["no line above a model"] = ("model:\n  ", "  ▸", "\"value-added\" belongs under \"model:\"", "\"value-added\" hoort onder \"model:\""),
        ["no line above assumptions"] = ("assumptions:\n  ", "  ▸", "\"firms\" belongs under \"assumptions:\"", "\"firms\" hoort onder \"assumptions:\""),
        ["no line above the first score"] =
            ("  value-added:\n    band", "    ▸band", "\"band\" belongs under a criterion", "\"band\" hoort onder een criterium"),
        ["no line above another score"] =
            ("  cost:\n    band: 0-50-mln", "    ▸band: 0-50-mln\n    because: Cheap", "start again with \"band\"", "beginnen opnieuw met \"band\""),
        ["no line above a summary"] = ("summary:\n  nl", "  ▸nl", "start again with \"nl\"", "beginnen opnieuw met \"nl\""),
        ["no line above a name of an assumption"] =
            ("    name:\n      nl: Bedrijven", "      ▸nl: Bedrijven", "\"nl\" belongs under \"name:\"", "\"nl\" hoort onder \"name:\""),

        // A line stands too far to the right or too near to the margin.
        ["a measure's key under a text"] = ("category: c", "  ▸category: c", "stands at the start of a line", "staat aan het begin van een regel"),
        ["a measure's key a space in"] = ("category: c", " ▸category: c", "delete 1 space", "haal er 1 spatie voor weg"),
        ["all scores a step in, under a model"] = ("model:\n", "  ▸model:\n", "stands at the start of a line", "staat aan het begin van een regel"),
        ["steps under a model"] = ("steps:\n", "  ▸steps:\n", "stands at the start of a line", "staat aan het begin van een regel"),
        ["a plan under steps"] = ("plan:\n", "  ▸plan:\n", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a score under another"] =
            ("  cost:\n    band: 0-50-mln\n    est", "    ▸cost:\n      band: 0-50-mln\n      est", "a criterion itself", "zelf een criterium"),
        ["the first score a space less"] = ("  value-added:\n    band", " ▸value-added:\n    band", "put 1 space before it", "zet er 1 spatie voor"),
        ["a band a step too far"] = ("    band: 0-50-mln", "      ▸band: 0-50-mln", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a band a space less"] = ("    band: 0-50-mln", "   ▸band: 0-50-mln", "put 1 space before it", "zet er 1 spatie voor"),
        ["a band at the margin"] = ("    band: 0-50-mln", "▸band: 0-50-mln", "put 4 spaces before it", "zet er 4 spaties voor"),
        ["an estimate a step too far"] = ("    estimate", "      ▸estimate", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a reason as far as its texts"] = ("    because:\n", "      ▸because:\n", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a reason at the margin"] = ("    because:\n", "▸because:\n", "put 4 spaces before it", "zet er 4 spaties voor"),
        ["a text a space less than the other"] = ("      nl: >-", "     ▸nl: >-", "put 1 space before it", "zet er 1 spatie voor"),
        ["a text at the margin"] = ("      en: A reason", "▸en: A reason", "put 6 spaces before it", "zet er 6 spaties voor"),
        ["a text a space more than the other"] = ("      en: A reason", "       ▸en: A reason", "delete 1 space", "haal er 1 spatie voor weg"),
        ["a key of a plan at the margin"] = ("  participants", "▸participants", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["a reason of a plan too far"] = ("  because: Rounded", "    ▸because: Rounded", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["participants as far as the parts of the financing"] =
            ("  participants", "    ▸participants", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["an assumption at the margin"] = ("  firms:", "▸firms:", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["a value under a name"] =
            ("    value: 100", "      ▸value: 100", "beside the key of this text, delete two spaces",
                "naast de sleutel van deze tekst, haal er dan twee spaties voor weg"),
        ["lines under an empty key"] =
            ("    name:\n      nl: Bedrijven\n      en", "    name:\n    ▸nl: Bedrijven\n    en", "\"name:\": put two spaces", "\"name:\": zet er daar twee"),
        ["a condition at the margin"] =
            ("conditions: { solvency: above 40% }", "conditions:\n▸solvency: above 40%",
                "\"conditions:\": put two spaces", "\"conditions:\": zet er daar twee"),
        ["a plan at the margin"] = ("  programme: p\n", "▸programme: p\n", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["a category on the next line"] = ("category: c", "category:\n▸c", "put 2 spaces before it", "zet er 2 spaties voor"),

        ["the other language of a name at the margin"] = ("  en: Workshop", "▸en: Workshop", "under \"name:\": put two", "onder \"name:\": zet er daar twee"),
        ["the other language of a reason a step less"] =
            ("      en: A reason", "    ▸en: A reason", "under \"because:\": put two", "onder \"because:\": zet er daar twee"),
        ["a formula at the margin"] =
            ("  value-added: firms * gain", "  cost: gain\n▸value-added: firms * gain", "under \"model:\": put two", "onder \"model:\": zet er daar twee"),

        ["a line with a key alone twice"] = ("summary:\n", "summary:\n▸summary:\n", "is repeated here; keep one", "voor de tweede keer; houd er een"),
        ["a score as far as its lines"] =
            ("    estimate: EUR 10-40 mln\n  timeliness: 1-2-years", "    ▸timeliness:\n    band: 1-2-years",
                "delete two spaces before it, or put two", "haal er twee spaties voor weg, of zet"),
        ["a name as far as its assumption"] =
            ("    name:\n      nl: Bedrijven", "  ▸name:\n      nl: Bedrijven", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["a value as far as a name's languages"] =
            ("    value: 100", "    value: 100\n      ▸unit: firms", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a text's key as far as its text"] = ("  nl: >-\n    Een tekst", "    ▸nl: >-\n    Een tekst", "delete 2 spaces", "haal er 2 spaties voor weg"),

        // Lists.
        ["a hyphen left out"] = ("  - name:\n      nl: Dan", "  ▸name:\n      nl: Dan", "put \"- \" before it", "zet er \"- \" voor"),
        ["a hyphen left out, the key where it was"] =
            ("  - name:\n      nl: Dan", "    ▸name:\n      nl: Dan", "put \"- \" in place of the two spaces", "zet dan \"- \" op de plaats"),
        ["no space behind a hyphen"] =
            ("  - name:\n      nl: Dan", "  ▸-name:\n      nl: Dan", "put a space behind the \"-\"", "zet een spatie achter de \"-\""),
        ["a no-break space behind a hyphen"] = ("  - name:\n      nl: Dan", "  -▸\u00A0name:\n      nl: Dan", "U+00A0", "U+00A0"),
        ["an item a space too far"] = ("  - name:\n      nl: Dan", "   ▸- name:\n      nl: Dan", "delete 1 space", "haal er 1 spatie voor weg"),
        ["an item at the margin"] = ("  - name:\n      nl: Dan", "▸- name:\n      nl: Dan", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["the first item a space too far"] = ("  - name:\n      nl: Eerst", "   ▸- name:\n      nl: Eerst", "delete 1 space", "haal er 1 spatie voor weg"),
        ["an item a step too far"] = ("  - name:\n      nl: Dan", "    ▸- name:\n      nl: Dan", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a colon left out behind an item's key"] = ("  - name:\n      nl: Dan", "  - ▸name\n      nl: Dan", "write \"name:\"", "schrijf \"name:\""),
        ["a bullet"] = ("  - name:\n      nl: Dan", "  ▸• name:\n      nl: Dan", "write \"-\" in its place", "schrijf op die plaats \"-\""),
        ["a number for a hyphen"] = ("  - name:\n      nl: Eerst", "  ▸1. name:\n      nl: Eerst", "write \"-\" in its place", "schrijf op die plaats \"-\""),
        ["an actor as far as the hyphens"] = ("    actor: ministry", "  ▸actor: ministry", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["an actor a space too far"] = ("    actor: ministry", "     ▸actor: ministry", "delete 1 space", "haal er 1 spatie voor weg"),
        ["an actor with a hyphen"] = ("    actor: ministry", "  - ▸actor: ministry", "belongs to the item above", "hoort bij het onderdeel erboven"),
        ["financing at the margin"] =
            ("    - { source: s, share: 50 }\n    - {", "▸- { source: s, share: 50 }\n- {", "put 4 spaces before it", "zet er 4 spaties voor"),
        ["a part of the financing a space too far"] = ("    - { source: t", "     ▸- { source: t", "delete 1 space", "haal er 1 spatie voor weg"),
        ["a part of the financing without its hyphen, further"] =
            ("    - { source: t", "      ▸{ source: t", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["two parts on one line"] = ("50 }\n    - { source: t", "50 } ▸- { source: t", "put it on a line of its own", "zet het op een eigen regel"),
        ["a colon behind an item"] = ("[grow, renew]", "[▸grow:, renew]", "write \"grow\" without one", "schrijf \"grow\" zonder"),
        ["braces for a list"] = ("[grow, renew]", "▸{ grow, renew }", "write [grow, renew]", "schrijf [grow, renew]"),
        ["lines of a list without hyphens"] = ("[grow, renew]", "\n  ▸grow:\n  renew:", "write [grow, renew]", "schrijf [grow, renew]"),

        // Texts in several lines.
        ["a line of a text a space less"] = ("    dan een regel", "   ▸dan een regel", "put 1 space before it", "zet er 1 spatie voor"),
        ["the first line of a text too far"] = ("    Een tekst in meer", "      ▸Een tekst in meer", "delete 2 spaces", "haal er 2 spaties voor weg"),
        ["a line of a text with a colon at the margin"] =
            ("    dan een regel, met", "▸dan een regel en: meer", "indent it further", "laat het dan verder inspringen"),
        ["a line of a text with a colon as far as its key"] =
            ("    dan een regel, met\n    een derde", "  ▸dan een regel en: meer", "indent it further", "laat het dan verder inspringen"),
        ["a comment inside a text"] =
            ("    dan een regel, met", "▸# nakijken\n    dan een regel, met", "cannot stand inside a text", "kan niet midden in een tekst"),
        ["a quotation that goes on too near"] =
            ("      en: A reason", "      en: \"A reason\n    ▸that goes on\"", "put 4 spaces before it", "zet er 4 spaties voor"),
        ["a colon in a text below its key"] =
            ("      en: A reason", "      en:\n        A reason that\n        goes on▸: so", "in quotation marks", "tussen aanhalingstekens"),
        ["a text behind its sign"] = ("nl: >-\n        Een", "nl: ▸>- Een", "starts on the next line", "begint een tekst op de volgende regel"),
        ["no space before a text's sign"] = ("      nl: >-", "      ▸nl:>-", "put a space after the colon", "zet een spatie achter de dubbelepunt"),
        ["a sign that is none"] =
            ("nl: >-\n        Een", "nl: ▸> -\n        Een", "starts with \">-\", and nothing else", "begint met \">-\", en niets anders"),
        ["a language behind a reason"] = ("    because:\n      nl: >-", "    because: ▸nl: >-", "put braces around it", "zet er accolades omheen"),

        // Lines that ran together.
        ["two keys on a line"] = ("category: c\nlabels: {", "category: c ▸labels: {", "give it a line of its own", "geef die een eigen regel"),
        ["two keys of a score on a line"] = ("band: 0-50-mln\n    est", "band: 0-50-mln ▸est", "give it a line of its own", "geef die een eigen regel"),
        ["a key behind a list"] = ("[grow, renew]\n", "[grow, renew] ▸", "give it a line of its own", "geef die een eigen regel"),
        ["a colon behind a value"] = ("category: c", "category: c▸:", "a colon too many", "een dubbelepunt te veel"),
        ["years without braces"] = ("investment: { 2026", "investment: ▸2026", "put braces around them", "zet er accolades omheen"),
        ["labels in round brackets"] = ("{ list: \"1\", page: \"2\" }", "▸( list: \"1\" )", "put braces around them", "zet er accolades omheen"),
        ["a comma between years left out"] =
            ("bn, 2027: EUR 2 bn }\n  growth", "bn ▸2027: EUR 2 bn }\n  growth", "a comma is missing", "ontbreekt een komma"),
        ["braces in braces left out"] = ("unit: { en: firms } }", "unit: ▸en: firms }", "put braces around it", "zet er accolades omheen"),
        ["a brace above lines"] = ("  cost:\n", "  cost: ▸{\n", "delete it, and the }", "verwijder die, en de }"),
        ["braces that go on at the margin"] =
            ("bn, 2027: EUR 2 bn }\n  growth", "bn,\n▸2027: EUR 2 bn }\n  growth", "put 4 spaces before it", "zet er 4 spaties voor"),
        ["braces below their key, at the margin"] =
            ("labels: { list", "labels:\n▸{ list", "put 2 spaces before it", "zet er 2 spaties voor"),
        ["a comma behind a quoted label"] =
            ("{ list: \"1\", page: \"2\" }", "\n  list: \"1\"▸,\n  page: \"2\"", "a comma too many", "een komma te veel"),
        ["a semicolon in braces"] = ("\"1\", page", "\"1\"▸; page", "write a comma", "schrijf een komma"),
        ["a comment close behind quotation marks"] = ("note: Later", "note: \"Later\"▸# check", "put two spaces before it", "zet er twee spaties voor"),
        ["a mark of a quoted mail"] = ("    band: 0-50-mln", "▸>   band: 0-50-mln", "as in a quoted mail", "als in een geciteerde mail"),
        ["a rule of signs"] = ("scores:", "▸~~~~~\nscores:", "a comment starts with #", "een opmerking begint met #"),
        ["a tab before a comment"] = ("  timeliness", "▸\t# check\n  timeliness", "use spaces", "gebruik spaties"),
        ["a page's number"] = ("  timeliness", "▸12\n  timeliness", "is not a \"key: value\" line", "geen regel met"),
        ["a form feed"] = ("  timeliness", "▸\f  timeliness", "U+000C", "U+000C"),
        ["a condition in lines"] = ("{ solvency: above 40% }", "\n  solvency:\n    ▸above: 40%", "write above 40%", "schrijf above 40%"),
        ["a condition in a list"] = ("{ solvency: above 40% }", "▸[solvency above 40%]", "write { solvency: above 40% }", "schrijf { solvency: above 40% }"),
        ["a line of hyphens"] = ("scores:", "▸---\nscores:", "delete the \"---\"", "verwijder de \"---\""),
    };

    public static TheoryData<string> Names => [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_finding_names_the_line_at_fault_and_its_cure(string slip)
    {
        var (right, wrong, cure, dutchCure) = Slips[slip];
        Assert.Contains(right, Measure, StringComparison.Ordinal);
        var place = Place.In(Measure.Replace(right, wrong, StringComparison.Ordinal));

        _ = MeasureCatalogue.TryLoad([new("c/collection.yaml", Collection), new("c/m.yaml", place.Text)], out _, out var findings);

        Assert.True(findings.Count == 1, string.Join('\n', findings));
        Assert.Equal((place.Line, place.Column), (findings[0].Line, findings[0].Column));
        Assert.Contains(cure, findings[0].Message, StringComparison.Ordinal);
        Assert.Contains(dutchCure, findings[0].MessageIn(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_itself_is_without_a_finding()
    {
        Assert.True(MeasureCatalogue.TryLoad([new("c/collection.yaml", Collection), new("c/m.yaml", Measure)], out _, out var findings));
        Assert.Empty(findings);
    }
}
