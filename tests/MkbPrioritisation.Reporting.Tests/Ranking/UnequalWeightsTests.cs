using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Ranking;

/// <summary>Dimensions count for half each, so that criteria weigh differently where there are more in one.</summary>
public sealed class UnequalWeightsTests
{
    [Theory]
    [InlineData(Language.English, "a criterion of net impact weighs 1/6, one of feasibility 1/4")]
    [InlineData(Language.Dutch, "een criterium van netto-impact weegt 1/6, een van uitvoerbaarheid 1/4")]
    public void A_ranking_says_what_each_criterion_weighs_where_that_differs(Language language, string note) =>
        Assert.Contains(note, Ranked("five-criteria", language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "a criterion of net impact weighs 1/6, one of feasibility 1/4")]
    [InlineData(Language.Dutch, "een criterium van netto-impact weegt 1/6, een van uitvoerbaarheid 1/4")]
    public void An_explanation_says_so_behind_the_overall_score(Language language, string note)
    {
        var (catalogue, ranking) = (MeasureCatalogue.BuiltIn, MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020", "five-criteria"));
        Assert.Contains(
            note,
            ExplanationText.Write(
                ranking[0], ranking, catalogue.Criteria, catalogue.Collections, new RenderingOptions { Language = language, LineWidth = 200 }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_by_criteria_that_weigh_the_same_says_nothing_of_it() =>
        Assert.DoesNotContain("weighs", Ranked("recovery-plan", Language.English), StringComparison.Ordinal);

    private static string Ranked(string scheme, Language language) =>
        RankingMarkdown.Write([MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020", scheme)], new RenderingOptions { Language = language });
}
