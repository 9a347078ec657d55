using FsCheck.Xunit;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Advice;

[Properties(Arbitrary = [typeof(ArbitraryFirm)])]
public sealed class AdviceLaws
{
    [Property]
    public void Doubling_all_money_changes_no_segment_ratio_or_growth(FirmProfile profile)
    {
        var doubled = ArbitraryFirm.FigureKeys.Where(key => !key.EndsWith("fte", StringComparison.Ordinal)).Aggregate(
            profile, (firm, key) => ProfileField.Find(key)!.Get!(firm) is { } amount ? ArbitraryFirm.With(firm, key, 2 * amount) : firm);
        var (before, after) = (ArbitraryFirm.Advise(profile), ArbitraryFirm.Advise(doubled));

        Assert.Equal(before.Segment, after.Segment);
        foreach (var indicator in Enum.GetValues<Indicator>().Where(indicator => indicator > Indicator.LaterProductivity))
            Assert.Equal(before[indicator].Value, after[indicator].Value);
    }

    [Fact]
    public void Advice_takes_each_of_the_four_segments_once()
    {
        var segments = MeasureCatalogue.BuiltIn.Segments;

        Assert.NotNull(FirmAdvice.Of(new(), segments.Reverse()).Figures);
        Assert.Throws<ArgumentException>(() => FirmAdvice.Of(new(), segments.Skip(1)));
        Assert.Throws<ArgumentException>(() => FirmAdvice.Of(new(), segments.Append(segments[0])));
    }

    [Property(Arbitrary = [typeof(ArbitraryFirm.Whole)])]
    public void The_segment_follows_the_signs_of_the_growths_and_zero_is_no_growth(FirmProfile profile)
    {
        var advice = ArbitraryFirm.Advise(profile);
        var productivity = (profile.Later.GrossMargin!.Value * profile.Earlier.Fte!.Value)
            .CompareTo(profile.Earlier.GrossMargin!.Value * profile.Later.Fte!.Value);
        var jobs = profile.Later.Fte.Value.CompareTo(profile.Earlier.Fte.Value);

        Assert.Equal((productivity > 0, jobs > 0) switch
        {
            (false, false) => Segment.Reform,
            (false, true) => Segment.Renew,
            (true, false) => Segment.Grow,
            _ => Segment.Accelerate,
        }, advice.Segment!.Segment);
        Assert.Equal((productivity == 0, jobs == 0), (advice.Productivity!.IsOnTheLine, advice.Jobs!.IsOnTheLine));
        Assert.Equal(
            (Math.Sign(productivity), Math.Sign(jobs)),
            (advice[Indicator.ProductivityGrowth].Value!.Value.Sign, advice[Indicator.JobGrowth].Value!.Value.Sign));
    }

    [Property]
    public void A_missing_figure_is_named_and_changes_no_other_result(FirmProfile profile, string key)
    {
        var (before, after) = (ArbitraryFirm.Advise(profile), ArbitraryFirm.Advise(ArbitraryFirm.Without(profile, key)));

        foreach (var (figure, without) in before.Figures.Zip(after.Figures))
        {
            var isUsed = figure.Inputs.Any(input => input.Key == key);
            Assert.Equal(isUsed ? null : figure.Value, without.Value);
            Assert.Equal(isUsed, without.Missing.Contains(key));
        }
    }

    [Property(Arbitrary = [typeof(ArbitraryFirm.Whole)])]
    public void Every_measure_named_is_meant_for_the_segment_and_no_such_measure_is_left_out(FirmProfile profile)
    {
        var advice = ArbitraryFirm.Advise(profile);
        var fitting = Assert.Single(advice.Measures);

        Assert.Equal(fitting.Ranking.Where(ranked => ranked.Measure.Segments.Contains(advice.Segment!.Segment)), fitting.Measures);
        Assert.Equal(fitting.Measures.OrderBy(ranked => ranked.Rank), fitting.Measures);
    }

    [Property(Arbitrary = [typeof(ArbitraryFirm.Whole)])]
    public void The_formula_shown_gives_the_value_shown(FirmProfile profile, ProductivityBasis basis)
    {
        foreach (var figure in ArbitraryFirm.Advise(profile with { Productivity = basis }).Figures)
        {
            // Read anew, by the rules of arithmetic, from the text alone.
            var text = figure.Inputs.OrderByDescending(input => input.Key.Length).Aggregate(figure.Formula, (formula, input) =>
                formula.Replace(input.Key, FormattableString.Invariant($"{input.Value}"), StringComparison.Ordinal));
            using var table = new System.Data.DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
            var computed = Convert.ToDouble(
                table.Compute(System.Text.RegularExpressions.Regex.Replace(text, @"\b\d+(\.\d+)?\b", "($0 * 1.0)"), ""),
                System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal((double)figure.Value!.Value.Round(6), computed, 1e-6 * Math.Max(1, Math.Abs(computed)));
        }
    }

    [Property]
    public void A_ratio_of_decimals_compares_and_rounds_as_the_decimals_do(int one, int other, int places)
    {
        var scale = new[] { 1m, 10m, 100m, 1000m }[Math.Abs(places % 4)];
        var (left, right) = (one / scale, other / scale);

        Assert.Equal(left.CompareTo(right), Fraction.FromDecimal(left).CompareTo(Fraction.FromDecimal(right)));
        Assert.Equal(decimal.Round(left, 1, MidpointRounding.AwayFromZero), Fraction.FromDecimal(left).Round(1));
        Assert.Equal(
            (left < right, left <= right, left > right, left >= right),
            (Fraction.FromDecimal(left) < Fraction.FromDecimal(right), Fraction.FromDecimal(left) <= Fraction.FromDecimal(right),
             Fraction.FromDecimal(left) > Fraction.FromDecimal(right), Fraction.FromDecimal(left) >= Fraction.FromDecimal(right)));
    }

    [Fact]
    public void Nearest_neighbours_that_floating_point_cannot_tell_apart_are_told_apart()
    {
        var advice = ArbitraryFirm.Advise(new()
        {
            Earlier = new() { GrossMargin = 999_999_999_999_998.99m, Fte = 999_999_999_999_998.98m },
            Later = new() { GrossMargin = 999_999_999_999_999.99m, Fte = 999_999_999_999_999.98m },
        });

        Assert.Equal(Segment.Renew, advice.Segment!.Segment);
        Assert.False(advice.Productivity!.IsOnTheLine);
    }
}
