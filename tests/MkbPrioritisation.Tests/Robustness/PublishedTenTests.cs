using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>What the README says of how sure the published ten are.</summary>
public sealed partial class PublishedTenTests
{
    private const string LabourRegulation = "future-proof-labour-regulation";
    private const string DebtRelief = "targeted-debt-relief";
    private const string FreeDepreciation = "free-depreciation";

    private static readonly RankingRobustness Found = Samples.RecoveryPlan.Robustness();

    private static readonly string Readme = Whitespace().Replace(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), " ");

    [Theory]
    [InlineData("innovation-application-scheme", "innovation applications are on the shortlist in {0} of cases")]
    [InlineData("temporary-investment-rebate", "the investment rebate in {0}")]
    [InlineData("transparency-and-advice", "transparency and advice in {0}")]
    [InlineData("strengthen-equity", "equity and easier restarts in {0}")]
    [InlineData("easier-restart-and-closure", "equity and easier restarts in {0}")]
    [InlineData("national-retraining-programme", "Retraining and digitalisation are on it in {0}")]
    [InlineData("scale-up-digitalisation", "Retraining and digitalisation are on it in {0}")]
    [InlineData("personal-development-budget", "the development budget in {0}")]
    [InlineData(LabourRegulation, "labour regulation ({0})")]
    [InlineData(DebtRelief, "debt relief ({0})")]
    [InlineData(FreeDepreciation, "free depreciation, whose chance is {0} as well")]
    public void With_one_band_of_noise_the_shortlist_has_these_chances(string id, string claim) =>
        AssertSaid(claim, Found.Probabilities.Single(item => item.Measure.Measure.Id == id).Shortlist);

    [Fact]
    public void With_assumptions_drawn_free_depreciation_is_on_the_list_and_labour_regulation_in_two_thirds()
    {
        var drawn = Samples.RecoveryPlan.Robustness(new() { ModelledCriteria = MeasureCatalogue.BuiltIn.Criteria });

        Assert.Equal(20, drawn.ModelledScores.Count);
        Assert.Equal(1, drawn[FreeDepreciation].Probabilities.Shortlist);
        Assert.InRange(drawn[LabourRegulation].Probabilities.Shortlist, 0.65, 0.70);
        Assert.Contains("and gives the twenty scores that have a model the band", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_of_the_ten_are_safe()
    {
        Assert.Equal(5, Found.Probabilities.Count(item => item.Measure.IsShortlisted && item.Shortlist >= 0.95));
        Assert.Contains("five of its ten measures are safe", Readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LabourRegulation)]
    [InlineData(DebtRelief)]
    public void One_band_less_on_any_score_of_the_last_two_brings_free_depreciation_level_and_onto_the_list(string id)
    {
        var falls = OneBand(id).ToList();

        Assert.Equal(Samples.RecoveryPlan.Scheme.Criteria, falls.Select(point => point.Criterion));
        Assert.All(falls, point =>
        {
            Assert.True(point.To < point.From.ToDouble());
            Assert.Equal([FreeDepreciation], Samples.Ids(point.Enters));
            Assert.Empty(point.Leaves);
        });
    }

    [Fact]
    public void One_band_more_on_any_score_of_free_depreciation_but_cost_brings_it_onto_the_list()
    {
        var rises = OneBand(FreeDepreciation).ToList();

        Assert.Equal(Samples.RecoveryPlan.Scheme.Criteria.Where(criterion => criterion != "cost"), rises.Select(point => point.Criterion));
        Assert.All(rises, point =>
        {
            Assert.Equal([FreeDepreciation], Samples.Ids(point.Enters));
            Assert.Empty(point.Leaves);
        });
        Assert.Equal(5, Measure(FreeDepreciation).Measure.ScoreOn("cost")!.Low);
    }

    [Fact]
    public void No_others_are_one_band_from_a_change_of_the_list() => Assert.Equal(
        [FreeDepreciation, LabourRegulation, DebtRelief],
        Samples.Ids(Found.TippingPoints.Where(point => point.Distance <= 1).Select(point => point.Measure)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void To_take_a_measure_off_the_list_takes_two_bands_and_only_the_last_two_fall_by_so_little()
    {
        var falls =
            from ranked in Samples.RecoveryPlan
            from score in ranked.Measure.Scores
            from to in Enumerable.Range(1, 5)
            let listed = Ranked(ranked.Measure, new(score.Criterion, to, Basis.Judgement)).Shortlist
            from left in Samples.Ids(Samples.RecoveryPlan.Shortlist).Except(Samples.Ids(listed))
            select (Distance: Math.Abs(to - score.Low), Left: left, Moved: ranked.Measure.Id);
        var nearest = falls.ToLookup(fall => fall.Distance);

        Assert.Equal(2, nearest.Min(fall => fall.Key));
        Assert.All(nearest[2], fall => Assert.Equal(fall.Moved, fall.Left));
        Assert.Equal([LabourRegulation, DebtRelief], nearest[2].Select(fall => fall.Left).Distinct());
    }

    [Fact]
    public void On_the_figure_of_its_own_fiche_labour_regulation_ties_with_free_depreciation_for_the_tenth_place()
    {
        var criterion = MeasureCatalogue.BuiltIn.GetCriterion("value-added");
        var measure = Measure(LabourRegulation).Measure;
        var estimate = measure.ScoreOn("value-added")!.Estimate!;
        var onFiche = new CriterionScore("value-added", criterion.BandOfFigure(estimate.Midpoint).Score, Basis.Derived);
        var ranking = Ranked(measure, onFiche);

        Assert.Equal("EUR 400-600 mln", $"{estimate}");
        Assert.Equal([LabourRegulation, FreeDepreciation], Samples.Ids(ranking.Where(ranked => ranked.Rank == 10)));
        Assert.Equal(measure.ScoreOn("value-added")!.Low - 1, onFiche.Low);
    }

    [Fact]
    public void Any_one_weight_can_move_so_far_without_changing_the_ten()
    {
        var lowest = Found.WeightIntervals.MaxBy(interval => interval.From.Weight.ToDouble())!.From.Weight;
        var highest = Found.WeightIntervals.MinBy(interval => interval.To.Weight.ToDouble())!.To.Weight;

        Assert.Contains($"can move between {lowest} and {highest} without changing the ten", Readme, StringComparison.Ordinal);
        Assert.All(Found.WeightIntervals, interval => Assert.Equal(new(1, 6), interval.Base));
    }

    [Theory]
    [InlineData(DebtRelief, "{0} do so with debt relief")]
    [InlineData(FreeDepreciation, "{0} with free depreciation")]
    public void Of_all_weightings_these_shares_put_them_on_the_list(string id, string claim) =>
        AssertSaid(claim, Found.Acceptabilities.Single(item => item.Measure.Measure.Id == id).Shortlist);

    [Fact]
    public void Equity_and_easier_restarts_are_on_the_list_under_nearly_all_weightings()
    {
        Assert.All(["strengthen-equity", "easier-restart-and-closure"], id =>
            Assert.InRange(Found.Acceptabilities.Single(item => item.Measure.Measure.Id == id).Shortlist, 0.999, 1));
        Assert.Contains("more than 99.9% put equity and easier restarts on the list", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_one_criterion_the_list_is_another() =>
        Assert.All(Found.LeaveOneOut, left => Assert.NotEmpty(left.Enters!));

    private static IEnumerable<TippingPoint> OneBand(string id) =>
        Found.TippingPoints.Where(point => point.Measure.Measure.Id == id && point.Distance <= 1);

    private static MeasureRanking Ranked(Measure measure, CriterionScore score)
    {
        var changed = new Measure(measure.Id, measure.Name, measure.Category, [score, .. measure.Scores.Where(other => other.Criterion != score.Criterion)]);
        var plan = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020");
        return MeasureRanking.Of(Samples.RecoveryPlan.Scheme, new MeasureCollection(
            plan.Id, plan.Name, plan.Categories, plan.Measures.Select(other => other == measure ? changed : other)));
    }

    private static RankedMeasure Measure(string id) => Samples.RecoveryPlan.Single(ranked => ranked.Measure.Id == id);

    private static void AssertSaid(string claim, double share) => Assert.Contains(
        claim.Replace("{0}", string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0}%"), StringComparison.Ordinal), Readme, StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
