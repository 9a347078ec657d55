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
        from measures in Gen.CollectToArray(Enumerable.Range(0, count), Measure)
        from budget in Amounts(most: 30)
        from years in Gen.SubListOf(Years)
        from total in Gen.Choose(0, 60)
        from isTotal in Gen.Choose(0, 3)
        from more in Gen.Choose(0, 10)
        select new Sample(
            measures,
            new(Currency, budget.Where(year => count > 0 && years.Contains(year.Year))),
            isTotal == 0 ? Tenths(total).High : null,
            more));

    /// <summary>Measures, a budget for some years and perhaps for all together, and tenths of a billion by which another budget is bigger.</summary>
    public sealed record Sample(IReadOnlyList<Measure> Measures, YearlyAmounts Budget, Money? Total, int More)
    {
        public PlanOptions Limits => new() { Budget = Budget, TotalBudget = Total };

        public PlanOptions BiggerLimits => new()
        {
            Budget = new(Currency, Budget.Select(year => year with { Amount = year.Amount + Tenths(More) })),
            TotalBudget = Total + Tenths(More).High,
        };

        public InvestmentPlan Plan() => Plan(PlanOptions.Default);

        public InvestmentPlan Plan(PlanOptions options) => Plan(Measures, options);

        public static InvestmentPlan Plan(IEnumerable<Measure> measures, PlanOptions options) => new(
            MeasureRanking.Of(
                MeasureCatalogue.BuiltIn.DefaultScheme!,
                new MeasureCollection("c", Name("c"), [KeyValuePair.Create("c", Name("c"))], measures) { Plan = Outline }),
            options);

        public override string ToString() =>
            $"{Budget} {Total}:\n{string.Join('\n', Measures.Select(measure =>
                $"{measure.Id} {string.Join(' ', measure.Scores)} {measure.Plan!.Investment} {measure.Plan} " +
                $"! {string.Join(' ', measure.Excludes)} + {string.Join(' ', measure.Requires)}"))}";
    }

    public static MoneyRange Tenths(int tenths) => MoneyRange.Of(new(tenths * 100_000_000m, Currency));

    // A measure requires or excludes such as have a lower number, so that requirements make no circle.
    private static Gen<Measure> Measure(int number) =>
        from measure in ArbitraryMeasure.Plain($"m-{number}", MeasureCatalogue.BuiltIn.DefaultScheme!.Criteria)
        from programme in Gen.Elements("a-1", "a-2", "b")
        from investment in Amounts(most: 8)
        from growth in Amounts(most: 8)
        from total in Gen.Choose(0, 20)
        from spread in Gen.Choose(0, 3)
        from rule in Gen.Choose(0, 9)
        from other in Gen.Choose(0, Math.Max(0, number - 1))
        from share in Gen.Choose(1, 99)
        select new Measure(measure.Id, measure.Name, "c", measure.Scores)
        {
            Excludes = number > 0 && rule == 0 ? [$"m-{other}"] : [],
            Requires = number > 0 && rule is (1 or 2) ? [$"m-{other}"] : [],
            Plan = new(
                programme, new(Currency, investment), new(Currency, growth), Tenths(total), new(Tenths(total).Low, Tenths(total + spread).High),
                [new("state", share), new("funds", 100 - share)]),
        };

    // All zero now and then, as a source prints years that it rounds away.
    private static Gen<YearAmount[]> Amounts(int most) =>
        from size in Gen.Frequency((6, Gen.Constant(most)), (1, Gen.Constant(0)))
        from tenths in Gen.Choose(0, size).ArrayOf(Years.Length)
        select Years.Zip(tenths, (year, amount) => new YearAmount(year, Tenths(amount))).ToArray();

    private static LocalizedText Name(string text) => LocalizedText.Same(text);
}
