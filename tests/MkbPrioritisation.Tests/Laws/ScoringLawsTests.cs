using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>The library keeps the laws that it offers to others, under any scheme.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class ScoringLawsTests
{
    private static readonly ScoringScheme Scheme = new("plain", LocalizedText.Same("Plain"), ["a", "b", "c"], ["d", "e", "f"], shortlist: 3);

    [Property(MaxTest = 12)]
    public void The_library_keeps_all_laws_under_any_scheme(ScoringScheme scheme) =>
        ScoringLaws.CheckAll(scheme, new ScoringLawsOptions { Tests = 30 });

    [Fact]
    public void The_library_keeps_all_laws_under_its_own_schemes()
    {
        var builtIn = MeasureCatalogue.BuiltIn;
        Assert.All(builtIn.Schemes, scheme => ScoringLaws.CheckAll(scheme, new ScoringLawsOptions { Tests = 50, Criteria = builtIn.Criteria }));
    }

    [Fact]
    public void A_law_is_tried_as_often_as_asked_and_a_seed_repeats_the_cases()
    {
        var options = new ScoringLawsOptions { Tests = 7, Seed = 2020 };

        var first = Seen(options);

        Assert.Equal(7, first.Count);
        Assert.Equal(first, Seen(options));
        Assert.NotEqual(first, Seen(options with { Seed = 2021 }));
    }

    [Fact]
    public void An_unknown_law_and_a_missing_criterion_are_refused()
    {
        Assert.Contains("no law \"none\"", Assert.Throws<ArgumentException>(() => ScoringLaws.Check("none", Scheme)).Message, StringComparison.Ordinal);
        Assert.Contains("\"a\"", Assert.Throws<ArgumentException>(() =>
            ScoringLaws.CheckAll(Scheme, new ScoringLawsOptions { Criteria = MeasureCatalogue.BuiltIn.Criteria })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoringLawsOptions { Tests = 0 });
    }

    private static List<string> Seen(ScoringLawsOptions options)
    {
        var seen = new List<string>();
        ScoringLaws.Check(ScoringLaws.Names[0], Scheme, (scheme, collections) =>
        {
            seen.Add(new SampleCatalogue([], scheme, collections).ToString());
            return [.. new SampleCatalogue([], scheme, collections).Rank()
                .Select(ranked => new RankedPlace(ranked.Collection.Id, ranked.Measure.Id, ranked.Rank))];
        }, options);
        return seen;
    }
}
