using MkbPrioritisation.Explanation;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Tests.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Explanation;

/// <summary>An explanation names what each assessor scores, how far they are apart, and who is furthest from the mean.</summary>
public sealed class AssessorsTests
{
    private static readonly MeasureCatalogue Catalogue = Assessed.Catalogue;

    [Fact]
    public void Each_assessors_score_the_spread_and_who_differs_most_are_said()
    {
        Assert.Contains("  Support in society: 11/3 (2–5) · Relatively low … High · judgement\n", Text(Language.English), StringComparison.Ordinal);
        Assert.Contains(
            """
                  Anna: 5 · High · judgement
                  bert: 4 · Relatively high · judgement
                  Chris <b>: 2 · Relatively low · judgement
                  mean of the assessors 3.67 (11/3), spread 3; furthest from the mean: Chris <b>

            """,
            Text(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_assessor_alone_there_is_no_mean() =>
        Assert.Single(Text(Language.English).Split('\n'), line => line.Contains("mean of the assessors", StringComparison.Ordinal));

    [Fact]
    public void In_Dutch_as_well() => Assert.Contains(
        "gemiddelde van de beoordelaars 3,67 (11/3), spreiding 3; het verst van het gemiddelde: Chris <b>", Text(Language.Dutch), StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_mean_the_scores_and_who_differs_most()
    {
        var ranking = Catalogue.Rank("c");
        var json = ExplanationJson.Write(ExplanationJson.Document(ranking.Scheme, [(ranking["loan"], ranking)], Catalogue.Criteria));

        var support = ExplanationJson.Read(json).Explanations[0].Criteria.Single(line => line.Criterion == "support");
        Assert.Equal((3.6666666666666665, 2, 5), (support.Value, support.Low, support.High));
        Assert.Equal(["anna", "bert", "chris"], support.Assessors!.Keys);
        Assert.Equal(["chris"], support.FurthestFromMean);
        Assert.Equal(json, ExplanationJson.Write(ExplanationJson.Read(json)));
    }

    [Fact]
    public void Nobody_differs_where_all_agree() =>
        Assert.Empty(Catalogue.Rank("c").Explain("voucher").Feasibility.Single(score => score.Criterion == "support").FurthestFromMean);

    private static string Text(Language language)
    {
        var ranking = Catalogue.Rank("c");
        return ExplanationText.Write(
            ranking["loan"], ranking, Catalogue.Criteria, Catalogue.Collections, new RenderingOptions { Language = language, LineWidth = 200 });
    }
}
