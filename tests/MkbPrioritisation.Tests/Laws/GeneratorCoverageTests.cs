using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A law is worth as much as the cases that it is tried on: the rare ones must come up.</summary>
public sealed class GeneratorCoverageTests
{
    private static readonly IReadOnlyList<SampleCatalogue> ToRank = Sample(ArbitraryCatalogue.ToRank);

    private static readonly IReadOnlyList<SampleCatalogue> ToWrite = Sample(ArbitraryCatalogue.ToWrite);

    [Fact]
    public void Catalogues_to_rank_hold_ties_unsure_scores_gaps_and_namesakes()
    {
        Often(ToRank, catalogue => catalogue.Rank().GroupBy(ranked => ranked.Rank).Any(tie => tie.Count() > 1));
        Often(ToRank, catalogue => catalogue.Rank().GroupBy(ranked => (ranked.Rank, ranked.NetImpact)).Any(tie => tie.Count() > 1));
        Often(ToRank, catalogue => catalogue.Rank().Any(ranked => ranked.BestRank < ranked.Rank && ranked.Rank < ranked.WorstRank));
        Often(ToRank, catalogue => catalogue.Measures.Any(item => catalogue.Scheme.Criteria.Any(id => item.Measure.ScoreOn(id) is null)));
        Often(ToRank, catalogue => catalogue.Rank().GroupBy(ranked => (ranked.Rank, ranked.NetImpact, ranked.Measure.Id)).Any(same => same.Count() > 1));
        Often(ToRank, catalogue => !catalogue.Measures.Any());
    }

    [Fact]
    public void Schemes_have_dimensions_equal_unequal_and_shared()
    {
        Often(ToRank, catalogue => catalogue.Scheme.NetImpact.Count == catalogue.Scheme.Feasibility.Count);
        Often(ToRank, catalogue => catalogue.Scheme.NetImpact.Count != catalogue.Scheme.Feasibility.Count);
        Often(ToRank, catalogue => catalogue.Scheme.NetImpact.Intersect(catalogue.Scheme.Feasibility).Any());
        Assert.Equal([1, 2, 3, 4], ToRank.Select(catalogue => catalogue.Scheme.NetImpact.Count).Distinct().Order());
        Assert.Equal([1, 2, 3, 4], ToRank.Select(catalogue => catalogue.Scheme.Feasibility.Count).Distinct().Order());
    }

    [Fact]
    public void Catalogues_to_enumerate_leave_several_combinations_open_and_never_too_many()
    {
        var catalogues = Sample(ArbitraryCatalogue.ToEnumerate);

        Often(catalogues, catalogue => ScoreCombinations.Count(catalogue) > 100);
        Often(catalogues, catalogue => catalogue.Rank().Count(ranked => ranked.BestRank < ranked.WorstRank) > 2);
        Assert.All(catalogues, catalogue => Assert.InRange(ScoreCombinations.Count(catalogue), 1, ScoreCombinations.Maximum));
    }

    [Fact]
    public void Catalogues_to_write_hold_all_that_files_can_say()
    {
        Often(ToWrite, catalogue => catalogue.Criteria.Any(criterion => criterion.Unit is null));
        Often(ToWrite, catalogue => catalogue.Criteria.Any(criterion => criterion.Unit is { Currency: null }));
        Often(ToWrite, catalogue => catalogue.Criteria.Any(criterion => criterion.Unit is { Currency: not null }));
        Often(ToWrite, catalogue => catalogue.Criteria.Any(criterion => criterion.Bands.Any(band => band.From == 0)));
        Often(ToWrite, catalogue => catalogue.Collections.Any(collection => collection.Source is not null));
        Often(
            ToWrite,
            catalogue => catalogue.Collections.Any(collection => collection.Plan is { } plan && plan.Programmes.Any(programme => programme.Parts.Count > 0)));
        Often(
            ToWrite,
            catalogue => catalogue.Collections.Any(collection => collection.Plan is { } plan && plan.Programmes.All(programme => programme.Parts.Count == 0)));
        Often(ToWrite, catalogue => catalogue.Measures.Any(item => item.Measure.Plan is { Financing.Count: > 1, Because: null }));
        Often(ToWrite, catalogue => catalogue.Measures.Any(item => item.Measure.Plan is { } plan && plan.Investment.Any(year => !year.Amount.IsCertain)));
        Often(ToWrite, catalogue => Scores(catalogue).Any(score => score is { Estimate: not null, Because: null }));
        Often(ToWrite, catalogue => Scores(catalogue).Any(score => score.Estimate is { } estimate && estimate.Low < estimate.High));
        Often(ToWrite, catalogue => catalogue.Measures.Any(item => item.Measure.Labels.Count > 0));
        Often(ToWrite, catalogue => catalogue.Measures.Any(item => item.Measure.Segments.Count > 1));
        Often(ToWrite, catalogue => catalogue.Measures.Any(item => item.Measure.Name.ToString().Any(char.IsControl)));
    }

    [Fact]
    public void Shrinking_ends_at_a_small_catalogue()
    {
        foreach (var start in ToWrite.Take(10))
        {
            var (catalogue, steps) = (start, 0);
            while (ArbitraryCatalogue.Smaller(catalogue).FirstOrDefault() is { } smaller)
                (catalogue, steps) = (smaller, steps + 1);

            Assert.InRange(steps, 0, 2000);
            Assert.Empty(catalogue.Measures);
            Assert.Single(catalogue.Scheme.NetImpact);
        }
    }

    private static IEnumerable<CriterionScore> Scores(SampleCatalogue catalogue) => catalogue.Measures.SelectMany(item => item.Measure.Scores);

    private static IReadOnlyList<T> Sample<T>(Arbitrary<T> arbitrary) => [.. arbitrary.Generator.Sample(300, new Rnd(2020), 50)];

    private static void Often<T>(IReadOnlyList<T> samples, Func<T, bool> isCase) =>
        Assert.InRange(samples.Count(isCase), samples.Count / 50, samples.Count);
}
