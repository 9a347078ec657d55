using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A range ends where it is certain, and dimensions make up the overall score.</summary>
public sealed class ScaleLaws
{
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
