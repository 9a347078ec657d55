using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A better score never lowers what a measure scores.</summary>
[Properties(Arbitrary = [typeof(RaisingLaws)])]
public sealed class RaisingLaws
{
    public static Arbitrary<(SampleCatalogue Catalogue, Measure Before, Measure After)> Raising { get; } = Arb.From(
        from sample in ArbitraryCatalogue.ToRankWithOne.Generator
        from criterion in Gen.Elements(sample.Catalogue.Scheme.Criteria.AsEnumerable())
        from raised in Gen.Elements(Raised(sample.Measure, criterion).AsEnumerable())
        select (sample.Catalogue, Before: sample.Measure, After: raised),
        sample => ArbitraryCatalogue.ToRankWithOne.Shrinker((sample.Catalogue, sample.Before)).SelectMany(smaller =>
            smaller.Item1.Scheme.Criteria.SelectMany(criterion =>
                Raised(smaller.Item2, criterion).Select(raised => (smaller.Item1, smaller.Item2, raised)))));

    [Property]
    public bool Raising_one_score_never_lowers_a_measures_scores((SampleCatalogue Catalogue, Measure Before, Measure After) sample) =>
        Both(sample) is var (before, after)
            && new[] { (before.NetImpact, after.NetImpact), (before.Feasibility, after.Feasibility), (before.Overall, after.Overall) }
                .All(pair => pair.Item2.Low >= pair.Item1.Low && pair.Item2.Value >= pair.Item1.Value && pair.Item2.High >= pair.Item1.High);

    [Property]
    public bool Raising_a_score_that_counts_raises_the_overall_value((SampleCatalogue Catalogue, Measure Before, Measure After) sample) =>
        Both(sample) is var (before, after)
            && after.Overall.Value > before.Overall.Value == (sample.Before != sample.After);

    private static (RankedMeasure Before, RankedMeasure After) Both((SampleCatalogue Catalogue, Measure Before, Measure After) sample) => (
        sample.Catalogue.Rank().Single(ranked => ranked.Measure == sample.Before),
        sample.Catalogue.Replacing(sample.Before, sample.After).Rank().Single(ranked => ranked.Measure == sample.After));

    /// <summary>The measure with its score on a criterion raised by a band at one end or both; itself where nothing is higher.</summary>
    private static List<Measure> Raised(Measure measure, string criterion)
    {
        var score = measure.ScoreOn(criterion) ?? CriterionScore.Unknown(criterion, Basis.Judgement);
        var (low, high) = (score.Low, score.High);
        (int Low, int High)[] higher = [(low + 1, high), (low, high + 1), (low + 1, high + 1)];
        var others = measure.Scores.Where(other => other.Criterion != criterion);
        List<Measure> raised =
        [
            .. higher.Where(range => range.Low <= range.High && range.High <= Scale.Maximum).Select(range =>
                ArbitraryMeasure.WithScores(measure, [.. others, new CriterionScore(criterion, range.Low, range.High, score.Basis)])),
        ];
        return raised.Count > 0 ? raised : [measure];
    }
}
