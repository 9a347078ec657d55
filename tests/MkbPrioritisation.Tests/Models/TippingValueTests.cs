using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Models;

/// <summary>What an assumption would have to be for another band, or another place on the shortlist.</summary>
public sealed class TippingValueTests
{
    private static readonly Fraction Step = new(1, 100_000);

    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    private static readonly string[] Ids =
        [.. Catalogue.GetCollection("recovery-plan-2020").Measures.Where(measure => measure.Model.Count > 0).Select(measure => measure.Id)];

    public static TheoryData<string> WithModel => [.. Ids];

    [Fact]
    public void A_limit_of_a_band_gives_the_exact_value_of_the_assumption_behind_it()
    {
        // 875 firms of EUR 205 bn over 250,000 firms: the band ends at EUR 400 mln.
        var result = Model("targeted-debt-relief").Results[0];

        var tipping = result.BandTippings.Single(tipping => tipping.Assumption.Id == "effect");
        Assert.Equal(Fraction.Parse("7/8"), tipping.Present);
        Assert.True(tipping.Value!.IsExact);
        Assert.Equal(Fraction.FromDecimal(400_000_000) / (Fraction.FromDecimal(875) * 205_000_000_000 / 250_000), tipping.Value.Range.Low);
    }

    [Theory]
    [MemberData(nameof(WithModel))]
    public void On_this_side_of_a_tipping_value_the_band_is_as_it_was_and_beyond_it_is_the_other(string id)
    {
        var model = Model(id);
        foreach (var result in model.Results)
        {
            Assert.Equal(result.Assumptions.Select(figure => figure.Assumption.Id), result.BandTippings.Select(tipping => tipping.Assumption.Id));
            foreach (var tipping in result.BandTippings.Where(tipping => tipping.Value is not null))
            {
                Assert.NotEqual(tipping.Before, tipping.After);
                Assert.Equal(tipping.Before, ScoreAt(model, result, tipping.Assumption.Id, Beside(tipping.Value!, -1)));
                Assert.Equal(tipping.After, ScoreAt(model, result, tipping.Assumption.Id, Beside(tipping.Value!, 1)));
                Assert.Equal(
                    tipping.Value!.IsIncluded ? tipping.After : tipping.Before, ScoreAt(model, result, tipping.Assumption.Id, tipping.Value.Range.Low));
                Assert.True(tipping.Value.IsUp ? tipping.Value.Range.Low >= tipping.Present : tipping.Value.Range.Low <= tipping.Present);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithModel))]
    public void Where_there_is_no_tipping_value_a_hundred_times_more_or_less_changes_nothing(string id)
    {
        var model = Model(id);
        foreach (var result in model.Results)
        {
            foreach (var tipping in result.BandTippings.Where(tipping => tipping.Value is null && tipping.Present.Sign > 0))
            {
                Assert.Equal(tipping.Before, ScoreAt(model, result, tipping.Assumption.Id, tipping.Present / 100) ?? tipping.Before);
                Assert.Equal(tipping.Before, ScoreAt(model, result, tipping.Assumption.Id, tipping.Present * 100) ?? tipping.Before);
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithModel))]
    public void On_this_side_of_a_tipping_value_the_place_on_the_shortlist_is_as_it_was_and_beyond_it_is_the_other(string id)
    {
        var model = Model(id);

        foreach (var tipping in model.ShortlistTippings.Where(tipping => tipping.Value is not null))
        {
            Assert.NotEqual(tipping.Before, tipping.After);
            Assert.Equal(tipping.Before, IsShortlisted(model, tipping.Assumption.Id, Beside(tipping.Value!, -1)));
            Assert.Equal(tipping.After, IsShortlisted(model, tipping.Assumption.Id, Beside(tipping.Value!, 1)));
        }
    }

    [Fact]
    public void Some_assumptions_tip_the_shortlist_and_others_cannot()
    {
        var all = Ids.Select(Model).SelectMany(model => model.ShortlistTippings).ToList();

        Assert.Contains(all, tipping => tipping.Value is not null);
        Assert.Contains(all, tipping => tipping.Value is null);
    }

    [Theory]
    [InlineData("x * 3", "12", "4")]
    [InlineData("6 / x", "12", "1/2")]
    [InlineData("x * y / x", "12", "")]
    [InlineData("(x - 1) * (x - 2) * (x - 3)", "0", "1 2 3")]
    [InlineData("(x - 2) * (x - 2)", "0", "2")]
    [InlineData("x * x * x", "0", "0")]
    [InlineData("x * x", "2.25", "3/2")]
    [InlineData("1 / x + x", "2.9", "2/5 5/2")]
    [InlineData("x + 5", "3", "")]
    public void Where_a_formula_comes_to_a_number_is_found_exactly_where_that_is_a_fraction(string formula, string level, string expected)
    {
        var function = ModelFormula.Parse(formula).Of("x", _ => 7);

        var found = function.Reaches(Fraction.FromDecimal(decimal.Parse(level, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void A_root_that_no_fraction_is_is_enclosed()
    {
        var root = Assert.Single(ModelFormula.Parse("x * x").Of("x", _ => 0).Reaches(2));

        Assert.True(root.Low * root.Low < 2 && root.High * root.High > 2);
        Assert.True(root.High - root.Low < new Fraction(1, 100_000_000_000));
    }

    private static MeasureModel Model(string id) => MeasureModel.Of(Catalogue.Rank("recovery-plan-2020"), id, Catalogue.Criteria);

    private static Fraction Beside(TippingValue value, int sign) =>
        value.Range.Low * (sign < 0 == value.IsUp ? Fraction.One - Step : Fraction.One + Step);

    // Reckoned anew, by the formula's own evaluation of ranges.
    private static int? ScoreAt(MeasureModel model, ModelResult result, string assumption, Fraction value)
    {
        var figures = model.Results.SelectMany(other => other.Assumptions).DistinctBy(figure => figure.Assumption.Id)
            .ToDictionary(figure => figure.Assumption.Id, figure => figure.Value.Range.Midpoint);
        figures[assumption] = value;
        try
        {
            var made = result.Formula.Evaluate(id => FractionRange.Of(figures[id])).Low;
            return made.Sign < 0
                ? null
                : result.Criterion.Bands.Single(band => (band.From is null || made >= band.From.Value) && (band.To is null || made < band.To.Value)).Score;
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }

    private static bool IsShortlisted(MeasureModel model, string assumption, Fraction value)
    {
        var mine = Overall(model.Ranking.Scheme, criterion => model.Results.FirstOrDefault(result => result.Criterion.Id == criterion) is { } result
            ? (ScoreAt(model, result, assumption, value)!.Value, ScoreAt(model, result, assumption, value)!.Value)
            : (model.Before.Measure.ScoreOn(criterion)!.Low, model.Before.Measure.ScoreOn(criterion)!.High));
        return model.Ranking.Count(ranked => ranked != model.Before && ranked.Overall.Value.ToFraction() > mine) < model.Ranking.Scheme.Shortlist;
    }

    private static Fraction Overall(ScoringScheme scheme, Func<string, (int Low, int High)> scoreOn)
    {
        return (Mean(scheme.NetImpact) + Mean(scheme.Feasibility)) / 2;

        Fraction Mean(IReadOnlyList<string> criteria) =>
            criteria.Aggregate(Fraction.Zero, (sum, criterion) => sum + new Fraction(scoreOn(criterion).Low + scoreOn(criterion).High, 2)) / criteria.Count;
    }
}
