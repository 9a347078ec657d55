using System.Globalization;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Formulas;

public sealed class ModelFormulaTests
{
    // Recomputed by hand from the assumptions that the recovery plan prints, in millions of euros a year.
    public static TheoryData<string, string, string, string> Printed => new()
    {
        { "strengthen-equity", "value-added", "840", "840" },
        { "strengthen-equity", "cost", "42", "42" },
        { "innovation-application-scheme", "value-added", "240", "240" },
        { "innovation-application-scheme", "cost", "22", "24" },
        { "targeted-debt-relief", "value-added", "307.5", "1025" },
        { "targeted-debt-relief", "cost", "15", "75" },
        { "temporary-investment-rebate", "value-added", "2000", "2000" },
        { "temporary-investment-rebate", "cost", "600", "1200" },
        { "national-retraining-programme", "cost", "200", "480" },
        { "personal-development-budget", "cost", "650", "650" },
        { "transparency-and-advice", "cost", "20", "30" },
        { "scale-up-digitalisation", "value-added", "410", "410" },
        { "scale-up-digitalisation", "cost", "75", "75" },
        { "easier-restart-and-closure", "value-added", "492", "984" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void The_estimates_of_the_recovery_plan_follow_from_its_assumptions(string measure, string criterion, string low, string high)
    {
        var made = Made(measure, criterion);

        Assert.Equal(Fraction.FromDecimal(decimal.Parse(low, CultureInfo.InvariantCulture)), made.Low / 1_000_000);
        Assert.Equal(Fraction.FromDecimal(decimal.Parse(high, CultureInfo.InvariantCulture)), made.High / 1_000_000);
    }

    [Theory]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) * 4", "20")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("1 / 3", "1/3")]
    [InlineData("30% × 2 ÷ 4 − 0.15", "0")]
    public void Products_bind_before_sums_and_each_from_left_to_right_exactly(string formula, string result) =>
        Assert.Equal(
            (result, result),
            (ModelFormula.Parse(formula).Evaluate(_ => default).ToString(), InLowestTerms(ModelFormula.Parse(formula).At(_ => default)).ToString()));

    [Fact]
    public void A_formula_of_numbers_is_the_same_as_of_ranges_of_one_number()
    {
        var formula = ModelFormula.Parse("(a - b) / (b - a * 3) * 2.5 + b / a - 1");
        for (var number = 1; number < 200; number++)
        {
            var values = new Dictionary<string, Fraction> { ["a"] = new(number, 7), ["b"] = new(number + 3, 11) };
            Assert.Equal(formula.Evaluate(name => FractionRange.Of(values[name])).Low, InLowestTerms(formula.At(name => Ratio.Of(values[name]))));
        }

        Assert.Throws<DivideByZeroException>(() => ModelFormula.Parse("1 / (a - a)").At(_ => Ratio.Of(Fraction.One)));
    }

    [Fact]
    public void A_range_holds_the_results_of_all_numbers_in_it()
    {
        var range = new FractionRange(2, 5);

        Assert.Equal("-3..3", ModelFormula.Parse("x - x").Evaluate(_ => range).ToString());
        Assert.Equal("2/5..5/2", ModelFormula.Parse("x / x").Evaluate(_ => range).ToString());
        Assert.Throws<DivideByZeroException>(() => ModelFormula.Parse("1 / (x - 3)").Evaluate(_ => range));
    }

    [Fact]
    public void A_formula_may_be_long_but_not_without_end()
    {
        Assert.Throws<FormatException>(() => ModelFormula.Parse(new string('(', 17) + "1" + new string(')', 17)));
        Assert.Throws<FormatException>(() => ModelFormula.Parse(string.Join(" + ", Enumerable.Repeat("1", 200))));
        Assert.Equal("1", ModelFormula.Parse(new string('(', 16) + "1" + new string(')', 16)).Evaluate(_ => default).ToString());
    }

    private static FractionRange Made(string id, string criterion)
    {
        var collection = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020");
        var measure = collection.Measures.Single(measure => measure.Id == id);
        List<Assumption> assumptions = [.. measure.Assumptions, .. collection.Assumptions];
        return measure.Model[criterion].Evaluate(name => assumptions.First(assumption => assumption.Id == name).Value.Range);
    }

    private static Fraction InLowestTerms(Ratio ratio) => new(ratio.Above, ratio.Below);
}
