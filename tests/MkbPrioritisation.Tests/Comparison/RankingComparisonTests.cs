using System.Globalization;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Tests.Catalogue;

namespace MkbPrioritisation.Tests.Comparison;

public sealed class RankingComparisonTests
{
    private static readonly MeasureFile[] Before =
        [SmallFiles.Collection("c"), SmallFiles.Measure("c", "cheap", "0-50-mln"), SmallFiles.Measure("c", "dear", "500-1000-mln")];

    [Fact]
    public void Nothing_differs_between_a_ranking_and_itself() => Assert.Empty(Compare(Before).Changes);

    [Fact]
    public void New_measures_are_added_and_missing_ones_removed()
    {
        var comparison = Compare([Before[0], Before[2], SmallFiles.Measure("c", "new", "over-1-bn")]);

        Assert.Equal(["dear 2 → 1", "new – → 2", "cheap 1 → –"], comparison.Changes.Select(change => change.ToString()));
        Assert.Equal([[ChangeReason.Others], [ChangeReason.Added], [ChangeReason.Removed]], comparison.Changes.Select(change => change.Reasons));
    }

    [Fact]
    public void An_edited_score_is_the_reason_for_its_measure_and_others_for_those_it_passes()
    {
        var comparison = Compare([Before[0], SmallFiles.Measure("c", "cheap", "over-1-bn"), Before[2]]);

        var cheap = comparison.Changes.Single(change => change.Measure.Measure.Id == "cheap");
        Assert.Equal([ChangeReason.Scores], cheap.Reasons);
        Assert.Equal(["cost"], cheap.Criteria);
        Assert.Equal([ChangeReason.Others], comparison.Changes.Single(change => change.Measure.Measure.Id == "dear").Reasons);
    }

    [Fact]
    public void An_assessors_changed_score_is_the_reason_for_the_measure()
    {
        MeasureFile[] before =
        [
            .. Before,
            new("c/assessments/anna.yaml", "scores: { cheap: { cost: 0-50-mln } }"),
            new("c/assessments/bert.yaml", "scores: { cheap: { cost: 0-50-mln } }"),
        ];

        var cheap = Change("cheap", before, [.. before[..^1], new MeasureFile("c/assessments/bert.yaml", "scores: { cheap: { cost: over-1-bn } }")]);

        Assert.Equal([ChangeReason.Assessments], cheap.Reasons);
        Assert.Equal(["cost"], cheap.CriteriaOf(ChangeReason.Assessments));
    }

    [Fact]
    public void Assessors_in_other_numbers_on_either_side_compare_exactly()
    {
        MeasureFile[] after =
        [
            .. Before,
            .. new[] { "anna", "bert", "chris" }.Select((id, index) =>
                new MeasureFile($"c/assessments/{id}.yaml", $"scores: {{ cheap: {{ cost: {{ score: {5 - index} }} }} }}")),
        ];

        Assert.Equal([ChangeReason.Assessments], Change("cheap", Before, after).Reasons);
        Assert.Equal([ChangeReason.Assessments], Change("cheap", after, Before).Reasons);
        var catalogue = MeasureCatalogue.Load(after);
        Assert.Empty(new RankingComparison(catalogue.Rank("c"), catalogue.Criteria, catalogue.Rank("c"), catalogue.Criteria).Changes);
    }

    [Fact]
    public void Bands_changed_under_an_unchanged_file_are_named_as_the_reason()
    {
        var criteria = File.ReadAllText(Path.Combine(Repository.Measures, "criteria.yaml"))
            .Replace("score: 5, id: 0-50-mln, to: EUR 50 mln", "score: 1, id: 0-50-mln, to: EUR 50 mln", StringComparison.Ordinal)
            .Replace("score: 1, id: over-1-bn", "score: 5, id: over-1-bn", StringComparison.Ordinal);

        var change = Compare([.. Before, new("criteria.yaml", criteria)]).Changes.Single(change => change.Measure.Measure.Id == "cheap");

        Assert.Equal([ChangeReason.Bands], change.Reasons);
        Assert.Equal(["cost"], change.Criteria);
    }

