
namespace MkbPrioritisation.Tests.Reading;

/// <summary>The smallest valid files, and ways to change one entry in them.</summary>
internal static class Example
{
    public const string Collection = """
        name: { en: Example }
        categories:
          tax: { en: Tax }
          skills: { en: Skills }
        plan:
          currency: EUR
          programmes:
            growth: { name: { en: Growth }, parts: { quick: { en: Quick }, slow: { en: Slow } } }
            people: { name: { en: People } }
          sources:
            state: { en: The state }
            funds: { en: Funds }

        """;

    public const string Measure = """
        name: { nl: Maatregel, en: Measure }
        category: tax
        scores:
          value-added: 1-2-bn
          cost: 0-50-mln
          timeliness: 1-2-years
          feasibility: high
          support: medium
          introduction: 0-6-months

        """;

    public const string Plan = """
        plan:
          programme: quick
          investment: { 2021: EUR 100 mln, 2022: EUR 0.1 bn }
          growth: { 2021: EUR 0.3 bn, 2022: EUR 0.5 bn }
          total-investment: EUR 0.2-0.3 bn
          total-growth: EUR 0.7-0.9 bn
          financing: [{ source: state, share: 60 }, { source: funds, share: 40 }]

        """;

    public const string Criteria = """
        criteria:
          effect:
            name: { en: Effect }
            unit: EUR per year
            bands:
              - { score: 5, id: huge, from: EUR 1 bn }
              - { score: 4, id: large, from: EUR 500 mln, to: EUR 1 bn }
              - { score: 3, id: middling, from: EUR 100 mln, to: EUR 500 mln }
              - { score: 2, id: small, from: EUR 10 mln, to: EUR 100 mln }
              - { score: 1, id: tiny, to: EUR 10 mln }
          ease:
            name: { en: Ease }
            bands:
              - { score: 5, id: very-easy }
              - { score: 4, id: easy }
              - { score: 3, id: so-so }
              - { score: 2, id: hard }
              - { score: 1, id: very-hard }

        """;

    public const string Scheme = """
        name: { en: Own scheme }
        dimensions:
          net-impact: [value-added, cost]
          feasibility: [feasibility]
        shortlist: 3

        """;

    public const string SchemeOfOwnCriteria = """
        name: { en: Two criteria }
        dimensions:
          net-impact: [effect]
          feasibility: [ease]
        shortlist: 1

        """;

    public const string Profile = """
        sector: 47
        size: small
        earlier: { year: 2016, gross-margin: 909000, wage-costs: 329000, fte: 56 }
        later: { year: 2018, gross-margin: 965000, wage-costs: 348740, fte: 58.5 }
        liquid-assets: 120000
        receivables: 95000
        short-term-debts: 0
        yearly-costs: 880000
        equity: -5000
        balance-total: 560000

        """;

    public const string Assessment = """
        name: { en: Anna }
        scores:
          m:
            support: { band: high, because: { en: as asked } }
            cost: { estimate: EUR 20-30 mln }
          n:
            feasibility: low..medium

        """;

    /// <summary>The measure with one score put in the place of the one with its key, or added at the end.</summary>
    public static string MeasureScoring(string score) => With(Measure, score, indentation: "  ");

    /// <summary>The measure with a plan, of which one entry is put in the place of the one with its key, or added at the end.</summary>
    public static string MeasurePlanning(string entry) => Measure + With(Plan, entry, indentation: "  ");

    /// <summary>A file with one outermost entry put in the place of the one with its key, or added at the end.</summary>
    public static string With(string file, string entry) => With(file, entry, indentation: "");

    /// <summary>A file without one of its outermost entries.</summary>
    public static string Without(string file, string key)
    {
        var lines = file.TrimEnd('\n').Split('\n').ToList();
        Remove(lines, key, indentation: "");
        return string.Join('\n', [.. lines, ""]);
    }

    private static string With(string file, string entry, string indentation)
    {
        var key = entry.Replace(Place.Mark, "", StringComparison.Ordinal).Split(':')[0];
        var lines = file.TrimEnd('\n').Split('\n').ToList();
        var written = indentation + entry.Replace("\n", "\n" + indentation, StringComparison.Ordinal);
        var index = Remove(lines, key, indentation);
        lines.Insert(index < 0 ? lines.Count : index, written);
        return string.Join('\n', [.. lines, ""]);
    }

    private static int Remove(List<string> lines, string key, string indentation)
    {
        var index = lines.FindIndex(line => line.StartsWith($"{indentation}{key}:", StringComparison.Ordinal));
        if (index < 0)
            return index;
        var end = lines.FindIndex(index + 1, line => !line.StartsWith(indentation + ' ', StringComparison.Ordinal));
        lines.RemoveRange(index, (end < 0 ? lines.Count : end) - index);
        return index;
    }
}
