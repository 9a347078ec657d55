using System.Globalization;
using MkbPrioritisation.Ranking;
using static MkbPrioritisation.AspNetCore.Tests.LivePage.ShownView;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>What the page shows of several assessors is what follows from the scores of each.</summary>
public sealed class AssessorTests
{
    [Fact]
    public async Task Assessors_are_shown_each_with_the_ranking_that_follows_from_their_scores_alone()
    {
        await using var site = await LiveSite.Start(prepare: folder => folder.Assess(LiveSite.Plan));
        var catalogue = MeasureCatalogue.Load(site.Folder.Path);
        var common = catalogue.Rank(LiveSite.Plan);

        var view = await site.Get("/view");

        var table = Between(view, "id=\"assessors\"", "</table>");
        var distances = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, assessor) in new[] { "anna", "bert", "chris" }.Index())
        {
            var alone = catalogue.AssessedBy(assessor).Rank(LiveSite.Plan);
            Assert.Equal(common.Select(ranked => Marked(alone[ranked.Measure.Id])), Cells(table, column + 1).SkipLast(1));
            distances.Add(assessor, common.Sum(ranked => Math.Abs(ranked.Rank - alone[ranked.Measure.Id].Rank)));
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{distances[assessor]}"), Cells(table, column + 1)[^1]);
        }

        var most = distances.Values.Max();
        var furthest = Assert.Single(distances, item => item.Value == most).Key;
        Assert.Contains($"{char.ToUpperInvariant(furthest[0])}{furthest[1..]} differs most from the common ranking", view, StringComparison.Ordinal);
        Assert.Contains($"the ranks are {most} places away from it", view, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"assessors\"", await site.Get("/view?collection=eu-sme-strategy-2020"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_spread_of_each_score_is_from_the_lowest_to_the_highest_that_an_assessor_gives()
    {
        await using var site = await LiveSite.Start(prepare: folder =>
        {
            folder.Write($"{LiveSite.Plan}/assessments/anna.yaml", "scores: { strengthen-equity: { support: low }, free-depreciation: { support: medium } }");
            folder.Write(
                $"{LiveSite.Plan}/assessments/bert.yaml",
                "scores: { strengthen-equity: { support: relatively-high }, free-depreciation: { support: medium } }");
        });

        var view = await site.Get("/view");

        Assert.Contains(
            "Furthest apart, by 3 bands: Strengthen equity via a fund for non-bank financiers · Support in society.", view, StringComparison.Ordinal);
        Assert.Contains(">2.50 (1–4)</small>", Between(view, "The spread of each score", "</table>"), StringComparison.Ordinal);
    }

    private static string Marked(RankedMeasure ranked) => string.Create(CultureInfo.InvariantCulture, $"{(ranked.IsShortlisted ? "● " : "")}{ranked.Rank}");
}