    [Fact]
    public void Another_scheme_is_the_reason_where_the_totals_differ()
    {
        var before = MeasureCatalogue.Load(Before);

        var comparison = new RankingComparison(before.Rank("c"), before.Criteria, before.Rank("c", "five-criteria"), before.Criteria);

        Assert.All(comparison.Changes, change => Assert.Equal([ChangeReason.Scheme], change.Reasons));
        Assert.Equal(2, comparison.Changes.Count);
    }

    [Fact]
    public void A_longer_shortlist_is_the_reason_for_those_that_it_takes_in()
    {
        const string scheme = "name: { en: S }\ndimensions: { net-impact: [cost], feasibility: [support] }\nshortlist: ";
        var before = MeasureCatalogue.Load([.. Before, new MeasureFile("schemes/s.yaml", scheme + "1\n")]);
        var after = MeasureCatalogue.Load([.. Before, new MeasureFile("schemes/s.yaml", scheme + "2\n")]);

        var change = Assert.Single(new RankingComparison(before.Rank("c"), before.Criteria, after.Rank("c"), after.Criteria).Changes);

        Assert.Equal("dear 2 → 2", change.ToString());
        Assert.Equal([ChangeReason.Scheme], change.Reasons);
    }

    [Fact]
    public void A_shorter_shortlist_is_no_reason_where_others_left_the_list()
    {
        MeasureFile[] three = [.. Before, SmallFiles.Measure("c", "dearest", "over-1-bn")];
        var change = Change("dear", [.. three, Scheme(2)], [three[0], three[2], three[3], Scheme(1)]);

        Assert.Equal("dear 2 → 1", change.ToString());
        Assert.Equal([ChangeReason.Others], change.Reasons);
    }

    [Fact]
    public void A_measure_whose_own_score_was_edited_names_that_and_not_the_others()
    {
        var change = Change("cheap", Before, [Before[0], SmallFiles.Measure("c", "cheap", "over-1-bn"), SmallFiles.Measure("c", "dear", "0-50-mln")]);

        Assert.Equal([ChangeReason.Scores], change.Reasons);
        Assert.Equal(["cost"], change.CriteriaOf(ChangeReason.Scores));
    }

    [Fact]
    public void Whoever_became_less_sure_of_a_place_is_shown_though_the_rank_is_the_same()
    {
        var dear = SmallFiles.Measure("c", "dear", "200-500-mln");
        var change = Change("dear", [.. Before[..2], dear], [Before[0], SmallFiles.Measure("c", "cheap", "0-50-mln..over-1-bn"), dear]);

        Assert.NotEqual((change.Before!.BestRank, change.Before.WorstRank), (change.After!.BestRank, change.After.WorstRank));
        Assert.Equal([ChangeReason.Others], change.Reasons);
    }

    [Fact]
    public void A_measure_with_the_same_content_under_another_id_is_renamed_and_neither_new_nor_removed()
    {
        var change = Assert.Single(Compare([Before[0], Under("low-cost", Before[1]), Before[2]]).Changes);

        Assert.Equal("low-cost 1 → 1", change.ToString());
        Assert.Equal("cheap", change.FormerId);
        Assert.Equal([ChangeReason.Renamed], change.Reasons);
    }

    [Fact]
    public void What_else_moved_a_renamed_measure_is_named_behind_it()
    {
        var change = Change("costly", Before, [Before[0], SmallFiles.Measure("c", "cheap", "0-50-mln..over-1-bn"), Under("costly", Before[2])]);

        Assert.Equal([ChangeReason.Renamed, ChangeReason.Others], change.Reasons);
        Assert.Equal((2, 1), (change.Before!.BestRank, change.After!.BestRank));
    }

