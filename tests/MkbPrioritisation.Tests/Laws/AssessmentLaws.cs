using FsCheck.Xunit;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Where assessors score, the range of theirs and their exact mean count.</summary>
[Properties(Arbitrary = [typeof(AssessedCatalogues)])]
public sealed class AssessmentLaws
{
    [Property(MaxTest = 500)]
    public void The_ranking_agrees_with_the_reference_on_order_ranks_scores_and_cells(SampleCatalogue catalogue) =>
        Assert.Equal(ReferenceRanker.Rank(catalogue), catalogue.Rank().Select(ReferenceRow.Of));

    [Property]
    public void The_order_and_the_names_of_assessors_never_matter(SampleCatalogue catalogue)
    {
        var renamed = Each(catalogue, collection => collection with
        {
            Assessments = [.. collection.Assessments.Select((assessment, index) => new Assessment($"z-{9 - index}", assessment.Scores.Reverse()))],
        });

        Assert.Equal(catalogue.Rank().Select(ReferenceRow.Of), renamed.Rank().Select(ReferenceRow.Of));
    }

    [Property]
    public void One_assessor_with_a_measures_own_scores_changes_nothing(SampleCatalogue catalogue)
    {
        var own = Unassessed(catalogue);
        var repeated = Each(own, collection => collection with
        {
            Assessments = [new("echo", collection.Measures.Select(measure => KeyValuePair.Create(measure.Id, measure.Scores)))],
        });

        Assert.Equal(own.Rank().Select(ReferenceRow.Of), repeated.Rank().Select(ReferenceRow.Of));
    }

    [Property]
    public bool Assessors_who_agree_on_a_certain_score_give_that_score(SampleCatalogue catalogue) => Scores(catalogue)
        .Where(score => score.Assessors.Select(item => (item.Score.Low, item.Score.High)).Distinct().ToList() is [var (low, high)] && low == high)
        .All(score => score.IsCertain && score.Value == score.Low && score.Low == score.Assessors[0].Score.Low);

    [Property]
    public bool A_value_is_never_below_the_low_nor_above_the_high(SampleCatalogue catalogue) =>
        catalogue.Rank().SelectMany(ranked => new[] { ranked.NetImpact, ranked.Feasibility, ranked.Overall })
            .All(range => range.Low <= range.Value && range.Value <= range.High)
        && Scores(catalogue).All(score => score.Low <= score.Value && score.Value <= score.High);

    [Property]
    public bool A_rank_is_never_better_than_the_best_nor_worse_than_the_worst(SampleCatalogue catalogue) =>
        catalogue.Rank().All(ranked => ranked.BestRank <= ranked.Rank && ranked.Rank <= ranked.WorstRank);

    [Property]
    public void Without_assessments_the_measures_own_scores_count(SampleCatalogue catalogue) => Assert.All(
        Unassessed(catalogue).Rank(),
        ranked => Assert.All(catalogue.Scheme.Criteria, criterion => Assert.Equal(
            ranked.Measure.ScoreOn(criterion) ?? CriterionScore.Unknown(criterion, ranked.Collection.Basis), ranked.ScoreOn(criterion))));

    [Property]
    public void As_one_assessor_sees_it_his_scores_count_and_elsewhere_the_measures_own(SampleCatalogue catalogue)
    {
        var seen = MeasureCatalogue.Create(catalogue.Criteria, [catalogue.Scheme], catalogue.Collections);
        foreach (var assessor in catalogue.Collections.SelectMany(collection => collection.Assessments)
            .Select(assessment => assessment.Id).Distinct(StringComparer.Ordinal))
        {
            foreach (var ranked in seen.AssessedBy(assessor).Rank(seen.Collections.Select(collection => collection.Id)))
            {
                var collection = seen.GetCollection(ranked.Collection.Id);
                Assert.All(catalogue.Scheme.Criteria, criterion =>
                {
                    var score = collection.Assessments.FirstOrDefault(assessment => assessment.Id == assessor)?.ScoreOn(ranked.Measure.Id, criterion)
                        ?? ranked.Measure.ScoreOn(criterion);
                    Assert.Equal((score?.Low ?? Scale.Minimum, score?.High ?? Scale.Maximum), (ranked.ScoreOn(criterion).Low, ranked.ScoreOn(criterion).High));
                });
            }
        }
    }

    [Property(MaxTest = 100)]
    public void What_is_made_of_objects_holds_equal_assessments(SampleCatalogue catalogue) => Assert.Equal(
        catalogue.Collections.OrderBy(collection => collection.Id, StringComparer.Ordinal),
        MeasureCatalogue.Create(catalogue.Criteria, [catalogue.Scheme], catalogue.Collections).Collections);

    private static IEnumerable<CriterionScore> Scores(SampleCatalogue catalogue) =>
        from ranked in catalogue.Rank()
        from criterion in catalogue.Scheme.Criteria
        let score = ranked.ScoreOn(criterion)
        where score.IsAssessed
        select score;

    private static SampleCatalogue Unassessed(SampleCatalogue catalogue) => Each(catalogue, collection => collection with { Assessments = [] });

    private static SampleCatalogue Each(SampleCatalogue catalogue, Func<MeasureCollection, MeasureCollection> change) =>
        catalogue with { Collections = [.. catalogue.Collections.Select(change)] };
}
