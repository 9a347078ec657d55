
namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>One slip each in files that are right: such as both reader and schema refuse, and such as only the reader can tell.</summary>
internal static class Slips
{
    public const string Measure = """
        name: { nl: Maatregel, en: A measure }
        summary: { en: What it does }
        category: financing
        labels: { matrix: "3", plan: A }
        segments: [renew, grow]
        scores:
          value-added: { band: 100-400-mln, estimate: EUR 100-500 mln }
          cost: 0-50-mln
          timeliness: 6-12-months
          feasibility: { score: 2..4, basis: judgement, because: So it seems }
          support: low..relatively-high
          introduction: unknown
        plan:
          programme: productivity-leap
          investment: { 2021: EUR 0.1 bn, 2022: EUR 0.1-0.2 bn }
          growth: { 2021: EUR 0.4 bn, 2022: EUR 0.5 bn }
          total-investment: EUR 200-300 mln
          total-growth: EUR 0.8-1.0 bn
          financing:
            - { source: eu-recovery-fund, share: 60 }
            - { source: regional-funds, share: 40 }
          participants: 500 firms
          reach: { nl: Alle bedrijven, en: All firms }
          because: So it is printed

        """;

    public const string Assessment = """
        name: { nl: Anna, en: Anna }
        scores:
          a:
            cost: { estimate: EUR 20-60 mln, because: So it seems }
            support: low..relatively-high
          "2020": { introduction: unknown }

        """;

    public const string Collection = """
        name: { nl: Verzameling, en: A collection }
        source: { title: A report, publisher: { nl: Uitgever, en: Publisher }, year: 2020 }
        basis: published
        categories:
          financing: { nl: Financiering, en: Finance }
          tax: { en: Tax }
        plan:
          currency: EUR
          return-share: 50
          programmes:
            growth: { name: { en: Growth }, parts: { quick: { en: Quick }, slow: { nl: Traag } } }
            labour: { name: { nl: Arbeid } }
          sources: { state: { en: The state }, funds: { nl: Fondsen } }
          printed:
            investment: { 2021: EUR 2-3 bn, 2022: EUR 3 bn }
            total-return: EUR 30-45 bn
            programmes: { quick: EUR 5 bn }
            sources: { funds: EUR 0.2-0.4 bn }
            return-on-investment: 250-500%
            periods: { 2022-2025: { investment: EUR 6.5-9.0 bn, sources: { state: EUR 1 bn } } }
          caution: { en: Take care }

        """;

    public const string Scheme = """
        name: { en: A scheme }
        dimensions:
          net-impact: [value-added, cost, timeliness]
          feasibility: [feasibility, support]
        shortlist: 10

        """;

    public const string Segments = """
        segments:
          reform: { name: { nl: Hervormen, en: Reform }, productivity: decline, jobs: decline, share: 14, needs: [{ en: A fresh start }] }
          renew: { name: { en: Renew }, productivity: decline, jobs: growth }
          grow: { name: { en: Grow }, productivity: growth, jobs: decline }
          accelerate: { name: { en: Accelerate }, description: { en: All grows }, productivity: growth, jobs: growth }

        """;

    public const string Practices = """
        aspects:
          staff: { name: { en: Staff }, practices: { train: { name: { en: Train }, evidence: It pays } } }
          product: { name: { nl: Product }, practices: { renew: { name: { nl: Vernieuwen, en: Renew } } } }

        """;

    public const string Profile = """
        sector: 47
        size: small
        headcount: 12
        productivity: gross-margin
        earlier: { year: 2016, gross-margin: 909000, wage-costs: 329000, fte: 56 }
        later: { year: 2018, gross-margin: 965000, wage-costs: 348740, fte: 58.5 }
        liquid-assets: 120000
        receivables: 95000
        short-term-debts: 0
        yearly-costs: 880000
        equity: -5000
        balance-total: 560000

        """;

    public const string Criteria = """
        criteria:
          value-added:
            name: { en: Value added }
            unit: EUR per year
            bands:
              - { score: 5, id: over-2-bn, from: EUR 2 bn }
              - { score: 4, id: 1-2-bn, from: EUR 1 bn, to: EUR 2 bn }
              - { score: 3, id: 400-1000-mln, from: EUR 400 mln, to: EUR 1 bn }
              - { score: 2, id: 100-400-mln, from: EUR 100 mln, to: EUR 400 mln }
              - { score: 1, id: 0-100-mln, to: EUR 100 mln }
          support:
            name: { en: Support }
            bands:
              - { score: 5, id: highest, name: { en: Highest } }
              - { score: 4, id: higher }
              - { score: 3, id: middle }
              - { score: 2, id: lower }
              - { score: 1, id: lowest }

        """;

