using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Planning;

/// <summary>Small plans whose amounts are tenths of a billion, so that sets often cost or yield the same, and budgets for them.</summary>
public static class SamplePlans
{
    public static readonly int[] Years = [2021, 2022, 2023];

    private const string Currency = "EUR";

    private static readonly PlanOutline Outline = new(
        Currency,
        [new("a", Name("a"), new Programme("a-1", Name("a-1")), new Programme("a-2", Name("a-2"))), new("b", Name("b"))],
        [KeyValuePair.Create("state", Name("state")), KeyValuePair.Create("funds", Name("funds")), KeyValuePair.Create("nobody", Name("nobody"))])
    { ReturnPercent = 50 };

    public static Arbitrary<Sample> Any { get; } = Arb.From(
        from count in Gen.Choose(0, 8)
        from measures in Gen.CollectToArray(Enumerable.Range(0, count), number => Measure($"m-{number}"))
        from budget in Amounts(most: 30)
        from years in Gen.SubListOf(Years)
        from more in Gen.Choose(0, 10)
        select new Sample(measures, new(Currency, budget.Where(year => years.Contains(year.Year))), more));

    /// <summary>Measures, a budget for some years, and tenths of a billion by which another budget is bigger.</summary>
    public sealed record Sample(IReadOnlyList<Measure> Measures, YearlyAmounts Budget, int More)
    {
        public YearlyAmounts BiggerBudget => new(Currency, Budget.Select(year => year with { Amount = year.Amount + Tenths(More) }));

        public InvestmentPlan Plan() => Plan(PlanOptions.Default);

        public InvestmentPlan Plan(PlanOptions options) => Plan(Measures, options);

        public static InvestmentPlan Plan(IEnumerable<Measure> measures, PlanOptions options) => new(
            MeasureRanking.Of(
                MeasureCatalogue.BuiltIn.DefaultScheme!,
                new MeasureCollection("c", Name("c"), [KeyValuePair.Create("c", Name("c"))], measures) { Plan = Outline }),
            options);

        public override string ToString() => $"{Budget}:\n{string.Join('\n', Measures.Select(measure => $"{measure.Id} {string.Join(' ', measure.Scores)} {measure.Plan!.Investment} {measure.Plan}"))}";
    }

    public static MoneyRange Tenths(int tenths) => MoneyRange.Of(new(tenths * 100_000_000m, Currency));

    private static Gen<Measure> Measure(string id) =>
        from measure in ArbitraryMeasure.Plain(id, MeasureCatalogue.BuiltIn.DefaultScheme!.Criteria)
        from programme in Gen.Elements("a-1", "a-2", "b")
        from investment in Amounts(most: 8)
        from growth in Amounts(most: 8)
        from total in Gen.Choose(0, 20)
        from spread in Gen.Choose(0, 3)
        from share in Gen.Choose(1, 99)
        select new Measure(id, measure.Name, "c", measure.Scores)
        {
            Plan = new(
                programme, new(Currency, investment), new(Currency, growth), Tenths(total), new(Tenths(total).Low, Tenths(total + spread).High),
                [new("state", share), new("funds", 100 - share)]),
        };

    private static Gen<YearAmount[]> Amounts(int most) =>
        from tenths in Gen.Choose(0, most).ArrayOf(Years.Length)
        select Years.Zip(tenths, (year, amount) => new YearAmount(year, Tenths(amount))).ToArray();

    private static LocalizedText Name(string text) => LocalizedText.Same(text);
}
