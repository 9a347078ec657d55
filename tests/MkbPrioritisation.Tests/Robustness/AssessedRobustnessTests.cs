using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Where assessors scored, each of them is equally likely to be right, and their exact mean is what weights and changes start from.</summary>
public sealed class AssessedRobustnessTests
{
    private const double Accuracy = 1e-12;

    [Fact]
    public void One_assessor_is_drawn_for_all_measures_alike()
    {
        // Either both are at 5 or both at 1: never does one pass the other.
        var probabilities = RankProbabilityAnalysis.Compute(
            Samples.Rank([1], [2], 1, "3 3", "3 3").Assessed(["a c1 5", "b c1 5"], ["a c1 1", "b c1 1"]), noise: 0);

        Assert.All(probabilities, item => Assert.Equal([1, 0], item.Ranks.Dense()));
    }

    [Fact]
    public void What_the_drawn_assessor_did_not_score_is_drawn_from_the_others()
    {
        // Of b, the second assessor says 4 or 5, the third 1; whoever is drawn for a says 3.
        var b = RankProbabilityAnalysis.Compute(
            Samples.Rank([1], [2], 1, "3 3", "3 3").Assessed(["a c1 3"], ["a c1 3", "b c1 4-5"], ["a c1 3", "b c1 1"]),
            noise: 1).Single(item => item.Measure.Measure.Id == "b");

        // Ease is a certain 3 of one hand, and so 2, 3 or 4 for each of the two. With c1 at 4 to 3, b is behind only at 2 to 4.
        var (four, five, one) = (8 / 9.0, 1.0, 1 / 9.0);
        var (second, third) = ((four + five) / 2, one);
        Assert.Equal((((second + third) / 2) + second + third) / 3, b.Ranks.Of(1), Accuracy);
    }

