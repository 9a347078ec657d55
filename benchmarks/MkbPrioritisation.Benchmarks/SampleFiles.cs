
namespace MkbPrioritisation.Benchmarks;

/// <summary>As many measure files as are wanted, each with a name, estimates, a range and a gap.</summary>
internal static class SampleFiles
{
    private const string Collection = "name: { en: Many }\ncategories: { financing: { en: Finance } }\n";

    private const string Measure = """
        name: { nl: Gericht verlichten van schulden mkb, en: Targeted relief of SME debt }
        summary: { en: The state forgives COVID-19 loans to SMEs or turns them into subordinated debt or equity. }
        category: financing
        segments: [renew, grow, accelerate]
        scores:
          value-added: { band: 100-400-mln, estimate: EUR 100-500 mln, because: The midpoint lies within. }
          cost: 0-50-mln
          timeliness: 6-12-months
          feasibility: relatively-low
          support: low..relatively-high
          introduction: unknown

        """;

    public static MeasureFile[] Of(int count) =>
        [new("many/collection.yaml", Collection), .. Enumerable.Range(0, count).Select(index => new MeasureFile($"many/m-{index:D6}.yaml", Measure))];
}
