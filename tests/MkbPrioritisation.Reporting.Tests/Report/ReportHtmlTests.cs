using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Tests.Report;

public sealed class ReportHtmlTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    [Theory]
    [InlineData(0, "Scores given as a range may lie")]
    [InlineData(1, "may be one band too high or too low")]
    [InlineData(2, "may be up to 2 bands too high or too low")]
    public void The_page_says_in_words_how_far_scores_were_doubted(int noise, string expected) =>
        Assert.Contains(expected, Write(Examined("recovery-plan", noise)), StringComparison.Ordinal);

    [Fact]
    public void The_first_scheme_is_shown_and_another_one_waits_hidden()
    {
        var page = Write(Examined("five-criteria", 1), Examined("recovery-plan", 1));

        Assert.Contains("<div data-scheme=\"five-criteria\">", page, StringComparison.Ordinal);
        Assert.Contains("<div data-scheme=\"recovery-plan\" hidden>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shortlist_says_of_each_measure_what_it_is()
    {
        var robustness = Examined("recovery-plan", 1);
        var page = Write(robustness);

        Assert.All(
            robustness.Ranking.Shortlist,
            ranked => Assert.Contains($"<span class=\"what\">{ranked.Measure.Summary!.English}</span>", page, StringComparison.Ordinal));
    }

    [Fact]
    public void What_each_criterion_judges_is_said_once_for_all_collections_and_left_out_of_a_summary()
    {
        RankingRobustness[] rankings = [.. Catalogue.Collections.Select(collection =>
            Catalogue.Rank(collection.Id).Robustness(RobustnessOptions.Default with { Samples = 100 }))];
        var page = ReportHtml.Write(rankings, Catalogue, ReportOptions.Default);
        var summary = ReportHtml.Write(rankings, Catalogue, ReportOptions.Default with { IsSummary = true });

        Assert.All(Catalogue.Criteria.SelectMany(criterion => new[] { criterion.Description!.English!, criterion.Description.Dutch! }), description =>
        {
            Assert.Equal(2, page.Split($"<dd>{description}</dd>").Length);
            Assert.DoesNotContain(description, summary, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Criteria_without_a_description_say_nothing_of_what_they_judge()
    {
        var bare = MeasureCatalogue.Create(
            Catalogue.Criteria.Select(criterion => criterion with { Description = null }), Catalogue.Schemes, Catalogue.Collections);

        Assert.DoesNotContain(
            "What each criterion judges",
            ReportHtml.Write([bare.Rank("recovery-plan-2020").Robustness(RobustnessOptions.Default with { Samples = 100 })], bare, ReportOptions.Default),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_report_makes_a_page_as_well() => Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", Write(), StringComparison.Ordinal);

    [Fact]
    public void What_a_page_shows_stands_in_it_and_not_in_the_way_it_looks()
    {
        var page = Write(Examined("recovery-plan", 1));

        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(" on[a-z]+=\"", page);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", page, StringComparison.Ordinal);
    }

    private static RankingRobustness Examined(string scheme, int noise) =>
        Catalogue.Rank("recovery-plan-2020", scheme).Robustness(RobustnessOptions.Default with { Noise = noise, Samples = 100 });

    private static string Write(params RankingRobustness[] rankings) => ReportHtml.Write(rankings, Catalogue, ReportOptions.Default);
}