    /// <summary>The files without a slip.</summary>
    public static IEnumerable<SchemaCase> Sound =>
        new[] { "measure", "assessment", "collection", "scheme", "segments", "practices", "profile", "criteria" }.Select(kind =>
            new SchemaCase(kind, "no slip", Base(kind)));

    /// <summary>What the schema can tell to be wrong.</summary>
    public static IEnumerable<SchemaCase> ForBoth =>
    [
        Slip("assessment", "no scores", Assessment[Assessment.IndexOf("scores:", StringComparison.Ordinal)..], ""),
        Slip("assessment", "a name without language", "{ nl: Anna, en: Anna }", "Anna"),
        Slip("assessment", "an unknown key", "name:", "names:"),
        Slip("assessment", "an ill-formed id", "  a:", "  A b:"),
        Slip("assessment", "scores without a measure", "  a:\n    cost: { estimate: EUR 20-60 mln, because: So it seems }\n    support:", "  support:"),
        Slip("assessment", "an unknown criterion", "cost:", "costs:"),
        Slip("assessment", "a bare number", "unknown", "4"),
        Slip("measure", "a note that is too long", "category: financing", $"category: financing\nnote: {new string('x', 5001)}"),
        Slip("measure", "an unknown key", "summary:", "sumary:"),
        Slip("measure", "a key in capitals", "category:", "Category:"),
        Slip("measure", "no name", "name: { nl: Maatregel, en: A measure }\n", ""),
        Slip("measure", "no category", "category: financing\n", ""),
        Slip("measure", "no scores", Measure[Measure.IndexOf("scores:", StringComparison.Ordinal)..], ""),
        Slip("measure", "a name without language", "name: { nl: Maatregel, en: A measure }", "name: A measure"),
        Slip("measure", "a name in no language", "{ nl: Maatregel, en: A measure }", "{}"),
        Slip("measure", "a name in another language", "nl: Maatregel", "de: Maßnahme"),
        Slip("measure", "a blank name", "en: A measure", "en: \"  \""),
        Slip("measure", "an empty name", "en: A measure", "en: \"\""),
        Slip("measure", "half a name left empty", "nl: Maatregel", "nl: "),
        Slip("measure", "a name that is a list", "{ nl: Maatregel, en: A measure }", "[A measure]"),
        Slip("measure", "a summary without language", "{ en: What it does }", "What it does"),
        Slip("measure", "a summary left empty", "{ en: What it does }", ""),
        Slip("measure", "an ill-formed category", "financing", "Financing"),
        Slip("measure", "a category left empty", "category: financing", "category:"),
        Slip("measure", "a negative number for a category", "financing", "-1"),
        Slip("measure", "two categories", "financing", "[financing, tax]"),
        Slip("measure", "an ill-formed label", "plan: A", "plan_b: A"),
        Slip("measure", "an empty label", "plan: A", "plan: ~"),
        Slip("measure", "labels in a list", "{ matrix: \"3\", plan: A }", "[\"3\", A]"),
        Slip("measure", "an unknown segment", "renew,", "renewal,"),
        Slip("measure", "a segment in capitals", "renew,", "Renew,"),
        Slip("measure", "a segment twice", "grow]", "renew]"),
        Slip("measure", "one segment, and no list", "[renew, grow]", "renew"),
        Slip("measure", "segments left empty", "[renew, grow]", ""),
        Slip("measure", "an unknown criterion", "cost:", "costs:"),
        Slip("measure", "scores in a list", Measure[Measure.IndexOf("scores:", StringComparison.Ordinal)..], "scores: [high]"),
        Slip("measure", "scores left empty", Measure[Measure.IndexOf("scores:", StringComparison.Ordinal)..], "scores:"),
        Slip("measure", "an unknown band", "0-50-mln", "0-50-mnl"),
        Slip("measure", "a band of another criterion", "6-12-months", "low"),
        Slip("measure", "a bare number", "0-50-mln", "5"),
        Slip("measure", "a bare number in quotation marks", "0-50-mln", "\"5\""),
        Slip("measure", "a bare range of numbers", "0-50-mln", "2..4"),
        Slip("measure", "a bare estimate", "0-50-mln", "EUR 20 mln"),
        Slip("measure", "a criterion left empty", "0-50-mln", "null"),
        Slip("measure", "a list of bands", "low..relatively-high", "[low, relatively-high]"),
        Slip("measure", "a reversed range in words", "low..relatively-high", "relatively-high..low"),
        Slip("measure", "a reversed range of bands", "band: 100-400-mln", "band: 1-2-bn..100-400-mln"),
        Slip("measure", "a range with spaces", "low..relatively-high", "low .. relatively-high"),
        Slip("measure", "a range with three dots", "low..relatively-high", "low...relatively-high"),
        Slip("measure", "a range without end", "low..relatively-high", "low.."),
        Slip("measure", "a range of three", "low..relatively-high", "low..medium..high"),
        Slip("measure", "a range to unknown", "low..relatively-high", "low..unknown"),
        Slip("measure", "a score that says nothing", "0-50-mln", "{}"),
        Slip("measure", "a score with no more than a reason", "score: 2..4, ", ""),
        Slip("measure", "a score with an unknown key", "basis:", "base:"),
        Slip("measure", "a band left empty", "band: 100-400-mln", "band: "),
        Slip("measure", "an estimate left empty", "estimate: EUR 100-500 mln", "estimate: "),
        Slip("measure", "a score off the scale", "2..4", "6"),
        Slip("measure", "a range of scores off the scale", "2..4", "0..4"),
        Slip("measure", "a reversed range of scores", "2..4", "4..2"),
        Slip("measure", "half a score", "2..4", "2.5"),
        Slip("measure", "scores in a list of two", "2..4", "[2, 4]"),
        Slip("measure", "an unknown basis", "judgement", "judgment"),
        Slip("measure", "a basis left empty", "judgement", ""),
        Slip("measure", "a blank reason", "So it seems", "\" \""),
        Slip("measure", "a reason in no language", "So it seems", "{}"),
        Slip("measure", "a reason that is a list", "So it seems", "[So it seems]"),
        Slip("measure", "an estimate in words", "score: 2..4", "estimate: EUR 5 mln"),
        Slip("measure", "an estimate without currency", "EUR 100-500 mln", "100-500 mln"),
        Slip("measure", "an estimate with a sign for the currency", "EUR 100-500 mln", "€ 100-500 mln"),
        Slip("measure", "an estimate in another currency", "EUR 100-500 mln", "USD 100-500 mln"),
        Slip("measure", "an estimate in Dutch", "EUR 100-500 mln", "EUR 1 mld"),
        Slip("measure", "an estimate with a decimal comma", "EUR 100-500 mln", "EUR 1,5 bn"),
        Slip("measure", "an estimate with a thousands separator", "EUR 100-500 mln", "EUR 1.000.000"),
        Slip("measure", "an estimate with two units", "EUR 100-500 mln", "EUR 500 mln-1 bn"),
        Slip("measure", "an estimate that is a number", "EUR 100-500 mln", "100"),
        Slip("measure", "a span for money", "EUR 100-500 mln", "8 months"),
        Slip("measure", "money for a span", "6-12-months", "{ estimate: EUR 8 mln }"),
        Slip("measure", "weeks", "6-12-months", "{ estimate: 8 weeks }"),
        Slip("measure", "a plan without programme", "  programme: productivity-leap\n", ""),
        Slip("measure", "a plan without investment", "  investment: { 2021: EUR 0.1 bn, 2022: EUR 0.1-0.2 bn }\n", ""),
        Slip("measure", "a plan without total", "  total-growth: EUR 0.8-1.0 bn\n", ""),
        Slip(
            "measure",
            "a plan without financing",
            Measure[Measure.IndexOf("  financing:", StringComparison.Ordinal)..Measure.IndexOf("  participants", StringComparison.Ordinal)],
            ""),
        Slip("measure", "a plan with an unknown key", "reach:", "range:"),
        Slip("measure", "a plan left empty", Measure[Measure.IndexOf("plan:\n", StringComparison.Ordinal)..], "plan:\n"),
        Slip("measure", "an ill-formed programme", "productivity-leap", "Productivity leap"),
        Slip("measure", "years left empty", "{ 2021: EUR 0.4 bn, 2022: EUR 0.5 bn }", ""),
        Slip("measure", "no year", "{ 2021: EUR 0.4 bn, 2022: EUR 0.5 bn }", "{}"),
        Slip("measure", "one amount for all years", "{ 2021: EUR 0.4 bn, 2022: EUR 0.5 bn }", "EUR 0.5 bn"),
        Slip("measure", "a year of two digits", "2021: EUR 0.4 bn", "21: EUR 0.4 bn"),
        Slip("measure", "a planned amount without currency", "EUR 0.4 bn", "0.4 bn"),
        Slip("measure", "a planned amount in another currency than euros", "EUR 0.4 bn", "USD 0.4 bn"),
        Slip("measure", "a planned amount in Dutch", "EUR 0.4 bn", "EUR 0,4 mld"),
        Slip("measure", "an amount beyond all plans", "EUR 200-300 mln", "EUR 1000000 bn"),
        Slip("measure", "a span for a planned amount", "EUR 200-300 mln", "8 months"),
        Slip("measure", "a share without source", "source: regional-funds, ", ""),
        Slip("measure", "a source without share", ", share: 40", ""),
        Slip("measure", "a share of nothing", "share: 40", "share: 0"),
        Slip("measure", "a share above all", "share: 40", "share: 140"),
        Slip("measure", "a share with a sign", "share: 40", "share: 40%"),
        Slip("measure", "half a per cent", "share: 40", "share: 39.5"),
        Slip(
            "measure",
            "financing in a mapping",
            Measure[Measure.IndexOf("  financing:", StringComparison.Ordinal)..Measure.IndexOf("  participants", StringComparison.Ordinal)],
            "  financing: { regional-funds: 100 }\n"),
        Slip(
            "measure",
            "financing by nobody",
            Measure[Measure.IndexOf("  financing:", StringComparison.Ordinal)..Measure.IndexOf("  participants", StringComparison.Ordinal)],
            "  financing: []\n"),
        Slip("measure", "participants as a bare number", "participants: 500 firms", "participants: 500"),
        Slip("measure", "participants as a bare number with a comma between thousands", "participants: 500 firms", "participants: 1,200"),
        Slip("measure", "participants as a bare range in one language", "participants: 500 firms", "participants: { nl: 500-1250, en: many }"),
        Slip("measure", "participants in per cents", "participants: 500 firms", "participants: { per-year: 5% }"),
        Slip("measure", "half a participant", "participants: 500 firms", "participants: { 2021: 500.5 }"),
        Slip("measure", "participants with a comma between thousands", "participants: 500 firms", "participants: { total: \"1,200\" }"),
        Slip("measure", "more participants than there are people", "participants: 500 firms", "participants: { total: 10000000000 }"),
        Slip("measure", "participants per year and in all", "participants: 500 firms", "participants: { per-year: 500, total: 900 }"),
        Slip("measure", "participants by year and in all", "participants: 500 firms", "participants: { 2021: 500, total: 900 }"),
        Slip("measure", "participants without a number", "participants: 500 firms", "participants: { unit: firms }"),
        Slip("measure", "participants in a year of two digits", "participants: 500 firms", "participants: { 21: 500 }"),
        Slip("measure", "participants with an unknown key", "participants: 500 firms", "participants: { per-month: 500 }"),
        Slip("measure", "a key twice", "category: financing", "category: financing\ncategory: tax"),
        Slip("measure", "a merge key", "summary: { en: What it does }", "<<: { summary: { en: What it does } }"),
        Slip("measure", "a list for a file", Measure, "- a\n"),
        Slip("measure", "a text for a file", Measure, "a measure\n"),
        Slip("measure", "nothing but a comment", Measure, "# later\n"),
        Slip("measure", "two documents", "category:", "---\ncategory:"),
        Slip("measure", "a bracket that is not closed", "grow]", "grow"),

        Slip("collection", "an unknown key", "categories:", "category:"),
        Slip("collection", "no name", "name: { nl: Verzameling, en: A collection }\n", ""),
        Slip("collection", "no categories", Collection[Collection.IndexOf("categories:", StringComparison.Ordinal)..], ""),
        Slip("collection", "a name without language", "{ nl: Verzameling, en: A collection }", "A collection"),
        Slip("collection", "a source without title", "title: A report, ", ""),
        Slip("collection", "a source that is a text", "{ title: A report, publisher: { nl: Uitgever, en: Publisher }, year: 2020 }", "A report"),
        Slip("collection", "a source with an unknown key", "publisher:", "editor:"),
        Slip("collection", "a blank publisher", "{ nl: Uitgever, en: Publisher }", "\"\""),
        Slip("collection", "a publisher in another language", "nl: Uitgever", "fr: Éditeur"),
        Slip("collection", "the year 0", "2020", "0"),
        Slip("collection", "a year of five digits", "2020", "20200"),
        Slip("collection", "a span of years", "2020", "2020-2021"),
        Slip("collection", "a year left empty", "2020", ""),
        Slip("collection", "an unknown basis", "published", "print"),
        Slip("collection", "categories in a list", Collection[Collection.IndexOf("categories:", StringComparison.Ordinal)..], "categories: [financing]"),
        Slip("collection", "an ill-formed category", "financing:", "Financing_:"),
        Slip("collection", "a category without name", "{ en: Tax }", ""),
        Slip("collection", "a category's name without language", "{ en: Tax }", "Tax"),

        Slip("collection", "a plan without currency", "  currency: EUR\n", ""),
        Slip("collection", "a currency in small letters", "currency: EUR", "currency: euro"),
        Slip("collection", "a plan without sources", "  sources: { state: { en: The state }, funds: { nl: Fondsen } }\n", ""),
        Slip("collection", "a plan with an unknown key", "caution:", "warning:"),
        Slip("collection", "a share of more than all that returns", "return-share: 50", "return-share: 150"),
        Slip("collection", "a programme without name", "{ name: { nl: Arbeid } }", "{}"),
        Slip("collection", "a programme that is a name", "{ name: { nl: Arbeid } }", "{ nl: Arbeid }"),
        Slip("collection", "an ill-formed part", "quick: { en", "Quick: { en"),
        Slip("collection", "parts in a list", "{ quick: { en: Quick }, slow: { nl: Traag } }", "[quick, slow]"),
        Slip("collection", "a source of financing without language", "{ en: The state }", "The state"),
        Slip("collection", "an unknown printed total", "total-return:", "total-returns:"),
        Slip("collection", "a printed total that is a number", "EUR 30-45 bn", "45"),
        Slip("collection", "a printed return that is no percentage", "250-500%", "250-500"),
        Slip("collection", "a period of words", "2022-2025:", "later:"),
        Slip("collection", "an unknown total of a period", "{ investment: EUR 6.5", "{ growth: EUR 6.5"),

        Slip("scheme", "an unknown key", "shortlist:", "short-list:"),
        Slip("scheme", "no name", "name: { en: A scheme }\n", ""),
        Slip("scheme", "no shortlist", "shortlist: 10\n", ""),
        Slip("scheme", "one dimension", "  feasibility: [feasibility, support]\n", ""),
        Slip("scheme", "a third dimension", "  feasibility:", "  effort: [cost]\n  feasibility:"),
        Slip("scheme", "a dimension without criteria", "[feasibility, support]", "[]"),
        Slip("scheme", "a dimension left empty", "[feasibility, support]", ""),
        Slip("scheme", "a dimension that is no list", "[feasibility, support]", "support"),
        Slip("scheme", "an unknown criterion", "timeliness]", "time]"),
        Slip("scheme", "a criterion twice", "timeliness]", "cost]"),
        Slip("scheme", "an empty item", "timeliness]", "~]"),
        Slip("scheme", "weights", "cost,", "cost: 2,"),
        Slip("scheme", "an empty shortlist", "10", "0"),
        Slip("scheme", "a negative shortlist", "10", "-1"),
        Slip("scheme", "half a shortlist", "10", "2.5"),
        Slip("scheme", "a shortlist in words", "10", "ten"),
        Slip("scheme", "a shortlist without end", "10", "1000001"),
        Slip("scheme", "a default that is neither true nor false", "shortlist:", "default: yes\nshortlist:"),

        Slip("segments", "an unknown key", "segments:", "segment:"),
        Slip("segments", "a fifth segment", "  grow:", "  shrink: {}\n  grow:"),
        Slip("segments", "three segments", "  renew: { name: { en: Renew }, productivity: decline, jobs: growth }\n", ""),
        Slip("segments", "segments in a list", Segments, "segments: [reform, renew, grow, accelerate]\n"),
        Slip("segments", "a segment without name", "name: { en: Renew }, ", ""),
        Slip("segments", "a name without language", "{ en: Renew }", "Renew"),
        Slip("segments", "a segment without jobs", "{ en: Grow }, productivity: growth, jobs: decline", "{ en: Grow }, productivity: growth"),
        Slip("segments", "an unknown trend", "productivity: growth", "productivity: up"),
        Slip("segments", "a share over a hundred", "14", "101"),
        Slip("segments", "half a per cent", "14", "13.5"),
        Slip("segments", "a share of an unknown size", "14", "{ all: 14, large: 3 }"),
        Slip("segments", "a share of a size over a hundred", "14", "{ small: 101 }"),

        Slip("practices", "an unknown key", "aspects:", "aspect:"),
        Slip("practices", "an aspect without name", "name: { en: Staff }, ", ""),
        Slip("practices", "an aspect without practices", ", practices: { train: { name: { en: Train }, evidence: It pays } }", ""),
        Slip("practices", "an aspect whose practices are none", "{ train: { name: { en: Train }, evidence: It pays } }", "{}"),
        Slip("practices", "an ill-formed aspect", "staff:", "Staff:"),
        Slip("practices", "a practice that is a name", "{ name: { en: Train }, evidence: It pays }", "{ en: Train }"),
        Slip("practices", "a name without language", "{ en: Train }", "Train"),

        Slip("segments", "a need without language", "{ en: A fresh start }", "A fresh start"),
        Slip("segments", "one need, and no list", "[{ en: A fresh start }]", "{ en: A fresh start }"),

        Slip("profile", "an unknown key", "receivables:", "debtors:"),
        Slip("profile", "a sector of three digits", "47", "471"),
        Slip("profile", "a sector in letters", "47", "G"),
        Slip("profile", "an unknown size", "small", "large"),
        Slip("profile", "nobody", "headcount: 12", "headcount: 0"),
        Slip("profile", "half a person", "headcount: 12", "headcount: 12.5"),
        Slip("profile", "an unknown basis of productivity", "gross-margin\n", "turnover\n"),
        Slip("profile", "a year that is a text", "later: { year: 2018, gross-margin: 965000, wage-costs: 348740, fte: 58.5 }", "later: 2018"),
        Slip("profile", "ten thousand years", "2018", "12018"),
        Slip("profile", "a year before 1900", "2016", "216"),
        Slip("profile", "negative FTE", "58.5", "-58.5"),
        Slip("profile", "no FTE at all", "58.5", "0"),
        Slip("profile", "negative wages", "348740", "-348740"),
        Slip("profile", "negative debts", "short-term-debts: 0", "short-term-debts: -1"),
        Slip("profile", "no costs", "880000", "0.00"),
        Slip("profile", "no balance", "560000", "\"0\""),
        Slip("profile", "an amount with its currency", "95000", "EUR 95000"),
        Slip("profile", "an amount in words", "95000", "much"),
        Slip("profile", "an amount with thousands separators", "909000", "909.000.000"),
        Slip("profile", "an amount with a decimal comma", "95000", "\"95000,50\""),
        Slip("profile", "an amount with a thousands separator, as a text", "95000", "\"95.000\""),
        Slip("profile", "an amount of sixteen digits", "95000", "1234567890123456"),
        Slip("profile", "an amount left empty", "95000", ""),
        Slip("profile", "two amounts", "95000", "[95000, 1]"),

        Slip("criteria", "an unknown key", "criteria:", "criterion:"),
        Slip("criteria", "no criterion", Criteria, "criteria: {}\n"),
        Slip("criteria", "criteria in a list", Criteria, "criteria: [a]\n"),
        Slip("criteria", "an ill-formed criterion", "value-added:", "value added:"),
        Slip("criteria", "a criterion without name", "    name: { en: Support }\n", ""),
        Slip("criteria", "a criterion without bands", Criteria[Criteria.LastIndexOf("    bands:", StringComparison.Ordinal)..], ""),
        Slip("criteria", "an unknown key in a criterion", "unit:", "units:"),
        Slip("criteria", "an ill-formed unit", "EUR per year", "EUR per month"),
        Slip("criteria", "a unit left empty", "EUR per year", ""),
        Slip("criteria", "bands that are no list", Criteria[Criteria.LastIndexOf("    bands:", StringComparison.Ordinal)..], "    bands: { a: 1 }\n"),
        Slip("criteria", "four bands", "      - { score: 3, id: middle }\n", ""),
        Slip("criteria", "six bands", "      - { score: 3, id: middle }\n", "      - { score: 3, id: middle }\n      - { score: 3, id: centre }\n"),
        Slip("criteria", "a score twice", "score: 3, id: middle", "score: 4, id: middle"),
        Slip("criteria", "a score off the scale", "score: 5, id: highest", "score: 6, id: highest"),
        Slip("criteria", "a band without score", "score: 3, id: middle", "id: middle"),
        Slip("criteria", "a band without id", "score: 3, id: middle", "score: 3"),
        Slip("criteria", "an ill-formed band", "id: middle", "id: Middle"),
        Slip("criteria", "a band called unknown", "id: middle", "id: unknown"),
        Slip("criteria", "an unknown key in a band", "id: middle", "id: middle, label: Middle"),
        Slip("criteria", "a band's name without language", "{ en: Highest }", "Highest"),
        Slip("criteria", "a lower limit without a unit", "id: middle", "id: middle, from: EUR 1 mln"),
        Slip("criteria", "an upper limit without a unit", "id: middle", "id: middle, to: EUR 1 mln"),
        Slip("criteria", "a band without limits beside such with", ", from: EUR 1 bn, to: EUR 2 bn", ""),
        Slip("criteria", "a limit that is a range", "to: EUR 2 bn", "to: EUR 2-3 bn"),
        Slip("criteria", "a limit that is a number", "to: EUR 2 bn", "to: 2"),
        Slip("criteria", "a lower limit in another currency than euros", "from: EUR 2 bn", "from: USD 2 bn"),
        Slip("criteria", "an upper limit in another currency than euros", "to: EUR 2 bn", "to: USD 2 bn"),
        Slip("criteria", "a span for a limit of money", "to: EUR 2 bn", "to: 2 years"),
    ];

