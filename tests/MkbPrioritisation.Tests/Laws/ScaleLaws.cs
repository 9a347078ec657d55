using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Tests.Laws.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Scores stay on the scale, and what counts is the middle.</summary>
public sealed class ScaleLaws
{
    [Fact]
    public void Every_score_stays_on_the_scale() =>
        Prop.ForAll(ArbitraryCatalogue.ToRank, catalogue => RangesOf(catalogue).All(range =>
            new[] { range.Low, range.Value, range.High }.All(score =>
                score >= Score.FromWhole(Scale.Minimum) && score <= Score.FromWhole(Scale.Maximum))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_value_lies_between_low_and_high() =>
        Prop.ForAll(ArbitraryCatalogue.ToRank, catalogue => RangesOf(catalogue).All(range =>
            range.Low <= range.Value && range.Value <= range.High))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_value_is_exactly_the_middle_of_low_and_high() =>
        Prop.ForAll(ArbitraryCatalogue.ToRank, catalogue => RangesOf(catalogue).All(range =>
            Fraction.Of(range.Value) == Fraction.Mean(Fraction.Of(range.Low), Fraction.Of(range.High))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_is_certain_exactly_when_its_ends_meet() =>
        Prop.ForAll(ArbitraryCatalogue.ToRank, catalogue => RangesOf(catalogue).All(range =>
            range.IsCertain == (range.Low == range.High)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_overall_value_is_the_mean_of_the_two_dimensions_values() =>
        Prop.ForAll(ArbitraryCatalogue.ToRank, catalogue => catalogue.Rank().All(ranked =>
            Fraction.Of(ranked.Overall.Value) == Fraction.Mean(Fraction.Of(ranked.NetImpact.Value), Fraction.Of(ranked.Feasibility.Value))))
            .QuickCheckThrowOnFailure();

    private static IEnumerable<ScoreRange> RangesOf(SampleCatalogue catalogue) =>
        catalogue.Rank().SelectMany(ranked => new[] { ranked.NetImpact, ranked.Feasibility, ranked.Overall });
}
