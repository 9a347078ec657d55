using FsCheck.Xunit;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A range ends where it is certain, and dimensions make up the overall score.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class ScaleLaws
{
    [Property]
    public bool A_range_is_certain_exactly_when_its_ends_meet(SampleCatalogue catalogue) =>
        RangesOf(catalogue).All(range =>
            range.IsCertain == (range.Low == range.High));

    [Property]
    public bool The_overall_value_is_the_mean_of_the_two_dimensions_values(SampleCatalogue catalogue) =>
        catalogue.Rank().All(ranked =>
            Fraction.Of(ranked.Overall.Value) == Fraction.Mean(Fraction.Of(ranked.NetImpact.Value), Fraction.Of(ranked.Feasibility.Value)));

    private static IEnumerable<ScoreRange> RangesOf(SampleCatalogue catalogue) =>
        catalogue.Rank().SelectMany(ranked => new[] { ranked.NetImpact, ranked.Feasibility, ranked.Overall });
}