    /// <summary>What only the reader can tell, each with the code of the rule.</summary>
    public static IEnumerable<(string Code, SchemaCase Case)> ForReader =>
    [
        // A schema looks at the values of one file, one by one.
        ("MKB342", Slip("assessment", "a measure that the collection has not", "  a:", "  nowhere:")),
        ("MKB303", Slip("measure", "a category that the collection has not", "financing", "farming")),
        ("MKB308", Slip("measure", "a band and a score that disagree", "band: 100-400-mln", "band: 100-400-mln, score: 5")),
        ("MKB311", Slip("measure", "an estimate from high to low", "EUR 100-500 mln", "EUR 500-100 mln")),
        ("MKB205", Slip("criteria", "two bands with one id", "id: higher", "id: highest")),
        ("MKB310", Slip("criteria", "a limit in another currency than the unit's", "EUR per year", "USD per year")),
        ("MKB311", Slip("criteria", "a band from high to low", "from: EUR 1 bn, to: EUR 2 bn", "from: EUR 2 bn, to: EUR 1 bn")),
        ("MKB315", Slip("criteria", "a gap between bands", "from: EUR 2 bn", "from: EUR 3 bn")),
        ("MKB315", Slip("criteria", "bands that overlap", "to: EUR 2 bn", "to: EUR 3 bn")),
        ("MKB315", Slip("criteria", "bands that end", "from: EUR 2 bn", "from: EUR 2 bn, to: EUR 9 bn")),

        ("MKB501", Slip("segments", "two segments with the same growth", "productivity: decline, jobs: growth", "productivity: growth, jobs: growth")),
        ("MKB505", Slip("profile", "a later year before the earlier", "2018", "2015")),
        ("MKB505", Slip("profile", "a size that the headcount is not in", "headcount: 12", "headcount: 9")),
        ("MKB505", Slip("profile", "more equity than balance", "-5000", "560001")),
        ("MKB316", Slip("measure", "a programme that the collection has not", "productivity-leap", "productivity")),
        ("MKB316", Slip("measure", "a programme that has parts", "productivity-leap", "innovation-and-growth")),
        ("MKB317", Slip("measure", "a source that the collection has not", "regional-funds", "local-funds")),
        ("MKB318", Slip("measure", "shares that make less than all", "share: 40", "share: 30")),
        ("MKB319", Slip("measure", "years from last to first", "2021: EUR 0.4 bn, 2022: EUR 0.5 bn", "2022: EUR 0.4 bn, 2021: EUR 0.5 bn")),
        ("MKB205", Slip("measure", "a source of financing twice", "regional-funds", "eu-recovery-fund")),
        ("MKB311", Slip("measure", "a planned amount from high to low", "EUR 200-300 mln", "EUR 300-200 mln")),
        ("MKB205", Slip("collection", "a part with the id of a programme", "quick: { en", "labour: { en")),
        ("MKB316", Slip("collection", "a printed total of no programme", "{ quick: EUR 5 bn }", "{ quickly: EUR 5 bn }")),
        ("MKB317", Slip("collection", "a printed total of no source", "{ funds: EUR", "{ fund: EUR")),
        ("MKB310", Slip("collection", "a printed total in another currency", "EUR 30-45 bn", "USD 30-45 bn")),

        ("MKB330", Slip("measure", "a day that there is not", "category: financing", "category: financing\nstart: 2021-02-30")),
        ("MKB331", Slip("measure", "a figure with a sign", "category: financing", "category: financing\nassumptions: { a: { name: { en: A }, value: +4 } }")),
        ("MKB332", Slip("measure", "an actor that the collection has not", "category: financing", "category: financing\nactors: [nobody-here]")),
        ("MKB341", Slip("measure", "a measure excluded and required", "category: financing", "category: financing\nexcludes: [a]\nrequires: [a]")),
        ("MKB335", Slip("measure", "a formula that ends early", "category: financing", "category: financing\nmodel: { cost: 2 + }")),
        ("MKB335", Slip("measure", "an assumption named by a number", "category: financing", "category: financing\nassumptions: { 12: { name: { en: A }, " +
            "value: 4 } }")),
        ("MKB336", Slip("measure", "a formula with an unknown name", "category: financing", "category: financing\nmodel: { cost: 2 * nothing-like-it }")),
        ("MKB338", Slip("measure", "a formula below nothing", "category: financing", "category: financing\nmodel: { cost: 2 - 3 }")),
        ("MKB320", Slip("measure", "an assumption that may be thousands", "category: financing", "category: financing\nassumptions: { a: { name: { en: " +
            "A }, value: 1.200-3 } }")),
        ("MKB337", Slip("collection", "a phase that ends before it begins", "basis: published", "basis: published\nphases: { a: { name: { en: A }, from: " +
            "2021, to: 2020 } }")),

        // To a schema, 4, 4.0 and 0x4 are one number, and True is true.
        ("MKB307", Slip("measure", "a score with decimals", "2..4", "4.0")),
        ("MKB207", Slip("collection", "a year with an exponent", "2020", "2e3")),
        ("MKB207", Slip("scheme", "a shortlist in hexadecimal", "10", "0x10")),
        ("MKB503", Slip("profile", "an amount with an exponent", "95000", "95e3")),
        ("MKB503", Slip("profile", "an amount with three decimals", "95000", "95.000")),
        ("MKB506", Slip("profile", "a sector in hexadecimal", "47", "0x2F")),
        ("MKB206", Slip("criteria", "an id that is a truth in capitals", "id: middle", "id: True")),

        // What no measure file needs is resolved, or never noticed, before a schema sees it. More than 10,000 values
        // (MKB110) belong here as well, and take the validator too long to be tried.
        ("MKB103", Slip("measure", "an anchor", "category: financing", "category: &c financing")),
        ("MKB104", Slip("measure", "an alias", "{ nl: Maatregel, en: A measure }\nsummary: { en: What it does }",
            "&n { nl: Maatregel, en: A measure }\nsummary: *n")),
        ("MKB105", Slip("measure", "a tag", "category: financing", "category: !!str financing")),
        ("MKB108", Slip("measure", "a key twice, with and without quotation marks", "plan: A", "3: A, \"3\": B")),
        ("MKB004", Slip("measure", "an invisible character", "So it seems", "So it\u2028seems")),
        ("MKB002", Slip("measure", "a megabyte of comment", "category:", $"# {new string('x', 1024 * 1024)}\ncategory:")),
    ];

    private static SchemaCase Slip(string kind, string name, string right, string wrong)
    {
        var text = Base(kind);
        var index = text.IndexOf(right, StringComparison.Ordinal);
        return index < 0
            ? throw new ArgumentException($"The {kind} holds no \"{right}\".", nameof(right))
            : new(kind, name, string.Concat(text.AsSpan(0, index), wrong, text.AsSpan(index + right.Length)));
    }

    private static string Base(string kind) => kind switch
    {
        "measure" => Measure,
        "assessment" => Assessment,
        "collection" => Collection,
        "scheme" => Scheme,
        "segments" => Segments,
        "practices" => Practices,
        "profile" => Profile,
        _ => Criteria,
    };
}
