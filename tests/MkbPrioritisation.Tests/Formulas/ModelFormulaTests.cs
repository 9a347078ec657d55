using MkbPrioritisation.Formulas;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Formulas;

public sealed class ModelFormulaTests
{
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

    private static Fraction InLowestTerms(Ratio ratio) => new(ratio.Above, ratio.Below);
}
