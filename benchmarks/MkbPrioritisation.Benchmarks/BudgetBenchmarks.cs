using BenchmarkDotNet.Attributes;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Benchmarks;

/// <summary>The exact best sets of measures under budgets: two searches, by overall score and by value added.</summary>
[MemoryDiagnoser]
public class BudgetBenchmarks
{
    private const int MostTenths = 15;

    private MeasureRanking? _ranking;
    private PlanOptions _options = PlanOptions.Default;

    [Params(10, 20, 40, 80, 200)]
    public int Measures { get; set; }

    [Params(1, 2, 5)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20);
        var name = LocalizedText.Same("any");
        var scheme = MeasureCatalogue.BuiltIn.GetScheme("recovery-plan");
        var measures = Enumerable.Range(0, Measures).Select(number => new Measure($"m-{number}", name, "any", Scores(scheme, random))
        {
            Plan = new("any", Amounts(random), Amounts(random), Tenths(0), Tenths(random.Next(2 * MostTenths)), [new("any", 100)]),
        });
        var outline = new PlanOutline("EUR", [new Programme("any", name)], [KeyValuePair.Create("any", name)]);
        _ranking = MeasureRanking.Of(scheme, new MeasureCollection("any", name, [KeyValuePair.Create("any", name)], measures) { Plan = outline });
        // About a third of what all measures need.
        _options = new() { Budget = new("EUR", Enumerable.Range(2021, Years).Select(year => new YearAmount(year, Tenths(2 * Measures)))) };
    }

    [Benchmark]
    public InvestmentPlan Best() => new(_ranking!, _options);

    private static IEnumerable<CriterionScore> Scores(ScoringScheme scheme, Random random) =>
        scheme.Criteria.Select(criterion => new CriterionScore(criterion, random.Next(1, 6), Basis.Judgement));

    private static YearlyAmounts Amounts(Random random) =>
        new("EUR", Enumerable.Range(2021, 5).Select(year => new YearAmount(year, Tenths(random.Next(MostTenths)))));

    private static MoneyRange Tenths(int tenths) => MoneyRange.Of(new(tenths * 100_000_000m, "EUR"));
}