    [Fact]
    public void The_noise_does_not_count_for_what_assessors_scored()
    {
        var ranking = Samples.Rank([1], [2], 1, "3 3", "2 3").Assessed(["a c1 3", "a c2 3", "b c1 2", "b c2 3"]);

        Assert.All(RankProbabilityAnalysis.Compute(ranking, noise: 4), item => Assert.Equal(1, item.Ranks.Of(item.Measure.Rank)));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(CataloguesToEnumerate)])]
    public void Where_each_assessor_scores_all_the_chances_are_the_mean_of_those_by_each_alone(SampleCatalogue catalogue)
    {
        var reversed = new Assessment("b", Own(catalogue.Collections[0]).Select(entry =>
            KeyValuePair.Create(
                entry.Key,
                (IReadOnlyList<CriterionScore>)[.. entry.Value.Select(score =>
                    new CriterionScore(score.Criterion, 6 - score.High, 6 - score.Low, score.Basis))])));
        var collection = catalogue.Collections[0] with { Assessments = [new("a", Own(catalogue.Collections[0])), reversed] };

        var both = Chances(collection);
        var (one, other) = (Chances(collection.AssessedBy("a")), Chances(collection.AssessedBy("b")));
        Assert.All(both, item => Assert.All(
            Enumerable.Range(1, both.Count),
            rank => Assert.Equal((one[item.Key].Of(rank) + other[item.Key].Of(rank)) / 2, item.Value.Of(rank), Accuracy)));

        Dictionary<string, RankChances> Chances(MeasureCollection assessed) =>
            RankProbabilityAnalysis.Compute(MeasureRanking.Of(catalogue.Scheme, assessed), noise: 0)
            .ToDictionary(item => item.Measure.Measure.Id, item => item.Ranks, StringComparer.Ordinal);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(AssessedCatalogues)])]
    public void A_tipping_point_is_the_nearest_whole_score_that_changes_the_list(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        var listed = ranking.Shortlist.Select(Key).ToHashSet();
        foreach (var point in TippingPointAnalysis.Compute(ranking))
        {
            Assert.Equal(point.Measure.ScoreOn(point.Criterion).Value, point.From.ToFraction());
            Assert.NotEqual(listed, With(point, point.To));
            var isUp = point.To > point.From.ToFraction();
            var nearer = Enumerable.Range(Scale.Minimum, Scale.Bands)
                .Where(score => isUp ? score > point.From.ToFraction() && score < point.To : score < point.From.ToFraction() && score > point.To);
            Assert.All(nearer, score => Assert.Equal(listed, With(point, score)));
        }

        HashSet<(string, string)> With(TippingPoint point, int score) => [.. (catalogue with
        {
            Collections = [.. catalogue.Collections.Select(collection => collection.Id == point.Measure.Collection.Id
                ? Certainly(collection, point.Measure.Measure.Id, point.Criterion, score) : collection)],
        }).Rank().Shortlist.Select(Key)];
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(AssessedCatalogues)])]
    public void The_list_changes_at_the_end_of_a_weights_interval_and_not_before(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        var listed = ranking.Shortlist.Select(Key).ToHashSet();
        foreach (var interval in WeightIntervalAnalysis.Compute(ranking))
        {
            foreach (var end in new[] { interval.From, interval.To })
            {
                Assert.Equal(end.IsIncluded, listed.SetEquals(Weighted(ranking, interval, end.Weight)));
                Assert.True(end.Weight == interval.Base || listed.SetEquals(Weighted(ranking, interval, (end.Weight + interval.Base) / 2)));
            }
        }
    }

    [Fact]
    public void Many_assessors_who_score_here_and_there_leave_sums_exact()
    {
        // Each of the twenty criteria has another number of assessors, whose common multiple is 232,792,560.
        int[] criteria = [.. Enumerable.Range(1, 20)];
        var ranking = Samples.Rank(criteria[..10], criteria[10..], 1, Scores(20, 3), Scores(20, 3), Scores(20, 1))
            .Assessed(
                [.. criteria.Select(assessor => criteria.Where(criterion => criterion >= assessor)
                    .SelectMany(criterion => new[] { $"a c{criterion} 3", $"b c{criterion} 3" }).ToArray())]);

        Assert.Equal(232_792_560, ranking.Multiple);
        Assert.Equal([1, 1, 3], ranking.Select(ranked => ranked.Rank));
        Assert.Equal(3, ranking["a"].Overall.Value.ToFraction());
        Assert.Equal([1, 1, 0], SmaaAnalysis.Compute(ranking, new() { Samples = 500 }).Select(item => item.Ranks.Of(1)));
    }

    private static string Scores(int count, int score) => string.Join(' ', Enumerable.Repeat(score, count));

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<CriterionScore>>> Own(MeasureCollection collection) => collection.Measures.Select(measure =>
        KeyValuePair.Create(measure.Id, (IReadOnlyList<CriterionScore>)[.. measure.Scores]));

    // What the measure scores for certain, whoever scored it before.
    private static MeasureCollection Certainly(MeasureCollection collection, string measure, string criterion, int score)
    {
        var changed = ArbitraryCollection.WithMeasures(collection, collection.Measures.Select(other => other.Id == measure
            ? ArbitraryMeasure.WithScores(other, [.. other.Scores.Where(own => own.Criterion != criterion), new(criterion, score, Basis.Judgement)])
            : other));
        return changed with
        {
            Assessments = [.. collection.Assessments.Select(assessment => new Assessment(assessment.Id, assessment.Scores.Select(entry => entry.Key == measure
                ? KeyValuePair.Create(entry.Key, (IReadOnlyList<CriterionScore>)[.. entry.Value.Where(given => given.Criterion != criterion)])
                : entry)))],
        };
    }

    // The shortlist with another weight for one criterion, the others keeping their proportions.
    private static HashSet<(string, string)> Weighted(MeasureRanking ranking, WeightInterval interval, Fraction weight)
    {
        var scheme = ranking.Scheme;
        var values = ranking.ToDictionary(
            Key,
            ranked => scheme.Criteria.Select(criterion => ranked.ScoreOn(criterion).Value * Weight(criterion)).Aggregate((one, other) => one + other));
        return [.. values.Where(item => values.Values.Count(other => other > item.Value) < scheme.Shortlist).Select(item => item.Key)];

        Fraction Weight(string criterion) => criterion == interval.Criterion ? weight
            : scheme.WeightOf(criterion) * (1 - weight) / (1 - interval.Base);
    }

    private static (string, string) Key(RankedMeasure ranked) => (ranked.Collection.Id, ranked.Measure.Id);
}
