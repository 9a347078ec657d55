using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Criteria;

public sealed class ScoringSchemeTests
{
    [Fact]
    public void A_criterion_alone_in_its_dimension_weighs_a_half()
    {
        var scheme = Scheme(["value-added", "cost"], ["support"]);

        Assert.Equal(new Fraction(1, 2), scheme.WeightOf("support"));
        Assert.Equal(new Fraction(1, 4), scheme.WeightOf("cost"));
    }

    [Fact]
    public void A_criterion_in_both_dimensions_weighs_in_both() =>
        Assert.Equal(new Fraction(5, 12), Scheme(["a", "b"], ["a", "c", "d"]).WeightOf("a"));

    [Fact]
    public void A_criterion_that_does_not_count_weighs_nothing() => Assert.Equal(Fraction.Zero, Scheme(["a"], ["b"]).WeightOf("c"));

    [Fact]
    public void All_weights_make_one() =>
        Assert.All(MeasureCatalogue.BuiltIn.Schemes, scheme =>
            Assert.Equal(Fraction.One, scheme.Criteria.Select(scheme.WeightOf).Aggregate((one, other) => one + other)));

    private static ScoringScheme Scheme(string[] netImpact, string[] feasibility) => new("s", LocalizedText.Same("S"), netImpact, feasibility, 1);
}
