using System.Globalization;
using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Tipping points are what ranking anew with each other score finds.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class TippingPointAnalysisTests
{
    [Property]
    public void Every_smallest_change_that_changes_the_shortlist_is_found_and_no_other(SampleCatalogue catalogue) =>
        Assert.Equal(
            Expected(catalogue, changes => changes.Enters.Length + changes.Leaves.Length > 0),
            TippingPointAnalysis.Compute(catalogue.Rank()).Select(Described));

    [Property]
    public void The_changes_that_move_a_measure_itself_are_the_smallest_that_do((SampleCatalogue Catalogue, Measure Measure) sample)
    {
        var ranking = sample.Catalogue.Rank();
        var ranked = ranking.Single(item => item.Measure == sample.Measure);
        var moving = Expected(sample.Catalogue, changes => changes.Enters.Concat(changes.Leaves).Contains(Key(ranked)))
            .Where(change => change.StartsWith($"{Key(ranked)} ", StringComparison.Ordinal)).ToList();
        var found = TippingPointAnalysis.Of(ranking, ranked);
        Assert.All(found, change => Assert.True(change.MovesItself));
        Assert.Equal(moving.Count == 0, found.Count == 0);
        Assert.Subset(moving.ToHashSet(), found.Select(Described).ToHashSet());
        Assert.Equal(moving.Where(change => Distance(change) == moving.Min(Distance)), found.Select(Described));
    }

    [Fact]
    public void An_unsure_score_changes_from_its_middle()
    {
        var point = TippingPointAnalysis.Compute(Samples.Rank([1], [2], 1, "4 4", "2-5 4")).First(item => item.Measure.Measure.Id == "b");

        Assert.Equal((3.5, 4, 0.5), (point.From.ToDouble(), point.To, point.Distance));
        Assert.Equal("b c1 3.5 → 4", point.ToString());
    }

    [Fact]
    public void Passing_the_cut_pushes_off_whoever_stood_there_and_reaching_it_does_not()
    {
        var reaching = Rise(Samples.Rank([1], [2], 1, "4 3", "3 3"));
        var passing = Rise(Samples.Rank([1], [2], 1, "4 3", "4 3"));

        Assert.Equal((4, "b", ""), (reaching.To, string.Concat(Samples.Ids(reaching.Enters)), string.Concat(Samples.Ids(reaching.Leaves))));
        Assert.Equal((5, "", "a"), (passing.To, string.Concat(Samples.Ids(passing.Enters)), string.Concat(Samples.Ids(passing.Leaves))));

        static TippingPoint Rise(MeasureRanking ranking) =>
            TippingPointAnalysis.Compute(ranking).Single(point => point is { Measure.Measure.Id: "b", Criterion: "c1" } && point.To > point.From.ToDouble());
    }

    [Fact]
    public void Where_all_measures_fit_on_the_list_nothing_tips_it() => Assert.Empty(TippingPointAnalysis.Compute(Samples.Rank([1], [2], 2, "4 3", "3 3")));

    [Fact]
    public void A_measure_of_another_ranking_is_refused() =>
        Assert.Throws<ArgumentException>(() => TippingPointAnalysis.Of(Samples.RecoveryPlan, Samples.EuStrategy[0]));

    private static List<string> Expected(SampleCatalogue catalogue, Predicate<(string[] Enters, string[] Leaves)> counts)
    {
        var ranking = catalogue.Rank();
        var found = new List<string>();
        foreach (var ranked in ranking)
        {
            foreach (var criterion in catalogue.Scheme.Criteria)
            {
                var score = ranked.Measure.ScoreOn(criterion);
                var twice = (score?.Low ?? Scale.Minimum) + (score?.High ?? Scale.Maximum);
                var all = Enumerable.Range(Scale.Minimum, Scale.Bands).Select(to => (To: to, Changes: Changes(catalogue, ranking, ranked, criterion, to)))
                    .Where(change => counts(change.Changes)).ToList();
                found.AddRange(all.Where(change => 2 * change.To < twice).TakeLast(1).Concat(all.Where(change => 2 * change.To > twice).Take(1))
                    .Select(change => Described(Key(ranked), criterion, twice / 2d, change.To, change.Changes.Enters, change.Changes.Leaves)));
            }
        }

        return found;
    }

    private static (string[] Enters, string[] Leaves) Changes(SampleCatalogue catalogue, MeasureRanking ranking, RankedMeasure ranked, string criterion, int to)
    {
        var scores = ranked.Measure.Scores.Where(score => score.Criterion != criterion).Append(new(criterion, to, Basis.Judgement));
        var after = catalogue.Replacing(ranked.Measure, ArbitraryMeasure.WithScores(ranked.Measure, scores)).Rank().Shortlist.Select(Key).ToHashSet();
        return (
            [.. ranking.Where(item => !item.IsShortlisted && after.Contains(Key(item))).Select(Key)],
            [.. ranking.Where(item => item.IsShortlisted && !after.Contains(Key(item))).Select(Key)]);
    }

    private static string Described(TippingPoint point) => Described(
        Key(point.Measure), point.Criterion, point.From.ToDouble(), point.To, point.Enters.Select(Key), point.Leaves.Select(Key));

    private static string Described(string measure, string criterion, double from, int to, IEnumerable<string> enters, IEnumerable<string> leaves) =>
        string.Create(CultureInfo.InvariantCulture, $"{measure} {criterion} {from} {to} +{string.Join(',', enters)} -{string.Join(',', leaves)}");

    private static double Distance(string change) => change.Split(' ') is [_, _, var from, var to, ..]
        ? Math.Abs(double.Parse(to, CultureInfo.InvariantCulture) - double.Parse(from, CultureInfo.InvariantCulture))
        : 0;

    private static string Key(RankedMeasure ranked) => $"{ranked.Collection.Id}/{ranked.Measure.Id}";
}
