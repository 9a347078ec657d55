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
    public void A_scheme_without_weights_is_its_own_unweighted_form()
    {
        var scheme = Scheme(["a"], ["b"]);

        Assert.Same(scheme, scheme.Unweighted);
    }

    [Fact]
    public void All_weights_make_one() =>
        Assert.All(MeasureCatalogue.BuiltIn.Schemes, scheme =>
            Assert.Equal(Fraction.One, scheme.Criteria.Select(scheme.WeightOf).Aggregate((one, other) => one + other)));

    [Fact]
    public void A_dimension_has_its_own_criteria()
    {
        Assert.Equal(["a"], Scheme(["a"], ["b"]).CriteriaOf(Dimension.NetImpact));
        Assert.Equal(["b"], Scheme(["a"], ["b"]).CriteriaOf(Dimension.Feasibility));
    }

    [Fact]
    public void A_dimension_names_each_criterion_once_and_at_least_one()
    {
        Assert.Throws<ArgumentException>(() => Scheme([], ["b"]));
        Assert.Throws<ArgumentException>(() => Scheme(["a"], ["b", "b"]));
    }

    [Fact]
    public void A_scheme_has_a_name_and_a_shortlist()
    {
        Assert.Throws<ArgumentNullException>(() => new ScoringScheme("s", null!, ["a"], ["b"], 1));
        Assert.Equal("shortlist", Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringScheme("s", LocalizedText.Same("S"), ["a"], ["b"], 0)).ParamName);
    }

    [Fact]
    public void One_weight_below_nothing_is_refused_whatever_the_others_are() =>
        Assert.Throws<ArgumentException>(() => Scheme(["a"], ["b"]).Weighted(
            new Dictionary<string, Fraction> { ["a"] = new(-1, 10), ["b"] = new(11, 10) }));

    [Fact]
    public void No_weight_given_is_no_weighting() => Assert.Null(Scheme(["a"], ["b"]).Weighted(new Dictionary<string, Fraction>()).Weights);

    private static ScoringScheme Scheme(string[] netImpact, string[] feasibility) => new("s", LocalizedText.Same("S"), netImpact, feasibility, 1);
}