    [Fact]
    public void A_renamed_file_is_known_again_where_a_bands_limit_moved_under_it()
    {
        var file = SmallFiles.Measure("c", "cheap", "{ estimate: EUR 55 mln }");
        var criteria = new MeasureFile("criteria.yaml", """
            extends: built-in
            criteria:
              cost:
                name: { en: Cost }
                unit: EUR per year
                bands:
                  - { score: 5, id: a, to: EUR 60 mln }
                  - { score: 4, id: b, from: EUR 60 mln, to: EUR 200 mln }
                  - { score: 3, id: c, from: EUR 200 mln, to: EUR 500 mln }
                  - { score: 2, id: d, from: EUR 500 mln, to: EUR 1 bn }
                  - { score: 1, id: e, from: EUR 1 bn }
            """);

        var change = Change("low-cost", [Before[0], file], [criteria, Before[0], Under("low-cost", file)]);

        Assert.Equal([ChangeReason.Renamed, ChangeReason.Bands], change.Reasons);
    }

    [Fact]
    public void A_renamed_file_is_known_again_where_its_collection_has_another_basis()
    {
        var derived = new MeasureFile("c/collection.yaml", SmallFiles.Collection("c").Text + "basis: derived\n");

        Assert.Equal([ChangeReason.Renamed], Change("low-cost", Before, [derived, Under("low-cost", Before[1]), Before[2]]).Reasons);
    }

    [Fact]
    public void Of_several_with_one_content_each_is_renamed_once()
    {
        MeasureFile[] twins = [Before[0], Before[1], Under("cheap-too", Before[1])];
        MeasureFile[] three = [Before[0], Under("a", Before[1]), Under("b", Before[1]), Under("d", Before[1])];

        Assert.Equal(["cheap", "cheap-too", null], new[] { "a", "b", "d" }.Select(id => Change(id, twins, three).FormerId));
        Assert.Equal([ChangeReason.Added], Change("d", twins, three).Reasons);
    }

    [Fact]
    public void A_measure_that_was_edited_as_well_as_renamed_is_removed_and_new() =>
        Assert.Equal(
            [ChangeReason.Added, ChangeReason.Removed],
            Compare([Before[0], SmallFiles.Measure("c", "low-cost", "0-50-mln"), Before[2]]).Changes.Select(change => change.Reasons.Single()));

    [Fact]
    public void The_collections_of_both_sides_are_compared_once_each()
    {
        var other = MeasureCatalogue.Load([SmallFiles.Collection("d"), SmallFiles.Measure("d", "other", "0-50-mln")]);
        var before = MeasureCatalogue.Load(Before);
        var both = before.With(other).Rank(["c", "d"], "recovery-plan");

        Assert.Equal(
            ["c", "d"],
            new RankingComparison(before.Rank("c"), before.Criteria, both, before.Criteria).Collections.Select(collection => collection.Id));
        Assert.Equal(
            ["d", "c"],
            new RankingComparison(before.Rank("c"), before.Criteria, other.Rank("d"), other.Criteria).Collections.Select(collection => collection.Id));
    }

    private static MeasureFile Under(string id, MeasureFile measure) => new($"c/{id}.yaml", measure.Text);

    private static MeasureFile Scheme(int shortlist) => new(
        "schemes/s.yaml",
        string.Create(
            CultureInfo.InvariantCulture, $"name: {{ en: S }}\ndimensions: {{ net-impact: [cost], feasibility: [support] }}\nshortlist: {shortlist}\n"));

    private static MeasureChange Change(string measure, MeasureFile[] filesBefore, MeasureFile[] filesAfter)
    {
        var (before, after) = (MeasureCatalogue.Load(filesBefore), MeasureCatalogue.Load(filesAfter));
        return new RankingComparison(before.Rank("c"), before.Criteria, after.Rank("c"), after.Criteria)
            .Changes.Single(change => change.Measure.Measure.Id == measure);
    }

    private static RankingComparison Compare(IEnumerable<MeasureFile> files)
    {
        var (before, after) = (MeasureCatalogue.Load(Before), MeasureCatalogue.Load(files));
        return new(before.Rank("c"), before.Criteria, after.Rank("c"), after.Criteria);
    }
}
